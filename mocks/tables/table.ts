import { csvParseRows } from 'd3-dsv'
import * as v from 'valibot'

/** A fault in a table; the message names file, line and field. */
export class TableError extends Error {
  override readonly name = 'TableError'

  constructor(file: string, line: number, field: string, problem: string) {
    super(`${file}, line ${line}, ${field}: ${problem}`)
  }
}

/** A row as its schema reads it; `error` names its line, for rules that compare several rows. */
export type Row<T> = { readonly value: T; readonly error: (field: string, problem: string) => TableError }

/** The columns of a table and the schemas of their cells. A column that may be missing is `v.exactOptional`. */
export type Columns = v.ObjectEntries

/**
 * The rows of a CSV file that has exactly these columns.
 * @throws {TableError} at the first cell that breaks its schema
 */
export function readRows<T>(
  file: string,
  text: string,
  columns: Columns,
  schema: v.GenericSchema<{ readonly [column: string]: string }, T>,
): Row<T>[] {
  const [header = [], ...rows] = csvParseRows(text)
  checkHeader(file, header, columns)
  return rows.map((cells, i) => {
    const error = (field: string, problem: string): TableError => new TableError(file, i + 2, field, problem)
    if (cells.length !== header.length) {
      throw error('row', `has ${cells.length} cells, the header ${header.length}`)
    }
    // A line break inside a cell would make every later line number wrong.
    if (cells.some((cell) => cell.includes('\n'))) throw error('row', 'has a line break in a cell')
    const record = Object.fromEntries(header.map((column, j) => [column, cells[j] ?? '']))
    const read = v.safeParse(schema, record, { abortEarly: true })
    if (!read.success) throw error(v.getDotPath(read.issues[0]) ?? 'row', read.issues[0].message)
    return { value: read.output, error }
  })
}

function checkHeader(file: string, header: readonly string[], columns: Columns): void {
  const missing = Object.keys(columns).find(
    (column) => columns[column]?.type !== 'exact_optional' && !header.includes(column),
  )
  if (missing !== undefined) throw new TableError(file, 1, missing, 'no such column')
  const unknown = header.find((column) => !Object.hasOwn(columns, column))
  if (unknown !== undefined) throw new TableError(file, 1, unknown, 'unknown column')
  if (new Set(header).size < header.length) throw new TableError(file, 1, header.join(','), 'a column comes twice')
}

/** Returns the values, if no two rows have the same key. @param fields the columns that the key is made of */
export function withUniqueKeys<T>(rows: readonly Row<T>[], fields: string, key: (value: T) => string): T[] {
  const lines = new Map<string, number>()
  return rows.map(({ value, error }, i) => {
    const id = key(value)
    const line = lines.get(id)
    if (line !== undefined) throw error(fields, `'${id}' is already on line ${line}`)
    lines.set(id, i + 2)
    return value
  })
}
