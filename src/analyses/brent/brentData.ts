import { brentPoints, pricePerBarrel, shareOfCrudeImports, spreadTo, uralsPoints } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Context } from '#src/trade/brent.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { csvText } from '#src/figure/files/csvText.ts'

/** The lines of the analysis, each with a point for every shown month. */
export type BrentData = {
  readonly periods: readonly string[]
  readonly russian: readonly Point[]
  readonly urals: readonly Point[]
  readonly brent: readonly Point[]
  /** To Brent. */
  readonly spread: readonly Point[]
  readonly uralsSpread: readonly Point[]
  readonly share: readonly Point[]
}

export function brentData(crude: readonly Observation[], context: Context): BrentData {
  const prices = crude.map(pricePerBarrel)
  const brent = brentPoints(context)
  const urals = uralsPoints(context)
  const months = [...prices, ...brent].filter(({ value }) => value !== null).map(({ period }) => period)
  const periods = monthRange(months.toSorted()[0] ?? '2017-01', months.toSorted().at(-1) ?? '2017-01')
  const every = (points: readonly Point[]): Point[] => {
    const byMonth = new Map(points.map((point) => [point.period, point]))
    return periods.map((month) => byMonth.get(month) ?? gapAt(month))
  }
  return {
    periods,
    russian: every(prices),
    urals: every(urals),
    brent: every(brent),
    spread: every(spreadTo(prices, brent)),
    uralsSpread: every(spreadTo(prices, urals)),
    share: every(shareOfCrudeImports(crude, context)),
  }
}

const columns = ['period', 'item', 'unit', 'value', 'status', 'source'] as const

/** The lines, one after the other, each with a row for every shown month. */
export function brentCsv({ russian, urals, brent, spread, uralsSpread, share }: BrentData): string {
  const rows = (item: string, unit: string, points: readonly Point[]) =>
    points.map(({ period, value, status, sources }) => [period, item, unit, value, status, sources.join(';')])
  return csvText(columns, [
    ...rows('russian_crude', 'USD/barrel', russian),
    ...rows('urals', 'USD/barrel', urals),
    ...rows('brent', 'USD/barrel', brent),
    ...rows('gap_to_brent', 'USD/barrel', spread),
    ...rows('gap_to_urals', 'USD/barrel', uralsSpread),
    ...rows('share_of_crude_imports_12_months', 'percent', share),
  ])
}
