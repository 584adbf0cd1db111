import * as v from 'valibot'
import type { Rates } from '#src/trade/money.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { month, optional, positive, sourceOf, status, withStatuses } from '#mocks/tables/cells.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Exchange rates, US consumer prices and the price of Urals: a point a month, a gap where nothing is published. */
export type RatesTable = Rates & {
  /** US dollars a barrel. */
  readonly urals: readonly Point[]
}

function pointOf(period: string, value: number | null, given: Status | null, source: string): Point {
  return value === null ? gapAt(period) : { period, value, status: given, sources: [source] }
}

export function parseRates(file: string, content: string, sources: ReadonlySet<string>): RatesTable {
  const source = sourceOf(sources)
  const columns = v.object({
    period: month,
    cny_per_usd: optional(positive),
    cny_status: optional(status),
    cny_source: source,
    rub_per_usd: optional(positive),
    rub_status: optional(status),
    rub_source: source,
    usd_per_eur: optional(positive),
    eur_status: optional(status),
    eur_source: source,
    us_cpi: optional(positive),
    us_cpi_status: optional(status),
    us_cpi_source: source,
    urals_usd_per_barrel: optional(positive),
    urals_status: optional(status),
    urals_source: source,
  })
  const agreeing = v.pipe(
    columns,
    withStatuses({
      cny_per_usd: 'cny_status',
      rub_per_usd: 'rub_status',
      usd_per_eur: 'eur_status',
      us_cpi: 'us_cpi_status',
      urals_usd_per_barrel: 'urals_status',
    }),
  )
  const read = everyMonth(readRows(file, content, columns.entries, agreeing), ({ period }) => ['rates', period])
  const rows = withUniqueKeys(read, 'period', ({ period }) => period)
  return {
    cny: rows.map((row) => pointOf(row.period, row.cny_per_usd, row.cny_status, row.cny_source)),
    rub: rows.map((row) => pointOf(row.period, row.rub_per_usd, row.rub_status, row.rub_source)),
    eur: rows.map((row) => pointOf(row.period, row.usd_per_eur, row.eur_status, row.eur_source)),
    usPrices: rows.map((row) => pointOf(row.period, row.us_cpi, row.us_cpi_status, row.us_cpi_source)),
    urals: rows.map((row) => pointOf(row.period, row.urals_usd_per_barrel, row.urals_status, row.urals_source)),
  }
}
