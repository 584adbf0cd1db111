import type { Choosable, Reason } from '#src/view/availability.ts'
import type { ViewState } from '#src/view/viewState.ts'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { applyChange, choose } from '#src/view/change.ts'
import { choosables, unavailableOptions, valuesOf } from '#src/view/availability.ts'
import { defaultView } from '#src/view/viewState.ts'
import { fuzzRuns } from '#tests/full.ts'
import { availableView } from '#tests/unit/support/arbitraryView.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

const of = (change: Partial<ViewState>): ViewState => ({ ...defaultView, ...change })

const unavailable = (change: Partial<ViewState>, choosable: Choosable): Record<string, Reason> =>
  Object.fromEntries(
    [...unavailableOptions(of(change), catalogue)[choosable]].map(([value, reason]) => [String(value), reason]),
  )

type Row = readonly [change: Partial<ViewState>, choosable: Choosable, unavailable: Record<string, Reason>]

const yearlyOnly = { kind: 'yearly-only' } as const
const noMonths = { rolling: yearlyOnly, month: yearlyOnly, quarter: yearlyOnly, ytd: yearlyOnly }
const weightless = { weight: { kind: 'no-weight-in-range' }, price: { kind: 'no-weight-in-range' } } as const
const ofMonths = { season: { kind: 'of-months', chart: 'season' } } as const
const unstacked = (because: 'price' | 'index' | 'yoy') =>
  ({ area: { kind: 'not-stackable', because }, ...ofValueLevel(because) }) as const
const ofValueLevel = (because: 'weight' | 'price' | 'index' | 'yoy' | 'share') =>
  ({
    treemap: { kind: 'value-level-only', chart: 'treemap', because },
    balance: { kind: 'value-level-only', chart: 'balance', because },
  }) as const

const rows: readonly Row[] = [
  // frequency
  [{}, 'freq', {}],
  [{ series: [] }, 'freq', {}],
  [{ series: ['X-8542'] }, 'freq', noMonths],
  [{ series: ['M-2709.baci', 'M-2709.quoted'] }, 'freq', noMonths],
  [{ series: ['M-0101'] }, 'freq', noMonths],
  [{ series: ['X-8542', 'X-TOTAL'] }, 'freq', {}],
  // measure
  [{}, 'measure', {}],
  [{ series: [] }, 'measure', {}],
  [{ series: [], from: '2026-07' }, 'measure', {}],
  [{ series: ['X-TOTAL', 'M-TOTAL'] }, 'measure', weightless],
  [{ series: ['X-TOTAL', 'M-2709'] }, 'measure', {}],
  [{ series: ['X-7102'], freq: 'year' }, 'measure', weightless],
  [{ series: ['X-8429'], freq: 'year' }, 'measure', {}],
  [{ series: ['X-8429'], freq: 'year', from: '2024-01' }, 'measure', weightless],
  [{ series: ['X-8429'], freq: 'year', from: '2023-12' }, 'measure', {}],
  [{ series: ['X-8429'], freq: 'year', from: '2022-01', to: '2022-11' }, 'measure', weightless],
  [{ series: ['M-271121'], from: '2021-12' }, 'measure', {}],
  [{ series: ['M-271121'], from: '2022-01' }, 'measure', weightless],
  [{ series: ['M-GAS', 'M-271121'], from: '2022-01' }, 'measure', weightless],
  [{ series: ['M-2709'], from: '2026-06' }, 'measure', weightless],
  [{ series: ['M-2709'], from: '2026-05' }, 'measure', {}],
  [{ series: ['M-2709'], to: '2017-01' }, 'measure', {}],
  [{ series: ['X-8542.quoted'], freq: 'year' }, 'measure', weightless],
  [{ series: ['M-2709.quoted'], freq: 'year' }, 'measure', {}],
  // transform
  [{}, 'show', {}],
  [{ measure: 'weight' }, 'show', { share: { kind: 'share-of-value-only', because: 'weight' } }],
  [{ measure: 'price' }, 'show', { share: { kind: 'share-of-value-only', because: 'price' } }],
  // chart
  [{}, 'chart', ofMonths],
  [{ freq: 'quarter' }, 'chart', ofMonths],
  [{ freq: 'year' }, 'chart', ofMonths],
  [{ series: ['X-8542'], freq: 'year' }, 'chart', { season: yearlyOnly }],
  [{ freq: 'month' }, 'chart', {}],
  [{ freq: 'ytd' }, 'chart', {}],
  [{ freq: 'ytd', show: 'share' }, 'chart', ofValueLevel('share')],
  [{ freq: 'ytd', show: 'index' }, 'chart', { ...unstacked('index'), season: { kind: 'index-of-running' } }],
  [{ freq: 'month', measure: 'weight' }, 'chart', ofValueLevel('weight')],
  [{ freq: 'month', measure: 'price' }, 'chart', unstacked('price')],
  [{ freq: 'month', show: 'index' }, 'chart', unstacked('index')],
  [{ freq: 'month', show: 'yoy' }, 'chart', unstacked('yoy')],
  [{ freq: 'month', show: 'share' }, 'chart', ofValueLevel('share')],
  // scale
  [{}, 'scale', {}],
  [{ show: 'index' }, 'scale', {}],
  [{ measure: 'price', chart: 'panels' }, 'scale', {}],
  [{ show: 'share' }, 'scale', { log: { kind: 'log-of-share' } }],
  [{ show: 'yoy', chart: 'bar' }, 'scale', { log: { kind: 'log-of-change' } }],
  [{ chart: 'area' }, 'scale', { log: { kind: 'log-of-stacked' } }],
  [{ chart: 'bar' }, 'scale', { log: { kind: 'log-of-bars' } }],
  [{ chart: 'balance' }, 'scale', { log: { kind: 'log-of-balance' } }],
  [{ chart: 'table' }, 'scale', { log: { kind: 'no-axis', chart: 'table' } }],
  [{ chart: 'treemap' }, 'scale', { log: { kind: 'no-axis', chart: 'treemap' } }],
]

describe('the choices that are closed, and why', () => {
  test.for(rows)('%j: %s', ([change, choosable, expected]) => {
    expect(unavailable(change, choosable)).toEqual(expected)
  })
})

function expectOpenChoicesStand<P extends Choosable>(view: ViewState, choosable: P): void {
  const later = choosables.slice(choosables.indexOf(choosable) + 1)
  for (const value of valuesOf[choosable]) {
    if (unavailableOptions(view, catalogue)[choosable].has(value)) continue
    const { view: next, notices } = applyChange(view, choose(choosable, value), catalogue)
    expect(next[choosable]).toBe(value)
    const told = Object.fromEntries(notices.map((notice) => [notice.parameter, notice.to]))
    expect(next).toEqual({ ...view, [choosable]: value, ...told })
    expect(notices.every((notice) => later.some((one) => one === notice.parameter))).toBe(true)
  }
}

describe('a reader', () => {
  it('gets every open choice, and hears of each later one that had to follow', () => {
    fc.assert(
      fc.property(availableView, (view) => {
        for (const choosable of choosables) expectOpenChoicesStand(view, choosable)
      }),
      { numRuns: fuzzRuns / 5 },
    )
  })
})
