import * as v from 'valibot'
import type { Context } from '#src/trade/beside/brent.ts'
import { amount, month, optional, sourceOf, status, withStatuses } from '#mocks/tables/cells.ts'
import { type Row, readRows, TableError, withUniqueKeys } from '#mocks/tables/table.ts'

type Month = Omit<Context['months'][number], 'uralsUsdPerBarrel' | 'uralsStatus'>

/** The context without Urals, which is in another table. */
export type ContextTable = {
  readonly months: readonly Month[]
  readonly sources: Omit<Context['sources'], 'urals'>
}

type SourceColumn = 'brent_source' | 'china_crude_imports_source'

/** The contract names one source for each of the two series: a second one in a column is an error. */
function onlySource(
  file: string,
  rows: readonly Row<{ readonly [column in SourceColumn]: string }>[],
  column: SourceColumn,
): string {
  const [first] = rows
  if (first === undefined) throw new TableError(file, 1, column, 'the table has no rows')
  const id = first.value[column]
  const other = rows.find(({ value }) => value[column] !== id)
  if (other !== undefined) throw other.error(column, `'${other.value[column]}' is a second source, after '${id}'`)
  return id
}

/** Brent crude and China's crude imports from everywhere, by month. */
export function parseContext(file: string, content: string, sources: ReadonlySet<string>): ContextTable {
  const source = sourceOf(sources)
  const columns = v.object({
    period: month,
    brent_usd_per_barrel: optional(amount),
    brent_status: optional(status),
    brent_source: source,
    china_crude_imports_kg: optional(amount),
    china_crude_imports_status: optional(status),
    china_crude_imports_source: source,
  })
  const agreeing = v.pipe(
    columns,
    withStatuses({ brent_usd_per_barrel: 'brent_status', china_crude_imports_kg: 'china_crude_imports_status' }),
  )
  const rows = readRows(file, content, columns.entries, agreeing)
  return {
    months: withUniqueKeys(rows, 'period', ({ period }) => period).map((row) => ({
      period: row.period,
      brentUsdPerBarrel: row.brent_usd_per_barrel,
      brentStatus: row.brent_status,
      chinaCrudeImportsKg: row.china_crude_imports_kg,
      chinaCrudeImportsStatus: row.china_crude_imports_status,
    })),
    sources: {
      brent: onlySource(file, rows, 'brent_source'),
      crudeImports: onlySource(file, rows, 'china_crude_imports_source'),
    },
  }
}
