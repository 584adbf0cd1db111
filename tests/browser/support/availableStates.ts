import type { Catalogue } from '#src/trade/catalogue.ts'
import { repair } from '#src/view/address/repair.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { charts, kindOfChart } from '#src/view/kinds.ts'
import { defaultView, frequencies, measures, scales, shows } from '#src/view/viewState.ts'

/** Series of months, of years only, of both, all goods both ways, books side by side, and no series. */
const selections = [
  defaultView.series,
  ['X-8703', 'X-8704', 'M-2710'],
  ['M-2709', 'X-TOTAL', 'M-2710', 'X-8703'],
  ['M-TOTAL', 'X-TOTAL'],
  ['X-8542', 'X-8542.quoted', 'M-2709', 'M-2709.baci'],
  [],
] as const

const ranges = [
  { from: null, to: null },
  { from: '2021-06', to: '2023-03' },
] as const

/** Every state of the controls: the full product of what can be chosen, for some selections and periods. */
function* everyState(): Generator<ViewState> {
  for (const series of selections) {
    for (const { from, to } of ranges) {
      for (const measure of measures) {
        for (const show of shows) {
          for (const freq of frequencies) {
            for (const chart of charts) {
              const view = { ...defaultView, series, from, to, measure, show, freq, chart }
              for (const scale of scales) yield { ...view, scale }
              if (kindOfChart(chart).hasOwnAxes) yield { ...view, y: 'shared' }
            }
          }
        }
      }
    }
  }
}

/** The states that `repair` leaves unchanged. */
export function availableStates(catalogue: Catalogue, states: Iterable<ViewState> = everyState()): ViewState[] {
  return [...states].filter((view) => repair(view, catalogue).view === view)
}

/** A sample of `count` items, the same for the same seed. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  // Lehmer's generator is small, and gives the same numbers everywhere.
  let state = seed
  const random = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item)
}
