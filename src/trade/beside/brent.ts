import { observed } from '#src/trade/beside/months.ts'
import { type Observation, type Point, computed, gapAt } from '#src/trade/observation.ts'
import { byPeriod } from '#src/trade/periods.ts'
import { shareOf, twelveMonths } from '#src/trade/steps.ts'
import type { Answer } from '#src/trade/tables/beside.ts'

export type Context = Answer<'context'>

/** Price less reference, so negative where the price is lower; a gap in either is a gap. */
export function spreadTo(prices: readonly Point[], references: readonly Point[]): Point[] {
  const byMonth = byPeriod(references)
  return prices.map((price) => {
    const reference = byMonth.get(price.period)
    if (price.value === null || reference === undefined || reference.value === null) return gapAt(price.period)
    return computed(price.period, price.value - reference.value, [price, reference])
  })
}

/** Russian crude in percent of all crude that China imported, by weight, in sums of twelve months. */
export function shareOfCrudeImports(russian: readonly Observation[], { months, sources }: Context): Point[] {
  const all = months.map(({ period, chinaCrudeImportsKg, chinaCrudeImportsStatus: status }) =>
    observed({ period, status, source: sources.crudeImports }, null, chinaCrudeImportsKg),
  )
  return shareOf(twelveMonths(russian, 'weight'), twelveMonths(all, 'weight'))
}

/** Points at least `least` from zero, on either side, that are the largest within `around` points before and after. */
export function peaks(points: readonly Point[], least: number, around: number): Point[] {
  return points.filter(({ value }, i) => {
    if (value === null || Math.abs(value) < least) return false
    const near = points.slice(Math.max(0, i - around), i + around + 1)
    return near.every((other) => other.value === null || Math.abs(other.value) <= Math.abs(value))
  })
}
