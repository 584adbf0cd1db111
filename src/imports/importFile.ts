import type { Pair } from '#src/trade/pair.ts'
import { type Cells, bad } from '#src/imports/cells.ts'
import { Collection } from '#src/imports/collect.ts'
import { comtradeColumns, comtradeExtras, comtradeRow, ofPage } from '#src/imports/comtradeRow.ts'
import { type CsvRecord, csvRecords, delimiterOf, namedDelimiter } from '#src/imports/csvRecords.ts'
import type { FileKind, FileProblem, ImportResult, ReadRow } from '#src/imports/imported.ts'
import { savedAllColumns, savedAllRow, savedColumns, savedRow } from '#src/imports/savedRow.ts'

export type OnProgress = (part: number) => void

const rowsPerReport = 5000

const csvForms: readonly {
  readonly kind: FileKind
  readonly columns: readonly string[]
  readonly extras: readonly string[]
  readonly read: (cell: Cells, numbers: Pair['numbers']) => ReadRow
}[] = [
  { kind: 'saved-csv', columns: savedColumns, extras: [], read: savedRow },
  { kind: 'saved-all-csv', columns: savedAllColumns, extras: [], read: savedAllRow },
  { kind: 'comtrade-csv', columns: comtradeColumns, extras: comtradeExtras, read: comtradeRow },
]

function strangerIn(text: string): FileProblem | null {
  const start = text
    .slice(0, 400)
    .trimStart()
    .replace(/^\uFEFF/, '')
  if (text.trim() === '' || text.trim() === '\uFEFF') return 'empty'
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\uFFFD\uFFFD\u0011')) return 'spreadsheet'
  if (
    /^\uFFFD?(PNG|GIF8)/.test(start) ||
    start.startsWith('\uFFFD\uFFFD\uFFFD') ||
    /^(<\?xml[^>]*>\s*)?<svg/i.test(start)
  )
    return 'picture'
  if (/^<(!doctype|html|head|body|\?xml)/i.test(start)) return 'page'
  if (start.includes('\u0000') || start.startsWith('%PDF')) return 'not-text'
  return null
}

/** Excel saves UTF-16 as "Unicode text", which is known by its byte order mark. */
export function importFile(bytes: Uint8Array, onProgress?: OnProgress): ImportResult {
  const encoding = encodingOf(bytes)
  const result = importText(new TextDecoder(encoding).decode(bytes), onProgress)
  // A wrong encoding is a problem only where labels are taken from it.
  const suspect = 'series' in result && result.series.some(({ label }) => label.includes('\uFFFD'))
  return suspect && !isIn(encoding, bytes) ? { problem: 'encoding' } : result
}

/** Whether all bytes are valid, since U+FFFD stands for invalid ones but may also be a letter of the file itself. */
function isIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Reads a file of UN Comtrade (CSV or JSON) or of this page's own (CSV). Never throws, whatever the text. */
export function importText(text: string, onProgress: OnProgress = () => undefined): ImportResult {
  const collection = new Collection()
  let count = 0
  const read = readRows(text, ofPage, (at, row, part) => {
    collection.add(at, row)
    count += 1
    if (count % rowsPerReport === 0) onProgress(part)
  })
  return 'problem' in read ? read : collection.result(read.kind)
}

type TakeRow = (at: number, row: ReadRow, part: number) => void
type FileRead = { readonly kind: FileKind } | { readonly problem: FileProblem }

/** Gives the rows of a file one by one, with the part of the file that is read by then. */
export function readRows(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  const problem = strangerIn(text)
  if (problem !== null) return { problem }
  return /^\uFEFF?\s*[[{]/.test(text) ? readJson(text, numbers, take) : readCsv(text, numbers, take)
}

function readCsv(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  const [, named] = namedDelimiter.exec(text) ?? []
  const records = csvRecords(text, named ?? delimiterOf(text))
  if (named !== undefined) records.next()
  const header = records.next()
  const columns = header.done === true ? [] : header.value.cells.map((cell) => cell.trim().toLowerCase())
  const has = (needed: readonly string[]): boolean => needed.every((column) => columns.includes(column))
  const form = csvForms.find(({ columns: needed }) => has(needed))
  if (form === undefined) return { problem: 'columns' }
  const isTwice = (column: string): boolean => columns.indexOf(column) !== columns.lastIndexOf(column)
  // Only the reader knows which of two columns of one name is meant.
  if ([...form.columns, ...form.extras].some(isTwice)) return { problem: 'twice-column' }
  const places = new Map(columns.map((column, i) => [column, i]))

  const read = (cell: Cells): ReadRow => form.read(cell, numbers)
  for (const { line, cells, fault, end } of records)
    take(line, readRecord(cells, fault, columns.length, places, read), end / text.length)
  return { kind: form.kind }
}

function readRecord(
  cells: readonly string[],
  fault: CsvRecord['fault'],
  width: number,
  places: ReadonlyMap<string, number>,
  read: (cell: Cells) => ReadRow,
): ReadRow {
  if (fault !== null) return bad(fault.reason, fault.text)
  // Some exports end each row with a comma too many.
  const extra = cells.slice(width)
  if (cells.length < width || extra.some((cell) => cell !== '')) return bad('cells', `${cells.length} ≠ ${width}`)
  return read((column) => cells[places.get(column) ?? -1]?.trim() ?? '')
}

function readJson(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  let body: unknown
  try {
    body = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: 'broken-json' }
  }
  const rows: unknown = Array.isArray(body) ? body : isObject(body) ? body['data'] : undefined
  if (!Array.isArray(rows)) return { problem: 'other-json' }
  const named = rows.some((row) => isObject(row) && comtradeColumns.every((column) => lowerKeys(row).has(column)))
  if (!named) return { problem: 'other-json' }
  rows.forEach((row: unknown, i) =>
    take(
      i + 1,
      isObject(row) ? comtradeRow(cellsOf(row), numbers) : bad('not-a-row', shortOf(row)),
      (i + 1) / rows.length,
    ),
  )
  return { kind: 'comtrade-json' }
}

type Json = { readonly [key: string]: unknown }

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lowerKeys(row: Json): Map<string, unknown> {
  return new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]))
}

/** Lists and objects are left unread, because their nesting may be deeper than the stack. */
function shortOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  return isObject(value) ? '{…}' : String(value)
}

function cellsOf(row: Json): Cells {
  const cells = lowerKeys(row)
  return (column) => {
    const value = cells.get(column)
    return value == null ? '' : shortOf(value).trim()
  }
}
