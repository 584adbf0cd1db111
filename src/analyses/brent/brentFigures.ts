import { brentPoints, gapToBrent, pricePerBarrel, shareOfCrudeImports } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/figures.ts'
import { gapAt } from '#src/trade/figures.ts'
import type { Context } from '#src/trade/heading.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'

/** The four lines of the analysis, each with a point for every shown month. */
export type BrentFigures = {
  readonly periods: readonly string[]
  readonly russian: readonly Point[]
  readonly brent: readonly Point[]
  readonly gap: readonly Point[]
  readonly share: readonly Point[]
}

export function brentFigures(crude: readonly Observation[], context: Context): BrentFigures {
  const prices = crude.map(pricePerBarrel)
  const brent = brentPoints(context)
  const months = [...prices, ...brent].filter(({ value }) => value !== null).map(({ period }) => period)
  const periods = monthRange(months.toSorted()[0] ?? '2017-01', months.toSorted().at(-1) ?? '2017-01')
  const every = (points: readonly Point[]): Point[] => {
    const byMonth = new Map(points.map((point) => [point.period, point]))
    return periods.map((month) => byMonth.get(month) ?? gapAt(month))
  }
  return {
    periods,
    russian: every(prices),
    brent: every(brent),
    gap: every(gapToBrent(prices, brent)),
    share: every(shareOfCrudeImports(crude, context)),
  }
}
