import type { BoughtProduct, Buyer, Buyers } from '#src/trade/buyers.ts'
import { buyers, monthsOfBuyer, reportedWeights, yearlyWeights } from '#src/trade/buyers.ts'
import { addMonths, monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { Cell, Rows } from '#src/figure/files/csv.ts'

/** Kilograms, in sums of twelve months, with a point for every shown month. */
export type BuyerLine = { readonly buyer: Buyer; readonly points: readonly Point[] }

export type BuyersData = {
  readonly product: BoughtProduct
  readonly periods: readonly string[]
  readonly lines: readonly BuyerLine[]
  /** China's, in percent of all that is reported. */
  readonly share: readonly Point[]
  /** Who did not report every one of the newest twelve months, and how many not. */
  readonly missing: readonly { readonly buyer: Buyer; readonly count: number }[]
  /** The first month that is not final; null where all are. */
  readonly estimatedFrom: string | null
}

export function buyersData(all: Buyers, product: BoughtProduct): BuyersData {
  const months = new Map(buyers.map((buyer) => [buyer, monthsOfBuyer(all, product, buyer)]))
  const sums = new Map(Array.from(months, ([buyer, own]) => [buyer, yearlyWeights(own)]))
  const known = [...sums.values()].flatMap((points) =>
    points.flatMap(({ period, value }) => (value === null ? [] : [period])),
  )
  const periods = monthRange(known.toSorted()[0] ?? '2020-12', known.toSorted().at(-1) ?? '2020-12')
  const lines = buyers.map((buyer): BuyerLine => {
    const byMonth = new Map(sums.get(buyer)?.map((point) => [point.period, point]))
    return { buyer, points: periods.map((period) => byMonth.get(period) ?? gapAt(period)) }
  })
  const reported = [...months.values()].flat()
  const newest = new Set(periods.slice(-1).flatMap((last) => monthRange(addMonths(last, -11), last)))
  const missing = Array.from(months, ([buyer, own]) => ({
    buyer,
    count: newest.size - own.filter(({ period }) => newest.has(period)).length,
  }))
  const notFinal = reported.filter(({ weightStatus }) => weightStatus !== 'A').map(({ period }) => period)
  return {
    product,
    periods,
    lines,
    share: shareOf(pointsOf(lines, 'CHN'), reportedWeights(reported, periods)),
    missing: missing.filter(({ count }) => count > 0),
    estimatedFrom: notFinal.toSorted()[0] ?? null,
  }
}

export function pointsOf(lines: readonly BuyerLine[], buyer: Buyer): readonly Point[] {
  return lines.find((line) => line.buyer === buyer)?.points ?? []
}

/** Calendar years are the sums of their Decembers: their labels, and the points of a line there. */
export function calendarYearsOf({ periods }: BuyersData): {
  readonly years: readonly string[]
  readonly at: (points: readonly Point[]) => readonly Point[]
} {
  const decembers = periods.flatMap((period, i) => (monthNumber(period) === 12 ? [{ period, i }] : []))
  return {
    years: decembers.map(({ period }) => yearOf(period)),
    at: (points) => decembers.map(({ period, i }) => points[i] ?? gapAt(period)),
  }
}

const columns = ['product', 'buyer', 'period', 'item', 'unit', 'value', 'status', 'source'] as const

/** Every buyer's sums, then China's share, each with a row for every shown month. */
export function buyersRows({ product, lines, share }: BuyersData): Rows {
  const rows = (buyer: Buyer, item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [
      product,
      buyer,
      period,
      item,
      unit,
      value,
      status,
      sources.join(';'),
    ])
  return {
    columns,
    rows: [
      ...lines.flatMap(({ buyer, points }) => rows(buyer, 'weight_12_months', 'kg', points)),
      ...rows('CHN', 'share_of_reported_12_months', 'percent', share),
    ],
  }
}
