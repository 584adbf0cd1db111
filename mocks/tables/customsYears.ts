import * as v from 'valibot'
import { grouped } from '#src/lib/grouped.ts'
import { amount, matching, status, withStatuses, year } from '#mocks/tables/cells.ts'
import {
  type ObservationRow,
  agreeing,
  observationColumns,
  observationKey,
  observationRow,
} from '#mocks/tables/observations.ts'
import { type Row, readRows, withUniqueKeys } from '#mocks/tables/table.ts'

const allGoods = 'TOTAL'

/**
 * Headings and all goods by year as China reports them. The table may be empty; a heading without a row is a gap.
 * @param headings codes that headings.csv names
 */
export function parseCustomsYears(
  file: string,
  content: string,
  sources: ReadonlySet<string>,
  headings: ReadonlySet<string>,
): ObservationRow[] {
  const columns = v.object({
    cmd_code: matching(/^(TOTAL|\d{4})$/),
    year,
    ...observationColumns(sources),
    value_usd: amount,
    value_status: status,
  })
  const schema = v.pipe(
    columns,
    withStatuses(agreeing),
    v.transform((row) => observationRow(row, row.year)),
  )
  const rows = readRows(file, content, columns.entries, schema)
  const strange = rows.find(({ value: { cmdCode } }) => cmdCode !== allGoods && !headings.has(cmdCode))
  if (strange !== undefined) throw strange.error('cmd_code', `'${strange.value.cmdCode}' is not in headings.csv`)
  const unique = withUniqueKeys(rows, 'flow, cmd_code, year', observationKey)
  const years = grouped(rows, ({ value: { flow, observation } }) => `${flow} ${observation.period}`)
  for (const ofYear of years.values()) checkSum(ofYear)
  return unique
}

/** @throws {TableError} where a flow and year has no row of all goods, or headings that come to more than all goods */
function checkSum(rows: readonly Row<ObservationRow>[]): void {
  const total = rows.find(({ value }) => value.cmdCode === allGoods)
  if (total === undefined) {
    for (const { error } of rows) throw error('year', 'has headings, but not all goods (TOTAL)')
    return
  }
  const dollars = ({ value }: Row<ObservationRow>): number => value.observation.value ?? 0
  const sum = rows.reduce((all, row) => (row === total ? all : all + dollars(row)), 0)
  // Each row is rounded to a dollar, so that the sum may be higher by as many dollars as there are rows.
  if (sum > dollars(total) + rows.length) {
    throw total.error('value_usd', `${dollars(total)} is less than its headings come to, ${sum}`)
  }
}
