import { csvParseRows } from 'd3-dsv'

/** A table that does not hold what it promises; the message names file, line and field. */
export class TableError extends Error {
  override readonly name = 'TableError'

  constructor(file: string, line: number, field: string, problem: string) {
    super(`${file}, line ${line}, ${field}: ${problem}`)
  }
}

/** One row of a table, its cells read by name. An empty cell is missing, never 0. */
export class TableRecord {
  readonly file: string
  readonly line: number
  readonly #cells: ReadonlyMap<string, string>

  constructor(file: string, line: number, cells: ReadonlyMap<string, string>) {
    this.file = file
    this.line = line
    this.#cells = cells
  }

  error(field: string, problem: string): TableError {
    return new TableError(this.file, this.line, field, problem)
  }

  /** The text of a cell; null where it is empty or the table has no such column. */
  optional(field: string): string | null {
    const text = this.#cells.get(field) ?? ''
    if (text !== text.trim()) throw this.error(field, `'${text}' has blanks around it`)
    return text === '' ? null : text
  }

  text(field: string): string {
    const text = this.optional(field)
    if (text === null) throw this.error(field, 'is empty')
    return text
  }

  matching(field: string, pattern: RegExp): string {
    const text = this.text(field)
    if (!pattern.test(text)) throw this.error(field, `'${text}' does not match ${pattern.source}`)
    return text
  }

  optionalOneOf<T extends string>(field: string, allowed: readonly T[]): T | null {
    const text = this.optional(field)
    if (text === null) return null
    const found = allowed.find((value) => value === text)
    if (found === undefined) throw this.error(field, `'${text}' is none of ${allowed.join(', ')}`)
    return found
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T {
    const found = this.optionalOneOf(field, allowed)
    if (found === null) throw this.error(field, 'is empty')
    return found
  }

  /** A plain decimal number: no thousands separators, no exponent. */
  optionalNumber(field: string): number | null {
    const text = this.optional(field)
    if (text === null) return null
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw this.error(field, `'${text}' is not a number`)
    return Number(text)
  }

  /** A number that cannot be below 0: a value, a weight, a price. */
  optionalAmount(field: string): number | null {
    const number = this.optionalNumber(field)
    if (number !== null && number < 0) throw this.error(field, `${number} is below 0`)
    return number
  }
}

/** The rows of a CSV file that has exactly these columns, and any of the optional ones after them. */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
  optionalColumns: readonly string[] = [],
): TableRecord[] {
  const [header = [], ...rows] = csvParseRows(text)
  const known = new Set([...columns, ...optionalColumns])
  for (const column of columns) if (!header.includes(column)) throw new TableError(file, 1, column, 'no such column')
  for (const column of header) if (!known.has(column)) throw new TableError(file, 1, column, 'unknown column')
  if (new Set(header).size < header.length) throw new TableError(file, 1, header.join(','), 'a column comes twice')
  return rows.map((cells, i) => {
    const record = new TableRecord(file, i + 2, new Map(header.map((column, j) => [column, cells[j] ?? ''])))
    if (cells.length !== header.length) {
      throw record.error('row', `has ${cells.length} cells, the header ${header.length}`)
    }
    // A line break inside a cell would put every later line number wrong.
    if (cells.some((cell) => cell.includes('\n'))) throw record.error('row', 'has a line break in a cell')
    return record
  })
}

/** The rows as `parse` reads them; no two may have the same key. */
export function keyed<T>(
  records: readonly TableRecord[],
  fields: string,
  parse: (record: TableRecord) => T,
  key: (row: T) => string,
): T[] {
  const lines = new Map<string, number>()
  return records.map((record) => {
    const row = parse(record)
    const id = key(row)
    const line = lines.get(id)
    if (line !== undefined) throw record.error(fields, `'${id}' is already on line ${line}`)
    lines.set(id, record.line)
    return row
  })
}
