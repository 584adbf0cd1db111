import { brentPoints, spreadToBrent, pricePerBarrel, shareOfCrudeImports } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Context } from '#src/trade/brent.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { csvText } from '#src/figure/files/csvText.ts'

/** The four lines of the analysis, each with a point for every shown month. */
export type BrentData = {
  readonly periods: readonly string[]
  readonly russian: readonly Point[]
  readonly brent: readonly Point[]
  readonly spread: readonly Point[]
  readonly share: readonly Point[]
}

export function brentData(crude: readonly Observation[], context: Context): BrentData {
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
    spread: every(spreadToBrent(prices, brent)),
    share: every(shareOfCrudeImports(crude, context)),
  }
}

const columns = ['period', 'item', 'unit', 'value', 'status', 'source'] as const

/** The four lines, one after the other, each with a row for every shown month. */
export function brentCsv({ russian, brent, spread, share }: BrentData): string {
  const rows = (item: string, unit: string, points: readonly Point[]) =>
    points.map(({ period, value, status, sources }) => [period, item, unit, value, status, sources.join(';')])
  return csvText(columns, [
    ...rows('russian_crude', 'USD/barrel', russian),
    ...rows('brent', 'USD/barrel', brent),
    ...rows('gap_to_brent', 'USD/barrel', spread),
    ...rows('share_of_crude_imports_12_months', 'percent', share),
  ])
}
