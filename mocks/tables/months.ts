import { addMonths } from '#src/trade/periods.ts'
import type { Row } from '#mocks/tables/table.ts'

/**
 * Returns the rows as they are, if each series has every month from its first to its last, in order. A second row of a
 * month is left to `withUniqueKeys`.
 * @throws {TableError} at the first month that does not follow the one before
 */
export function everyMonth<T>(rows: readonly Row<T>[], at: (value: T) => readonly [series: string, month: string]) {
  const newest = new Map<string, string>()
  for (const { value, error } of rows) {
    const [series, month] = at(value)
    const before = newest.get(series)
    if (before !== undefined && month !== before && month !== addMonths(before, 1)) {
      throw error('period', `'${month}' does not follow ${before}`)
    }
    newest.set(series, month)
  }
  return rows
}
