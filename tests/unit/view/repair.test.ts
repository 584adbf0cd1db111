import type { ViewState } from '#src/view/viewState.ts'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseView } from '#src/view/address/parseView.ts'
import { repair } from '#src/view/address/repair.ts'
import { defaultView } from '#src/view/viewState.ts'
import { fuzzRuns } from '#tests/full.ts'
import { anyView } from '#tests/unit/support/arbitraryView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const of = (change: Partial<ViewState>): ViewState => ({ ...defaultView, ...change })
const parse = (search: string) => parseView(search, catalogue)

const repairs: readonly (readonly [asked: Partial<ViewState>, change: Partial<ViewState>])[] = [
  [{ measure: 'price', show: 'share' }, { show: 'level' }],
  [{ show: 'index', chart: 'area' }, { chart: 'line' }],
  [{ measure: 'weight', chart: 'treemap' }, { chart: 'line' }],
  [{ chart: 'balance', scale: 'log' }, { scale: 'linear' }],
  [{ series: ['X-8542'], freq: 'month' }, { freq: 'year' }],
  [{ freq: 'year', chart: 'season' }, { chart: 'line' }],
  [
    { series: ['X-8542'], freq: 'month', chart: 'season' },
    { freq: 'year', chart: 'line' },
  ],
  [
    { series: ['X-TOTAL'], measure: 'price', show: 'yoy', chart: 'area' },
    { measure: 'value', chart: 'line' },
  ],
  // Weights have no share and areas no logarithmic scale; areas of the weights themselves may stay.
  [
    { measure: 'weight', show: 'share', chart: 'area', scale: 'log' },
    { show: 'level', scale: 'linear' },
  ],
  [{ show: 'index', freq: 'year', base: '2021-12' }, { base: null }],
  [{ show: 'index', freq: 'quarter', base: '2021-05' }, { base: null }],
  [{ show: 'index', from: '2022-01', base: '2021-12' }, { base: null }],
  [{ show: 'index', freq: 'ytd', to: '2021-05', base: '2022' }, { base: null }],
  // The range has no weight, so the measure becomes value, which may have a share.
  [{ series: ['M-GAS'], from: '2022-01', measure: 'weight', show: 'share' }, { measure: 'value' }],
]

// states.test.ts repairs every combination of choices.
describe('a repair', () => {
  test.for(repairs)('of %j changes %j', ([asked, change]) => {
    const { view, notices } = repair(of(asked), catalogue)
    expect(view).toEqual({ ...of(asked), ...change })
    expect(notices.map((notice) => [notice.parameter, notice.to])).toEqual(Object.entries(change))
  })

  it('changes what it tells of and nothing else', () => {
    fc.assert(
      fc.property(anyView, (asked) => {
        const { view, notices } = repair(asked, catalogue)
        const told = Object.fromEntries(notices.map((notice) => [notice.parameter, notice.to]))
        expect(view).toEqual({ ...asked, ...told })
        for (const { parameter, from, to } of notices) {
          expect(asked[parameter]).toBe(from)
          expect(to).not.toBe(from)
        }
      }),
      { numRuns: fuzzRuns },
    )
  })
})

describe('what means nothing together in an address', () => {
  it('lets the earlier parameter stand and says what the later one became', () => {
    expect(parse('measure=price&show=share')).toEqual({
      view: { ...defaultView, measure: 'price' },
      notices: [
        {
          kind: 'repaired',
          parameter: 'show',
          from: 'share',
          to: 'level',
          reason: { kind: 'share-of-value-only', because: 'price' },
        },
      ],
    })
  })

  it('repairs one after the other', () => {
    const { view, notices } = parse('series=X-TOTAL&measure=weight&show=share&chart=area&scale=log')
    expect(view).toEqual({ ...defaultView, series: ['X-TOTAL'], chart: 'area' })
    expect(notices).toMatchObject([
      { parameter: 'measure' },
      { parameter: 'show', reason: { kind: 'share-of-itself' } },
      { parameter: 'scale', reason: { kind: 'log-of-stacked' } },
    ])
  })

  it('tells what was ignored before what was repaired', () => {
    const { notices } = parse('scale=log&chart=bar&utm=1&from=1999-01')
    expect(notices.map((notice) => [notice.kind, notice.parameter])).toEqual([
      ['ignored', 'from'],
      ['ignored', 'utm'],
      ['repaired', 'scale'],
    ])
  })
})
