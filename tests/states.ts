import { repair, writeView } from '#src/view/address/address.ts'
import { charts } from '#src/view/kinds.ts'
import { frequencies, measures, moneys, scales, shows, yDomains } from '#src/view/values.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { pairwise } from '#tests/pairwise.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const factors = {
  /** Series of months, of years only, of both, all goods both ways, books side by side, and no series. */
  series: [
    defaultView.series,
    ['X-8703', 'X-8704', 'M-2710'],
    ['M-2709', 'X-TOTAL', 'M-2710', 'X-8703'],
    ['M-TOTAL', 'X-TOTAL'],
    ['X-8542', 'X-8542.quoted', 'M-2709', 'M-2709.baci'],
    [],
  ],
  range: [
    { from: null, to: null },
    { from: '2021-06', to: '2023-03' },
  ],
  measure: measures,
  money: moneys,
  show: shows,
  freq: frequencies,
  chart: charts,
  scale: scales,
  y: yDomains,
} as const

/** Choices in pairs, whether they go together or not. */
export const anyChoices = (seed: number): readonly ViewState[] =>
  pairwise(factors, seed).map(({ range, ...choices }) => ({ ...defaultView, ...range, ...choices }))

export type State = { readonly short: string; readonly complete: string }

/** Different states that the controls can be in. */
export function states(count: number): readonly State[] {
  const found = new Map<string, State>()
  for (let seed = 1; found.size < count; seed += 1)
    for (const choices of anyChoices(seed)) {
      const { view } = repair(choices, realCatalogue)
      const short = `?${writeView(view, 'short')}`
      found.set(short, { short, complete: `?${writeView(view, 'complete')}` })
    }
  return [...found.values()].slice(0, count)
}
