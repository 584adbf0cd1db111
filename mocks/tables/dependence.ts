import * as v from 'valibot'
import { type WholeTrade, dependents, tradeSides } from '#src/trade/beside/dependence.ts'
import { amount, oneOf, sourceOf, status, year } from '#mocks/tables/cells.ts'
import { type Known, type ListedRow, headingIn, inRank, listColumns, listedRow } from '#mocks/tables/partners.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** One partner of a country in a heading and year: a supplier where the country buys more than it sells, or a buyer. */
export type DependenceRow = ListedRow & Pick<WholeTrade, 'country'> & { readonly side: (typeof tradeSides)[number] }

export const wholeKey = ({ country, cmdCode, year: of }: Pick<WholeTrade, 'country' | 'cmdCode' | 'year'>): string =>
  `${country} ${cmdCode} ${of}`

export function parseDependenceTotals(
  file: string,
  content: string,
  { sources, headings }: Pick<Known, 'sources' | 'headings'>,
): WholeTrade[] {
  const columns = v.object({
    country: oneOf(dependents),
    cmd_code: headingIn(headings),
    year,
    imports_usd: amount,
    exports_usd: amount,
    status,
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    v.transform((row): WholeTrade => ({
      country: row.country,
      cmdCode: row.cmd_code,
      year: Number(row.year),
      importsUsd: row.imports_usd,
      exportsUsd: row.exports_usd,
      status: row.status,
      source: row.source,
    })),
  )
  return withUniqueKeys(readRows(file, content, columns.entries, schema), 'country, cmd_code, year', wholeKey)
}

/** @param totals the trade that the lists are shares of; a list without a total is an error */
export function parseDependence(
  file: string,
  content: string,
  known: Known,
  totals: readonly WholeTrade[],
): DependenceRow[] {
  const columns = v.object({ country: oneOf(dependents), side: oneOf(tradeSides), ...listColumns(known) })
  const schema = v.pipe(
    columns,
    v.transform((row): DependenceRow => ({ ...listedRow(row), country: row.country, side: row.side })),
  )
  const rows = inRank(readRows(file, content, columns.entries, schema), wholeKey)
  const wholes = new Map(totals.map((whole) => [wholeKey(whole), whole]))
  for (const { value, error } of rows) {
    const whole = wholes.get(wholeKey(value))
    if (whole === undefined) throw error('cmd_code', `${wholeKey(value)} is not in dependence-totals-annual.csv`)
    const side = whole.importsUsd > whole.exportsUsd ? 'suppliers' : 'buyers'
    if (value.side !== side) throw error('side', `${wholeKey(value)} is told by its ${side}`)
  }
  return withUniqueKeys(rows, 'country, cmd_code, year, rank', (row) => `${wholeKey(row)} ${row.rank}`)
}
