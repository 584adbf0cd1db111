import type { PeriodAmounts } from '#src/trade/amounts.ts'
import { sumAmounts } from '#src/trade/amounts.ts'
import type { Observation } from '#src/trade/observation.ts'

/** The composites of the catalogue, by code: what each adds up. The same stands in commodities.csv; a test holds both together. */
export const composites: { readonly [code: string]: readonly string[] } = { GAS: ['271111', '271121'] }

/**
 * Series of one book and frequency added up, such as gas = LNG + pipeline gas. A period that one part lacks is missing
 * in the sum, value and weight apart: half of a sum would pass for the whole. A status is the weakest of the parts'.
 */
export function composite(parts: readonly (readonly Observation[])[]): PeriodAmounts[] {
  const byPeriod = parts.map((part) => new Map(part.map((observation) => [observation.period, observation])))
  const periods = new Set(byPeriod.flatMap((part) => [...part.keys()]))
  return [...periods].toSorted().map((period) =>
    sumAmounts(
      period,
      byPeriod.map((part) => part.get(period)),
    ),
  )
}
