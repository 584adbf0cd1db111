import { type Flow, type Pair, type SeriesInfo, bookInId } from '#src/trade/catalogue.ts'
import { type Observation, type Status, statuses } from '#src/trade/observation.ts'
import { isMonth } from '#src/trade/periods.ts'
import { publishedColumns, shownColumns } from '#src/trade/tables/saved.ts'

type FaultOfShape = 'cells' | 'quote' | 'after-quote' | 'not-a-row'
type FaultOfPlace = 'countries' | 'flow' | 'code' | 'period' | 'part' | 'twice'
type FaultOfFigure = 'number' | 'negative' | 'status' | 'computed' | 'no-figure'
export type RowReason = FaultOfShape | FaultOfPlace | FaultOfFigure

/** A picture is no fault: it holds a view instead of figures. */
export type Stranger = 'empty' | 'picture' | 'spreadsheet' | 'page' | 'not-text'
type OtherTable = 'broken-json' | 'other-json' | 'columns' | 'twice-column'
export type FileProblem = Stranger | OtherTable | 'too-large' | 'too-much' | 'encoding' | 'unreadable'

/** A row that was left out: `at` is its line in a CSV file or its number in JSON, `text` the faulty cell. */
export type BadRow = { readonly at: number; readonly reason: RowReason; readonly text: string }

export type ReadCell = { readonly amount: number; readonly status: Status } | null

type SeriesOfFile = {
  readonly key: string
  /** The book of a file that says it, else empty; books of one file are kept apart. */
  readonly origin: string
  readonly flow: Flow
  readonly cmdCode: string
  readonly label: string
  readonly frequency: SeriesInfo['frequency']
}

export type GoodRow = SeriesOfFile & {
  readonly period: string
  /** Value or weight is left out where the row is of the other measure. */
  readonly value?: ReadCell
  readonly weight?: ReadCell
}

export type ImportedSeries = SeriesOfFile & { readonly observations: readonly Observation[] }

export type FileKind = 'comtrade-csv' | 'comtrade-json' | 'saved-csv' | 'saved-all-csv'

export type Imported = {
  readonly kind: FileKind
  /** `taken` and the sum of `reasons` come to `rows`. */
  readonly rows: number
  readonly taken: number
  readonly reasons: ReadonlyMap<RowReason, number>
  readonly bad: readonly BadRow[]
  readonly series: readonly ImportedSeries[]
}

export type ImportResult = Imported | { readonly problem: FileProblem }

/** Gives the cell of a column; empty where there is none. */
export type Cells = (column: string) => string

const longest = 40

/** Thrown for a row that is left out, with the faulty cell. An error's trace would take longer than the row. */
export class LeftOut {
  readonly reason: RowReason
  readonly text: string

  constructor(reason: RowReason, text: string) {
    this.reason = reason
    this.text = text.length > longest ? `${text.slice(0, longest)}…` : text
  }
}

/** Larger amounts are no figures of this trade, and their sums would exceed what a number holds exactly. */
const largest = 1e15
/** Smaller amounts are parts of a cent, and ratios to them may be too large to be numbers. */
const smallest = 1e-6

function figureIn(text: string, status: string): ReadCell {
  if (text === '' || /^(null|none|na|n\/a)$/i.test(text)) return null
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text)) throw new LeftOut('number', text)
  const amount = Number(text)
  if (amount < 0) throw new LeftOut('negative', text)
  if (amount > largest || (amount > 0 && amount < smallest)) throw new LeftOut('number', text)
  const known = statuses.find((one) => one === status)
  if (known === undefined) throw new LeftOut('status', status)
  return { amount, status: known }
}

function flowIn(flow: string): Flow {
  if (flow !== 'M' && flow !== 'X') throw new LeftOut('flow', flow)
  return flow
}

/** `202208` and `2022-08` as `2022-08`, `2022` as it is. */
function periodIn(text: string): string {
  const [, year = '', month] = /^(\d{4})(?:-?(\d{2}))?$/.exec(text) ?? []
  const period = month === undefined ? year : `${year}-${month}`
  if (Number(year) < 1900 || Number(year) > 2100 || (month !== undefined && !isMonth(period)))
    throw new LeftOut('period', text)
  return period
}

const frequencyOf = (period: string): GoodRow['frequency'] => (period.length === 4 ? 'annual' : 'monthly')

/** Gives a code of an odd number of digits the first zero that a spreadsheet has taken away. */
const wholeCode = (text: string): string => (/^\d(\d\d){0,2}$/.test(text) ? `0${text}` : text)

/** Codes of totals, which may be empty: a row with another code is a part of a total that has a row of its own. */
const wholes = { partner2code: /^0?$/, motcode: /^0?$/, customscode: /^(C00)?$/ } as const

export function comtradeRow(cell: Cells, [ours, theirs]: Pair['numbers']): GoodRow | LeftOut {
  const [reporter, partner] = [cell('reportercode'), cell('partnercode')]
  // A file may hold millions of other countries' rows, and to throw takes longer than to return.
  if (reporter !== ours || partner !== theirs) return new LeftOut('countries', `${reporter}, ${partner}`)
  const flow = flowIn(cell('flowcode'))
  // Classifications are `H0` to `H6` and `HS`; SITC (`S…`) and BEC (`B…`) use similar codes for other goods.
  const classification = cell('classificationcode')
  const harmonized = classification.startsWith('H')
  if (classification !== '' && !harmonized) throw new LeftOut('code', `${classification} ${cell('cmdcode')}`)
  const cmdCode = harmonized ? wholeCode(cell('cmdcode')) : cell('cmdcode')
  if (!/^(TOTAL|\d{2}|\d{4}|\d{6})$/.test(cmdCode)) throw new LeftOut('code', cmdCode)
  const period = periodIn(cell('period'))
  for (const [column, whole] of Object.entries(wholes))
    if (!whole.test(cell(column))) throw new LeftOut('part', `${column} ${cell(column)}`)
  // A reader's figures count as published; the line says that they are the reader's.
  const value = figureIn(cell('primaryvalue'), 'A')
  const weight = figureIn(cell('netwgt'), /^(true|1)$/i.test(cell('isnetwgtestimated')) ? 'E' : 'A')
  if (value === null) throw new LeftOut('no-figure', '')
  const frequency = frequencyOf(period)
  const key = `${flow}-${cmdCode} ${frequency}`
  const series = { key, origin: '', flow, cmdCode, label: cell('cmddesc'), frequency }
  // UN Comtrade writes 0 for a weight that it lacks.
  return { ...series, period, value, weight: weight?.amount === 0 ? null : weight }
}

/** A bare id is of China Customs' months or of BACI's years, as the source or the book tells. */
function seriesIn(cell: Cells, frequency: GoodRow['frequency'], sourceOrBook: string) {
  const [id, flow, cmdCode] = [cell('series_id'), flowIn(cell('flow')), wholeCode(cell('cmd_code'))]
  if (!/^(TOTAL|[A-Z]{2,8}|\d{2}|\d{4}|\d{6})$/.test(cmdCode)) throw new LeftOut('code', cell('cmd_code'))
  const bare = `${flow}-${cmdCode}`
  if (!id.startsWith(bare) || !/^(\.(yearly|baci|quoted|russia|file\d{0,2}))?$/.test(id.slice(bare.length)))
    throw new LeftOut('code', id)
  const origin = bookInId(id) ?? (sourceOrBook === 'baci' ? 'baci' : '')
  return { key: `${id} ${frequency}`, origin, flow, cmdCode, label: cell('commodity'), frequency }
}

/** Only months and years in dollars or of weight are read: sums, prices and shares cannot be taken apart again. */
function savedRow(cell: Cells): GoodRow {
  const frequency = cell('frequency') === 'year' ? 'annual' : 'monthly'
  const series = seriesIn(cell, frequency, cell('source'))
  const shown = [cell('measure'), cell('unit'), cell('show'), cell('frequency')].join(', ')
  if (!/^(value, USD|weight, kg), level, (month|year)$/.test(shown)) throw new LeftOut('computed', shown)
  const period = periodIn(cell('period'))
  if (frequencyOf(period) !== frequency) throw new LeftOut('period', cell('period'))
  const figure = figureIn(cell('value'), cell('status'))
  // A gap is a row of its own in this format, and no figure is lost with it.
  if (figure === null) throw new LeftOut('no-figure', '')
  return { ...series, period, ...(cell('measure') === 'value' ? { value: figure } : { weight: figure }) }
}

function savedAllRow(cell: Cells): GoodRow {
  const period = periodIn(cell('period'))
  const series = seriesIn(cell, frequencyOf(period), cell('book'))
  const value = figureIn(cell('value_usd'), cell('value_status'))
  const weight = figureIn(cell('net_weight_kg'), cell('weight_status'))
  if (value === null && weight === null) throw new LeftOut('no-figure', '')
  return { ...series, period, value, weight }
}

export const comtradeColumns = 'period reportercode partnercode flowcode cmdcode primaryvalue'.split(' ')

const moreComtradeColumns =
  'classificationcode partner2code motcode customscode netwgt cmddesc isnetwgtestimated'.split(' ')

/** Tables by the columns that they need; `more` are read where they are there. */
export const csvForms: readonly {
  readonly kind: FileKind
  readonly columns: readonly string[]
  readonly more: readonly string[]
  readonly read: (cell: Cells, numbers: Pair['numbers']) => GoodRow | LeftOut
}[] = [
  { kind: 'saved-csv', columns: shownColumns, more: [], read: savedRow },
  { kind: 'saved-all-csv', columns: publishedColumns, more: [], read: savedAllRow },
  { kind: 'comtrade-csv', columns: comtradeColumns, more: moreComtradeColumns, read: comtradeRow },
]
