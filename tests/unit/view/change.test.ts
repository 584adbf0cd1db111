import { expect, it } from 'vitest'
import { parseView, writeView } from '#src/view/address/address.ts'
import type { Change } from '#src/view/change.ts'
import * as change from '#src/view/change.ts'
import { plainTitle } from '#src/view/texts/plainText.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const rows: readonly (readonly [string, before: string, Change, after: string])[] = [
  ['a series is added last', 'series=X-TOTAL', change.toggleSeries('M-GAS'), 'series=X-TOTAL,M-GAS'],
  ['and taken away', 'series=X-TOTAL,M-GAS', change.toggleSeries('X-TOTAL'), 'series=M-GAS'],
  ['the last one too', 'series=M-GAS', change.toggleSeries('M-GAS'), 'series='],
  ['one alone', '', change.onlySeries('M-2709'), 'series=M-2709'],
  ['one alone of years', '', change.onlySeries('X-8542'), 'series=X-8542&freq=year'],
  ['none', 'measure=price&freq=ytd', change.clearSeries, 'series=&measure=price&freq=ytd'],
  [
    'energy replaces the selection alone',
    'series=X-8542&show=yoy&freq=year&chart=bar',
    change.presetEnergy,
    'series=M-2709,M-271111,M-271121,M-2701&show=yoy&freq=year&chart=bar',
  ],
  [
    'the article is of years',
    'measure=price&freq=month',
    change.presetArticle,
    'series=M-2709,M-GAS,X-TOTAL,X-8542,X-8542.quoted&measure=price&freq=year',
  ],
  ['in colour in the order of the lines', 'focus=M-2709', change.toggleFocus('X-TOTAL'), 'focus=X-TOTAL,M-2709'],
  ['grey again', 'focus=X-TOTAL,M-2709', change.toggleFocus('M-2709'), 'focus=X-TOTAL'],
  ['all in colour again', 'focus=M-2709', change.toggleFocus('M-2709'), ''],
  ['not in colour if not selected', '', change.toggleFocus('M-2701'), ''],
  [
    'no longer in colour if taken away',
    'focus=M-2701,M-2709',
    change.onlySeries('M-2709'),
    'series=M-2709&focus=M-2709',
  ],
  ['nothing in colour that is gone', 'focus=M-2709', change.onlySeries('M-GAS'), 'series=M-GAS'],
  ['a choice', '', change.choose('measure', 'weight'), 'measure=weight'],
  ['a choice that is made already', 'freq=month', change.choose('freq', 'month'), 'freq=month'],
  ['a choice that moves a later one', 'chart=area', change.choose('show', 'yoy'), 'show=yoy'],
  ['a base to years', 'show=index&base=2021-12', change.setFreq('year'), 'show=index&freq=year&base=2021'],
  ['and back', 'show=index&freq=year&base=2021', change.setFreq('quarter'), 'show=index&freq=quarter&base=2021-12'],
  ['not a base within a quarter', 'show=index&base=2021-05', change.setFreq('quarter'), 'show=index&freq=quarter'],
  ['a base for the next index', 'show=index&base=2021-12', change.choose('show', 'level'), 'base=2021-12'],
  [
    'a treemap, of the flow of all lines',
    'series=X-8703',
    change.setChart('treemap'),
    'series=X-8703&freq=year&chart=treemap&flow=X',
  ],
  ['a treemap beside lines of both', '', change.setChart('treemap'), 'chart=treemap'],
  ['bars, which are of years', '', change.choose('chart', 'bar'), 'freq=year&chart=bar'],
  ['sums, of which there are no bars', 'chart=bar', change.choose('freq', 'rolling'), ''],
  ['a beginning', '', change.setFrom('2020-02'), 'from=2020-02'],
  ['a beginning at the end', 'to=2020-01', change.setFrom('2020-02'), 'from=2020-01&to=2020-01'],
  ['the first month, which is open', 'from=2020-01', change.setFrom('2017-01'), ''],
  ['an open beginning', 'from=2020-01', change.setFrom(null), ''],
  ['an end', '', change.setTo('2020-02'), 'to=2020-02'],
  ['an end at the beginning', 'from=2020-03', change.setTo('2020-02'), 'from=2020-03&to=2020-03'],
  ['the newest month, which is open', 'to=2020-01', change.setTo('2026-07'), ''],
  ['an open end', 'to=2020-01', change.setTo(null), ''],
  ['a range without weight', 'series=M-GAS&measure=price', change.setFrom('2022-01'), 'series=M-GAS&from=2022-01'],
  ['a plain title', '', change.choose('title', plainTitle(' Oil\u0000 ')), 'title=Oil'],
  ['no title of half a letter', '', change.choose('title', plainTitle('Oil\uD83D')), 'title=Oil'],
  ['no title', 'title=Oil', change.choose('title', plainTitle('  ')), ''],
  [
    'a link of a claim, which keeps how the page is looked at',
    'chart=bar&title=Mine&lang=zh&theme=dark&embed=1',
    change.followLink('?series=M-2709&freq=year&from=2017-01'),
    'series=M-2709&freq=year&from=2017-01&lang=zh&theme=dark&embed=1',
  ],
]

it.each(rows)('chosen is %s: “%s”', (_, before, one, after) => {
  const { view } = parseView(before, catalogue)
  const { view: next } = change.applyChange(view, one, catalogue)
  expect(writeView(next, 'short')).toBe(after)
})

it('a choice says what had to follow', () => {
  const { view } = parseView('', catalogue)
  expect(change.applyChange(view, change.onlySeries('X-8542'), catalogue).notices).toEqual([
    { kind: 'repaired', parameter: 'freq', from: 'rolling', to: 'year', reason: 'why.yearlyOnly' },
  ])
})
