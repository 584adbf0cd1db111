import {
  type BadRow,
  type Cells,
  type FileKind,
  type FileProblem,
  type GoodRow,
  type ImportResult,
  type ImportedSeries,
  type ReadCell,
  type RowReason,
  type Stranger,
  LeftOut,
  comtradeColumns,
  comtradeRow,
  csvForms,
} from '#src/imports/rows.ts'
import { attempt } from '#src/lib/attempt.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type Pair, otherPair } from '#src/trade/catalogue.ts'
import { monthRange, monthsBetween } from '#src/trade/periods.ts'

/** How files without rows begin; U+FFFD stands for bytes that are no text. */
const strangers: readonly (readonly [Stranger, RegExp])[] = [
  ['empty', /^$/],
  // Tabs and line ends are controls too, but may follow a column's name.
  ['spreadsheet', /^(PK|\uFFFD{2})[^\P{Cc}\s]/u],
  ['picture', /^(\uFFFD?(PNG|GIF8)|\uFFFD{3})/],
  ['picture', /^(<\?xml[^>]*>\s*)?<svg/i],
  ['page', /^<(!doctype|html|head|body|\?xml)/i],
  ['not-text', /^%PDF|\0/],
]

/** Excel saves UTF-16 as "Unicode text", which is known by its byte order mark. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Told the part of a file that is read. */
export type OnPart = (part: number) => void

export function importFile(bytes: Uint8Array, onPart?: OnPart): ImportResult {
  const decode = (fatal: boolean): string => new TextDecoder(encodingOf(bytes), { fatal }).decode(bytes)
  const result = importText(decode(false), onPart)
  // A wrong encoding is a problem only where labels are taken from it; U+FFFD may also be a letter of the file itself.
  const suspect = 'series' in result && result.series.some(({ label }) => label.includes('\uFFFD'))
  return suspect && attempt(() => decode(true)) === null ? { problem: 'encoding' } : result
}

/** Reads a file of UN Comtrade (CSV or JSON) or of this page's own (CSV). Never throws, whatever the text. */
export function importText(text: string, onPart: OnPart = () => undefined): ImportResult {
  const collection = new Collection()
  const read = readRows(text, otherPair?.numbers ?? ['156', '643'], (at, row, part) => {
    if (collection.add(at, row) % rowsPerPart === 0) onPart(part)
  })
  return 'problem' in read ? read : collection.result(read.kind)
}

/** Each message to the page costs as much as many rows. */
const rowsPerPart = 5000

type TakeRow = (at: number, row: GoodRow | LeftOut, part: number) => void
type FileRead = { readonly kind: FileKind } | { readonly problem: FileProblem }

/** Gives the rows of a file one by one, with the part of the file that is read by then. */
export function readRows(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  const start = text.trimStart().slice(0, 400)
  const [problem] = strangers.find(([, sign]) => sign.test(start)) ?? []
  if (problem !== undefined) return { problem }
  return /^[[{]/.test(start) ? readJson(text, numbers, take) : readCsv(text, numbers, take)
}

function rowOrFault(read: () => GoodRow | LeftOut): GoodRow | LeftOut {
  try {
    return read()
  } catch (error) {
    if (error instanceof LeftOut) return error
    throw error
  }
}

function readCsv(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  const [, named] = namedDelimiter.exec(text) ?? []
  const records = csvRecords(text, named ?? delimiterOf(text))
  if (named !== undefined) records.next()
  const header = records.next()
  const columns = header.done === true ? [] : header.value.cells.map((cell) => cell.trim().toLowerCase())
  const form = csvForms.find((one) => one.columns.every((column) => columns.includes(column)))
  if (form === undefined) return { problem: 'columns' }
  const isTwice = (column: string): boolean => columns.indexOf(column) !== columns.lastIndexOf(column)
  // Only the reader knows which of two columns of one name is meant.
  if ([...form.columns, ...form.more].some(isTwice)) return { problem: 'twice-column' }
  const places = new Map(columns.map((column, i) => [column, i]))
  const { length } = columns
  for (const { line, end, cells, fault } of records) {
    // Some exports end each row with a comma too many.
    const isWhole = cells.length >= length && cells.slice(length).every((cell) => cell === '')
    const cellIn: Cells = (column) => cells[places.get(column) ?? -1]?.trim() ?? ''
    const left = fault ?? (isWhole ? null : new LeftOut('cells', `${cells.length} ≠ ${length}`))
    take(line, left ?? rowOrFault(() => form.read(cellIn, numbers)), end / text.length)
  }
  return { kind: form.kind }
}

function readJson(text: string, numbers: Pair['numbers'], take: TakeRow): FileRead {
  const body = attempt<unknown>(() => JSON.parse(text.replace(/^\uFEFF/, '')))
  if (body === null) return { problem: 'broken-json' }
  const rows = Array.isArray(body) ? body : isObject(body) ? body['data'] : undefined
  const hasColumns = (row: unknown): boolean =>
    isObject(row) && comtradeColumns.every((column) => lowerKeys(row).has(column))
  if (!Array.isArray(rows) || !rows.some(hasColumns)) return { problem: 'other-json' }
  rows.forEach((row: unknown, i) => {
    const cells = isObject(row) ? lowerKeys(row) : null
    const cellIn: Cells = (column) => shortOf(cells?.get(column) ?? '').trim()
    const read = () => (cells === null ? new LeftOut('not-a-row', shortOf(row)) : comtradeRow(cellIn, numbers))
    take(i + 1, rowOrFault(read), (i + 1) / rows.length)
  })
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

/** Yields the records of a CSV text (RFC 4180, any line ends) without empty lines, each with the place after it. */
export function* csvRecords(text: string, delimiter: string) {
  const rest = new RegExp(`[^\\r\\n${delimiter}]*`, 'y')
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const began = line
    const cells: string[] = []
    let fault: LeftOut | null = null
    for (;;) {
      const quoted = text[at] === '"' ? text.slice(at + 1, closing(text, at + 1)) : null
      const after = quoted === null ? at : Math.min(at + quoted.length + 2, text.length)
      if (quoted !== null && after < at + quoted.length + 2) fault = new LeftOut('quote', cells[0] ?? '')
      rest.lastIndex = after
      rest.test(text)
      at = rest.lastIndex
      const tail = text.slice(after, at)
      cells.push(quoted === null ? tail : quoted.replaceAll('""', '"') + tail)
      if (quoted !== null) {
        line += quoted.split(/\r\n|\r|\n/).length - 1
        if (tail.trim() !== '') fault ??= new LeftOut('after-quote', cells.at(-1) ?? '')
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== '' || fault !== null) yield { line: began, end: at, cells, fault }
  }
}

/** The place of the quotation mark that closes a cell; the end of the text where none does. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

/** A first line that tells Excel the delimiter. */
const namedDelimiter = /^\uFEFF?sep=([,;\t|])\r?\n/i

function delimiterOf(text: string): string {
  const [header = ''] = text.slice(0, 5000).split('\n', 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

/** The most left-out rows that are named; further ones are counted only. */
const maxNamed = 100

/** Larger files would keep a reader waiting for the page; months include those between rows. */
export const maxSeries = 10_000
export const maxMonths = 1_000_000

const longestLabel = 400

type Growing = Omit<ImportedSeries, 'observations'> & {
  readonly periods: Map<string, { value?: ReadCell; weight?: ReadCell }>
}

export class Collection {
  readonly #series = new Map<string, Growing>()
  readonly #reasons = new Map<RowReason, number>()
  readonly #bad: BadRow[] = []
  #rows = 0
  #taken = 0

  /** Returns the number of rows so far. */
  add(at: number, row: GoodRow | LeftOut): number {
    this.#rows += 1
    if (this.#series.size > maxSeries) return this.#rows
    const left = row instanceof LeftOut ? row : this.#take(row)
    if (left === null) this.#taken += 1
    else {
      this.#reasons.set(left.reason, (this.#reasons.get(left.reason) ?? 0) + 1)
      if (this.#bad.length < maxNamed) this.#bad.push({ at, reason: left.reason, text: left.text })
    }
    return this.#rows
  }

  #take({ period, value, weight, ...of }: GoodRow): LeftOut | null {
    const label = of.label.slice(0, longestLabel)
    const series: Growing = this.#series.get(of.key) ?? { ...of, label, periods: new Map() }
    this.#series.set(of.key, series)
    const known = series.periods.get(period)
    const amounts = { ...(value !== undefined && { value }), ...(weight !== undefined && { weight }) }
    if (Object.keys(amounts).some((measure) => known !== undefined && measure in known))
      return new LeftOut('twice', `${of.flow}-${of.cmdCode} ${period}`)
    series.periods.set(period, { ...known, ...amounts })
    return null
  }

  result(kind: FileKind): ImportResult {
    const all = [...this.#series.values()].map((series) => ({ series, sorted: [...series.periods.keys()].toSorted() }))
    // Months are counted before any is made, since a file of few rows may span two centuries.
    const counts = all.map(({ series: { frequency }, sorted: [first = '', ...more] }) =>
      frequency === 'annual' ? 1 + more.length : monthsBetween(first, more.at(-1) ?? first) + 1,
    )
    const months = counts.reduce((sum, count) => sum + count, 0)
    if (this.#series.size > maxSeries || months > maxMonths) return { problem: 'too-much' }
    return {
      kind,
      rows: this.#rows,
      taken: this.#taken,
      reasons: this.#reasons,
      bad: this.#bad,
      series: all.map(({ series, sorted }) => withGaps(series, sorted)),
    }
  }
}

/** Gives a monthly series gaps for months without a row, because sums need them. */
function withGaps({ periods, ...of }: Growing, sorted: readonly string[]): ImportedSeries {
  const [first = '', last = first] = [sorted[0], sorted.at(-1)]
  const all = of.frequency === 'monthly' ? monthRange(first, last) : sorted
  const observations = all.map((period): Observation => {
    const { value = null, weight = null } = periods.get(period) ?? {}
    return {
      period,
      value: value?.amount ?? null,
      netWeightKg: weight?.amount ?? null,
      valueStatus: value?.status ?? null,
      weightStatus: weight?.status ?? null,
      sources: ['file'],
    }
  })
  return { ...of, observations }
}
