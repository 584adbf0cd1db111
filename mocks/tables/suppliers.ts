import * as v from 'valibot'
import { amount } from '#mocks/tables/cells.ts'
import { type Known, type ListedRow, inRank, listColumns, listedRow } from '#mocks/tables/partners.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** One supplier of Russia in a heading and year. */
export type SupplierRow = ListedRow & { readonly importsUsd: number }

const listOf = ({ cmdCode, year }: SupplierRow): string => `${cmdCode} ${year}`

export function parseSuppliers(file: string, content: string, known: Known): SupplierRow[] {
  const columns = v.object({ imports_usd: amount, ...listColumns(known) })
  const schema = v.pipe(
    columns,
    v.transform((row): SupplierRow => ({ ...listedRow(row), importsUsd: row.imports_usd })),
  )
  const rows = inRank(readRows(file, content, columns.entries, schema), listOf)
  const whole = new Map<string, number>()
  for (const { value, error } of rows) {
    const imports = whole.get(listOf(value)) ?? value.importsUsd
    if (imports !== value.importsUsd) throw error('imports_usd', `is ${imports} in the other rows of ${listOf(value)}`)
    whole.set(listOf(value), imports)
  }
  return withUniqueKeys(rows, 'cmd_code, year, rank', (row) => `${listOf(row)} ${row.rank}`)
}
