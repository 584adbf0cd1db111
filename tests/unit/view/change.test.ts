import type { Change } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { describe, expect, it, test } from 'vitest'
import * as change from '#src/view/change.ts'
import { plainTitle } from '#src/view/texts/plainText.ts'
import { defaultView } from '#src/view/viewState.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const of = (part: Partial<ViewState>): ViewState => ({ ...defaultView, ...part })
const apply = (part: Partial<ViewState>, ...changes: readonly Change[]) =>
  changes.reduce((view, one) => change.applyChange(view, one, catalogue).view, of(part))

const rows: readonly (readonly [string, Partial<ViewState>, Change, Partial<ViewState>])[] = [
  ['adds last', { series: ['X-TOTAL'] }, change.toggleSeries('M-GAS'), { series: ['X-TOTAL', 'M-GAS'] }],
  ['takes away', { series: ['X-TOTAL', 'M-GAS'] }, change.toggleSeries('X-TOTAL'), { series: ['M-GAS'] }],
  ['takes the last away', { series: ['M-GAS'] }, change.toggleSeries('M-GAS'), { series: [] }],
  ['only this', {}, change.onlySeries('M-2709'), { series: ['M-2709'] }],
  ['only this, of years', {}, change.onlySeries('X-8542'), { series: ['X-8542'], freq: 'year' }],
  ['clear', { measure: 'price', freq: 'ytd' }, change.clearSeries, { series: [], measure: 'price', freq: 'ytd' }],
  [
    'energy replaces the selection alone',
    { series: ['X-8542'], freq: 'year', show: 'yoy', chart: 'bar' },
    change.presetEnergy,
    { series: ['M-2709', 'M-271111', 'M-271121', 'M-2701'], freq: 'year', show: 'yoy', chart: 'bar' },
  ],
  [
    'the article',
    { measure: 'price', freq: 'month' },
    change.presetArticle,
    { series: ['M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted'], measure: 'price', freq: 'year' },
  ],
  ['kept in colour', { focus: ['X-TOTAL'] }, change.toggleFocus('M-2709'), { focus: ['M-2709', 'X-TOTAL'] }],
  ['grey again', { focus: ['M-2709', 'X-TOTAL'] }, change.toggleFocus('M-2709'), { focus: ['X-TOTAL'] }],
  ['all in colour again', { focus: ['M-2709'] }, change.toggleFocus('M-2709'), {}],
  ['what is not selected is not kept in colour', {}, change.toggleFocus('M-GAS'), {}],
  [
    'what is taken away is no longer kept in colour',
    { series: ['M-GAS', 'M-2709'], focus: ['M-GAS', 'M-2709'] },
    change.toggleSeries('M-GAS'),
    { series: ['M-2709'], focus: ['M-2709'] },
  ],
  ['only another is in colour', { focus: ['M-2709'] }, change.onlySeries('M-GAS'), { series: ['M-GAS'] }],
  ['a choice', {}, change.choose('measure', 'weight'), { measure: 'weight' }],
  ['a choice that moves a later one', { chart: 'area' }, change.choose('show', 'yoy'), { chart: 'line', show: 'yoy' }],
  [
    'a frequency that has a period with the end of the base keeps it',
    { show: 'index', base: '2021-12' },
    change.setFreq('year'),
    { show: 'index', base: '2021', freq: 'year' },
  ],
  [
    'a frequency of months too',
    { show: 'index', base: '2021', freq: 'year' },
    change.setFreq('quarter'),
    { show: 'index', base: '2021-12', freq: 'quarter' },
  ],
  [
    'a frequency that has none does not',
    { show: 'index', base: '2021-05' },
    change.setFreq('quarter'),
    { show: 'index', freq: 'quarter' },
  ],
  [
    'a level keeps the base for the index',
    { show: 'index', base: '2021-12' },
    change.choose('show', 'level'),
    { base: '2021-12' },
  ],
  ['from', {}, change.setFrom('2020-02'), { from: '2020-02' }],
  ['from stops at the end', { to: '2020-01' }, change.setFrom('2020-02'), { from: '2020-01', to: '2020-01' }],
  ['from the first month of all is open', { from: '2020-01' }, change.setFrom('2017-01'), { from: null }],
  ['from open', { from: '2020-01' }, change.setFrom(null), { from: null }],
  ['to', {}, change.setTo('2020-02'), { to: '2020-02' }],
  ['to stops at the start', { from: '2020-03' }, change.setTo('2020-02'), { from: '2020-03', to: '2020-03' }],
  ['to the newest month is open', { to: '2020-01' }, change.setTo('2026-07'), { to: null }],
  ['to open', { to: '2020-01' }, change.setTo(null), { to: null }],
  [
    'a range without weight moves the measure',
    { series: ['M-GAS'], measure: 'price' },
    change.setFrom('2022-01'),
    { series: ['M-GAS'], from: '2022-01' },
  ],
  ['a title', {}, change.choose('title', plainTitle(' Oil\u0000 ')), { title: 'Oil' }],
  ['a title of half a character', {}, change.choose('title', plainTitle('Oil\uD83D')), { title: 'Oil' }],
  ['no title', { title: 'Oil' }, change.choose('title', plainTitle('  ')), { title: null }],
  [
    'a link of a claim keeps how the page is looked at',
    { chart: 'bar', title: 'Mine', lang: 'zh', theme: 'dark', embed: true },
    change.followLink('?series=M-2709&freq=year&from=2017-01'),
    { series: ['M-2709'], freq: 'year', from: '2017-01', lang: 'zh', theme: 'dark', embed: true },
  ],
]

describe('what a control does', () => {
  test.for(rows)('%s', ([, before, one, after]) => {
    expect(apply(before, one)).toEqual(of(after))
  })

  it('is nothing where the choice is made already', () => {
    expect(change.applyChange(defaultView, change.choose('chart', 'line'), catalogue)).toEqual({
      view: defaultView,
      notices: [],
    })
    expect(apply({}, change.choose('chart', 'line'))).toEqual(defaultView)
  })

  it('is undone by toggling twice', () => {
    expect(apply({}, change.toggleSeries('M-GAS'), change.toggleSeries('M-GAS'))).toEqual(defaultView)
  })

  it('says what had to follow', () => {
    expect(change.applyChange(defaultView, change.onlySeries('X-8542'), catalogue).notices).toEqual([
      { kind: 'repaired', parameter: 'freq', from: 'rolling', to: 'year', reason: { kind: 'yearly-only' } },
    ])
  })
})
