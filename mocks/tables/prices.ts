import * as v from 'valibot'
import { benchmarks } from '#src/trade/beside/benchmark.ts'
import { type PriceUnit, priceUnits } from '#src/trade/beside/prices.ts'
import type { Point } from '#src/trade/point.ts'
import { month, oneOf, positive, sourceOf, status } from '#mocks/tables/cells.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** World prices of this table; Brent and Urals are in other tables. */
const quoted = benchmarks.filter((id) => id !== 'brent' && id !== 'urals')

/** A world price in one month, current US dollars a unit. */
export type PriceRow = {
  readonly benchmark: (typeof quoted)[number]
  readonly unit: PriceUnit
  readonly source: string
  readonly point: Point
}

export function parsePrices(file: string, content: string, sources: ReadonlySet<string>): PriceRow[] {
  const columns = v.object({
    benchmark: oneOf(quoted),
    period: month,
    price_usd: positive,
    unit: oneOf(priceUnits),
    status,
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    v.transform((row): PriceRow => ({
      benchmark: row.benchmark,
      unit: row.unit,
      source: row.source,
      point: { period: row.period, value: row.price_usd, status: row.status, sources: [row.source] },
    })),
  )
  const rows = everyMonth(readRows(file, content, columns.entries, schema), (row) => [row.benchmark, row.point.period])
  const first = new Map<string, PriceRow>()
  for (const { value, error } of rows) {
    const { unit, source } = first.get(value.benchmark) ?? value
    if (value.unit !== unit) throw error('unit', `'${value.unit}' is a second unit, after '${unit}'`)
    if (value.source !== source) throw error('source', `'${value.source}' is a second source, after '${source}'`)
    first.set(value.benchmark, value)
  }
  return withUniqueKeys(rows, 'benchmark, period', ({ benchmark, point }) => `${benchmark} ${point.period}`)
}
