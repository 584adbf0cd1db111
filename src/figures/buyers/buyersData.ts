import {
  type BoughtProduct,
  type Buyer,
  type Buyers,
  buyers,
  monthsOfBuyer,
  reportedWeights,
  yearlyWeights,
} from '#src/trade/beside/buyers.ts'
import { addMonths, monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { Cell, Rows } from '#src/figure/files/rows.ts'
import { sharedMonths } from '#src/figures/panelLines.ts'

export type BuyersData = ReturnType<typeof buyersData>
type BuyerLine = { readonly buyer: Buyer; readonly points: readonly Point[] }

/** 12-month sums in kilograms, with a point for every shown month. */
export function buyersData(all: Buyers, product: BoughtProduct) {
  const months = buyers.map((buyer) => ({ buyer, own: monthsOfBuyer(all, product, buyer) }))
  const sums = months.map(({ own }) => yearlyWeights(own))
  const { periods, every } = sharedMonths(sums)
  const lines = buyers.map((buyer, i): BuyerLine => ({ buyer, points: every(sums[i] ?? []) }))
  const allMonths = months.flatMap(({ own }) => own)
  const reported = reportedWeights(allMonths, periods)
  const newest = new Set(periods.slice(-1).flatMap((last) => monthRange(addMonths(last, -11), last)))
  const missing = months.map(({ buyer, own }) => ({
    buyer,
    count: newest.size - own.filter(({ period }) => newest.has(period)).length,
  }))
  const notFinal = allMonths.filter(({ weightStatus }) => weightStatus !== 'A').map(({ period }) => period)
  return {
    product,
    periods,
    lines,
    /** China's share in percent of all weight that is reported. */
    share: shareOf(pointsOf(lines, 'CHN'), reported),
    /** All weight that is reported in twelve months, which is less than was bought where a month is missing. */
    reported,
    /** Buyers that did not report all of the newest twelve months; `count` is the number of missing months. */
    missing: missing.filter(({ count }) => count > 0),
    estimatedFrom: notFinal.toSorted()[0] ?? null,
  }
}

export function pointsOf(lines: readonly BuyerLine[], buyer: Buyer): readonly Point[] {
  return lines.find((line) => line.buyer === buyer)?.points ?? []
}

export function calendarYearsOf({ periods }: BuyersData) {
  const decembers = periods.flatMap((period, i) => (monthNumber(period) === 12 ? [{ period, i }] : []))
  return {
    years: decembers.map(({ period }) => yearOf(period)),
    at: (points: readonly Point[]): Point[] => decembers.map(({ period, i }) => points[i] ?? gapAt(period)),
  }
}

export function buyersRows({ product, lines, share }: BuyersData): Rows {
  const rows = (buyer: Buyer, item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map((point) => {
      const { period, value, status, sources } = point
      return [product, buyer, period, item, unit, value, status, sources.join(';')]
    })
  return {
    columns: ['product', 'buyer', 'period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [
      ...lines.flatMap(({ buyer, points }) => rows(buyer, 'weight_12_months', 'kg', points)),
      ...rows('CHN', 'share_of_reported_12_months', 'percent', share),
    ],
  }
}
