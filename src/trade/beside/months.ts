import type { Benchmark } from '#src/trade/beside/benchmark.ts'
import { type Prices, unitsPerTonne, worldPriceIn } from '#src/trade/beside/worldPrice.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import type { Observation, Status } from '#src/trade/observation.ts'
import type { europeTable, worldTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'
import { kilogramsPerTonne } from '#src/trade/transform.ts'

// Months of answers beside the books, as observations.

type WorldRow = Omit<RowOf<typeof worldTable>, 'valueUsd' | 'status'> & {
  readonly valueUsd: number | null
  readonly status: Status | null
}
/** Each flow is in order of time. */
export type World = { readonly rows: readonly WorldRow[] }
export type Europe = { readonly rows: readonly RowOf<typeof europeTable>[] }

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
