import { csvParseRows } from 'd3-dsv'
import * as v from 'valibot'
import { type Language, languages } from '#src/i18n/languages.ts'
import { addMonths } from '#src/trade/periods.ts'
import { type RowOf, type Table, names } from '#src/trade/tables/cells.ts'

/** A fault in a table; the message names file, line and field. */
export class TableError extends Error {
  override readonly name = 'TableError'

  constructor(file: string, line: number, field: string, problem: string) {
    super(`${file}, line ${line}, ${field}: ${problem}`)
  }
}

/** The values that a file lists, with what the answers have in their place. */
export type Lists = { readonly [file: string]: ReadonlyMap<string, string> }

/** @throws {TableError} at a row, by its index, and the column of a field */
type Fail = (index: number, field: string, problem: string) => never

/** The field that breaks a rule. */
type Broken = readonly [field: string, problem: string] | undefined

/** A rule between the fields of a row, its table and other tables; it hears all rows, then each in its order. */
export type Rule<Row> = (rows: readonly Row[]) => (row: Row) => Broken

const inLanguage = new RegExp(`^(\\w+)_(${languages.join('|')})$`)
const plainNumber = /^-?\d+(\.\d+)?$/
const wholeNumber = /^(0|[1-9]\d*)$/

/** The column of a field; a text in a language (`names_zh`) has one of its own. */
export function columnOf({ columns = {} }: Pick<Table, 'columns'>, field: string): string {
  const [, text, language] = inLanguage.exec(field) ?? []
  return text === undefined
    ? (columns[field] ?? field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    : `${columnOf({ columns }, text)}_${language}`
}

const entriesOf = ({ row, unsent }: Table): v.ObjectEntries => ({ ...row.entries, ...unsent })
export const fieldsOf = (of: Table): string[] => Object.keys(entriesOf(of))

/** The file that lists the values of a field. */
export const listFor = ({ listedIn = {} }: Table, field: string): string | undefined =>
  /source$/i.test(field) ? 'sources.csv' : listedIn[field]

/** Whether a schema has nothing against the type of a value, whatever else it has against it. */
const takes = (schema: v.GenericSchema, value: unknown): boolean =>
  v.safeParse(schema, value).issues?.[0]?.kind !== 'schema'

/** The fields of all columns that a file may have, by the column. */
function cellsOf(of: Table, lists: Lists) {
  const cells = Object.entries(entriesOf(of)).flatMap(([field, schema]) => {
    const list = listFor(of, field)
    const isOptional = schema.type === 'exact_optional'
    const cell = {
      field,
      list,
      listed: lists[list ?? ''],
      isOptional,
      isList: takes(schema, []),
      // Years, ranks and basis points are whole, and every other number may have a part.
      form: !takes(schema, 1) ? null : v.is(schema, 1.5) ? plainNumber : wholeNumber,
    }
    // A text in several languages has a column for each, of which English alone must be there.
    const inLanguages: readonly (Language | null)[] = takes(schema, { en: '-' }) ? languages : [null]
    return inLanguages.map((language) => ({
      ...cell,
      language,
      name: language === null ? field : `${field}_${language}`,
      isDue: language === null || (language === 'en' && !isOptional),
    }))
  })
  return new Map(cells.map((cell) => [columnOf(of, cell.name), cell]))
}

/**
 * The rows of a CSV file that has exactly the columns of its table. An empty cell is missing, never 0.
 * @throws {TableError} at the first cell that breaks its schema, or row that breaks a rule
 */
export function readTable<Entries extends v.ObjectEntries>(
  of: Table<Entries>,
  content: string,
  lists: Lists = {},
  rule?: Rule<RowOf<Table<Entries>>>,
): readonly RowOf<Table<Entries>>[] {
  const { file, row, unsent = {}, statuses = {} } = of
  const others = v.object(unsent)
  const fail: Fail = (index, field, problem) => {
    const columns = field.split(', ').map((one) => columnOf(of, one))
    throw new TableError(file, index + 2, columns.join(', '), problem)
  }
  const known = cellsOf(of, lists)
  const [header = [], ...lines] = csvParseRows(content)
  const missing = [...known].find(([column, { isDue }]) => isDue && !header.includes(column))
  if (missing !== undefined) throw new TableError(file, 1, missing[0], 'no such column')
  const cells = header.map((column) => {
    const cell = known.get(column)
    if (cell === undefined) throw new TableError(file, 1, column, 'unknown column')
    return cell
  })
  if (new Set(header).size < header.length) throw new TableError(file, 1, header.join(','), 'a column comes twice')

  const rows = lines.map((line, index) => {
    if (line.length !== header.length) fail(index, 'row', `has ${line.length} cells, the header ${header.length}`)
    // A line break inside a cell would make every later line number wrong.
    if (line.some((text) => text.includes('\n'))) fail(index, 'row', 'has a line break in a cell')
    const record: { [field: string]: unknown } = {}
    for (const [i, { name, field, language, list, listed, isOptional, isList, form }] of cells.entries()) {
      const text = line[i] ?? ''
      if (text !== text.trim()) fail(index, name, `'${text}' has blanks around it`)
      if (text === '') {
        if (isList) record[field] = []
        else if (!isOptional) record[field] ??= language === null ? null : {}
      } else if (language !== null) record[field] = Object.assign(record[field] ?? {}, { [language]: text })
      else if (isList) record[field] = text.split(';')
      else if (form?.test(text) === true) record[field] = Number(text)
      else
        record[field] =
          listed === undefined ? text : (listed.get(text) ?? fail(index, field, `'${text}' is not in ${list}`))
    }
    const read = v.safeParse(row, record, { abortEarly: true })
    if (!read.success) return fail(index, ...problemOf(read.issues[0]))
    const unread = v.safeParse(others, record, { abortEarly: true })
    if (!unread.success) return fail(index, ...problemOf(unread.issues[0]))
    for (const [status, figure] of Object.entries(statuses))
      if ((record[figure] === null) !== (record[status] === null))
        fail(
          index,
          status,
          `is ${record[figure] === null ? 'given for a missing figure' : 'empty, but the figure is not'}`,
        )
    return read.output
  })
  checkKeys(of, rows, fail)
  const brokenBy = rule?.(rows)
  for (const [index, one] of rows.entries()) {
    const broken = brokenBy?.(one)
    if (broken !== undefined) fail(index, ...broken)
  }
  return rows
}

/** The field of an issue, and the issue in words that name the cell. */
function problemOf(issue: v.BaseIssue<unknown>): [field: string, problem: string] {
  const [field = 'row', part = ''] = (v.getDotPath(issue) ?? '').split('.')
  const { input, message, type } = issue
  const column = /[a-z]/.test(part) ? `${field}_${part}` : field
  if (input === null || input === undefined) return [column, 'is empty']
  if (input === '') return [column, 'has an empty part']
  const cell = typeof input === 'string' ? `'${input}'` : String(input)
  if (type === 'picklist') return [column, `${cell} is none of ${issue.expected?.match(/[\w-]+/g)?.join(', ')}`]
  if (message.startsWith('Invalid type')) return [column, `${cell} is not a number`]
  return [column, `${cell} is ${message.charAt(0).toLowerCase()}${message.slice(1)}`]
}

/** Checks that no key comes twice and that, where a table has every month, none is left out. */
function checkKeys(
  { key, everyMonth }: Table,
  rows: readonly { readonly [field: string]: unknown }[],
  fail: Fail,
): void {
  const seen = new Map<string, number>()
  const newest = new Map<string, string>()
  for (const [index, row] of rows.entries()) {
    const parts = key.map((field) => String(v.is(names, row[field]) ? row[field].en : row[field]))
    const id = parts.join(' ')
    const line = seen.get(id)
    if (line !== undefined) fail(index, key.join(', '), `'${id}' is already on line ${line + 2}`)
    seen.set(id, index)
    if (everyMonth === undefined) continue
    // A month comes last in its key.
    const [month = '', group] = [parts.at(-1), parts.slice(0, -1).join(' ')]
    const before = newest.get(group)
    if (before !== undefined && month !== addMonths(before, 1))
      fail(index, 'period', `'${month}' does not follow ${before}`)
    newest.set(group, month)
  }
}

/** @throws {TableError} where the text of `datapackage.json` is not JSON, because it was cut or mistyped */
export function checkDescription(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new TableError('datapackage.json', 1, 'all of it', error instanceof Error ? error.message : String(error))
  }
}

const described = v.object({ created: v.pipe(v.string(), v.isoTimestamp()) })

/** The day on which the tables were compiled, as `datapackage.json` has it. */
export function parseCompiled(file: string, text: string): string {
  checkDescription(text)
  const description = v.safeParse(described, JSON.parse(text))
  if (!description.success) throw new TableError(file, 1, 'created', 'is no time')
  return description.output.created.slice(0, 10)
}
