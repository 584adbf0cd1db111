import { type Prices, unitsPerTonne, worldPriceIn } from '#src/trade/beside/worldPrice.ts'
import type { Benchmark, Flow } from '#src/trade/catalogue.ts'
import type { Observation, Point, Status } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { kilogramsPerTonne, measured, sumAmounts } from '#src/trade/steps.ts'
import type { Answer } from '#src/trade/tables/beside.ts'

// Months of answers beside the books, as observations.

export type World = Answer<'world'>
export type Europe = Answer<'europe'>
export type Buyers = Answer<'buyers'>

type Row = { readonly period: string; readonly status: Status | null; readonly source: string }

/** A row that has a value or a weight alone. */
export const observed = (
  { period, status, source }: Row,
  value: number | null,
  netWeightKg: number | null = null,
): Observation => ({
  period,
  value,
  netWeightKg,
  valueStatus: value === null ? null : status,
  weightStatus: netWeightKg === null ? null : status,
  sources: [source],
})

export const worldMonths = ({ rows }: World, flow: Flow): Observation[] =>
  rows.filter((row) => row.flow === flow).map((row) => observed(row, row.valueUsd))

export const europeMonths = ({ rows }: Europe, partner: string): Observation[] =>
  rows.filter((row) => row.partner === partner).map((row) => observed(row, row.valueEur))

/**
 * The cost of one tonne in each month, as if a tonne were bought every month: the average price over several months is
 * then the mean of theirs, and missing where one of them is.
 */
export function tonneByMonth(prices: Prices, benchmark: Benchmark): Observation[] {
  const quoted = worldPriceIn(prices, benchmark)
  if (quoted === null) return []
  return quoted.points.map(({ period, value, status, sources }) => ({
    period,
    value: value === null ? null : value * unitsPerTonne[quoted.unit],
    netWeightKg: value === null ? null : kilogramsPerTonne,
    valueStatus: status,
    weightStatus: status,
    sources,
  }))
}

/** `OIL` is oil and products (HS 2709, 2710, 2712–2715), `GAS` is HS 2711. */
export const boughtProducts = ['OIL', 'GAS'] as const
export type BoughtProduct = (typeof boughtProducts)[number]

/** ISO 3166 alpha-3 codes of countries; `OTHER` is all other buyers that report. */
export const buyerCodes = ['CHN', 'IND', 'TUR', 'HUN', 'SVK', 'JPN', 'OTHER'] as const
export type Buyer = (typeof buyerCodes)[number]

export const monthsOfBuyer = ({ rows }: Buyers, product: BoughtProduct, buyer: Buyer): Observation[] =>
  rows
    .filter((row) => row.product === product && row.buyer === buyer)
    .map((row) => observed(row, null, row.netWeightKg))

/** 12-month sums in kg that skip unreported months, so they may be less than was bought. */
export function reportedWeights(months: readonly Observation[], periods: readonly string[]): Point[] {
  return periods.map((period) => {
    const first = addMonths(period, -11)
    const reported = months.filter((month) => month.period >= first && month.period <= period)
    return measured(sumAmounts(period, reported), 'weight')
  })
}
