import { observed } from '#src/trade/beside/months.ts'
import { atFrequency, sumAmounts } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/transform.ts'
import type { Observation, Point, Status } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { buyersTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

/** `OIL` is oil and products (HS 2709, 2710, 2712–2715), `GAS` is HS 2711. */
export const boughtProducts = ['OIL', 'GAS'] as const
export type BoughtProduct = (typeof boughtProducts)[number]

/** ISO 3166 alpha-3 codes of countries; `OTHER` is all other buyers that report. */
export const buyers = ['CHN', 'IND', 'TUR', 'HUN', 'SVK', 'JPN', 'OTHER'] as const
export type Buyer = (typeof buyers)[number]

/** Purchases of one of the products, in order of time; an unreported month has no row. */
export type Buyers = {
  readonly rows: readonly (Pick<RowOf<typeof buyersTable>, 'buyer' | 'period' | 'source'> & {
    readonly product: BoughtProduct
    readonly netWeightKg: number
    readonly status: Status
  })[]
}

export const monthsOfBuyer = ({ rows }: Buyers, product: BoughtProduct, buyer: Buyer): Observation[] =>
  rows
    .filter((row) => row.product === product && row.buyer === buyer)
    .map((row) => observed(row, null, row.netWeightKg))

export function yearlyWeights(months: readonly Observation[]): Point[] {
  return atFrequency(months, 'rolling', 12).map((sum) => measured(sum, 'weight'))
}

/** 12-month sums in kg that skip unreported months, so they may be less than was bought. */
export function reportedWeights(months: readonly Observation[], periods: readonly string[]): Point[] {
  return periods.map((period) => {
    const first = addMonths(period, -11)
    const reported = months.filter((month) => month.period >= first && month.period <= period)
    return measured(sumAmounts(period, reported), 'weight')
  })
}
