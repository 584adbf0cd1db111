import type { Plot, Show } from '#src/trade/plot.ts'
import { emptyPlot, pointAt } from '#src/trade/plot.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'

/** A text is quoted where it must be, a number is written in full and bare, null is an empty cell. */
export type Cell = string | number | null

/** Numbers in rows and columns: a file, a copied table and one for who has no scripts are made of them. */
export type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/**
 * A text that a spreadsheet would run as a formula, disarmed by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function defused(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

/** A decimal number without exponent, as short as it is exact: the digits that JavaScript writes, the point moved. */
function numberText(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`
}

export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? numberText(cell) : defused(cell)
}

/** A cell of RFC 4180. */
export function csvCell(cell: Cell): string {
  const text = cellText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The lines of a CSV: RFC 4180 with CRLF. */
export function csvLines({ columns, rows }: Rows): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** A CSV file that is opened by hand: in UTF-8 with a byte order mark, which spreadsheets need. */
export function csvText(rows: Rows): string {
  return `\uFEFF${csvLines(rows)}`
}

/** Of what is shown, and of a series that a program asks for (build/published/seriesCsv.ts). */
export const plotColumns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'period',
  'measure',
  'unit',
  'show',
  'frequency',
  'value',
  'status',
  'source',
] as const

export const csvMoney = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD2021' } as const

/** The unit of the unrounded numbers. */
export function csvUnit({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): string {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  if (measure === 'weight') return 'kg'
  return csvMoney[money] + (measure === 'price' ? '/t' : '')
}

/** What the chart shows: a row for each series and shown period, in the order of selection, then time. */
export function plotRows(
  plot: Plot,
  view: Pick<ViewState, 'measure' | 'money' | 'freq'>,
  name: (id: string) => string,
): Rows {
  const unit = csvUnit(view, plot.show)
  const rows = plot.series.flatMap((series) =>
    plot.periods.map((period) => {
      const { id, flow, cmdCode } = series.info
      const { value, status, sources } = pointAt(series, period)
      return [
        id,
        flow,
        cmdCode,
        name(id),
        period,
        view.measure,
        unit,
        plot.show,
        view.freq,
        value,
        status,
        sources.join(';'),
      ]
    }),
  )
  return { columns: plotColumns, rows }
}

/** The drawn numbers; a figure without plotted series brings its own. */
export function rowsOf({ rows, drawing, view, series = [] }: FigureContent): Rows {
  if (rows !== undefined) return rows()
  const names = new Map(series.map(({ info, name }) => [info.id, name]))
  const plot = drawing?.plotted?.plot ?? emptyPlot
  return plotRows(plot, view, (id) => names.get(id) ?? id)
}

/** The drawn numbers as the text of a CSV file. */
export function csvOf(content: FigureContent): string {
  return csvText(rowsOf(content))
}

/** No tab or line end inside a cell. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}

/** As the table shows it: a row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): Rows {
  return {
    columns: ['', ...plot.series.map(({ info }) => `${names.get(info.id) ?? info.id} (${unit})`)],
    rows: plot.periods.map((period) => [period, ...plot.series.map((series) => pointAt(series, period).value)]),
  }
}

/** The shown numbers, unrounded, to be pasted into a spreadsheet. */
export function tabSeparated(content: FigureContent): string {
  const { drawing, view } = content
  const plotted = drawing?.plotted ?? null
  const { columns, rows } = plotted === null ? rowsOf(content) : plotTable(plotted, csvUnit(view, plotted.plot.show))
  return [columns, ...rows].map((row) => row.map((cell) => oneLine(cellText(cell))).join('\t')).join('\n')
}

const columns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'book',
  'period',
  'value_usd',
  'value_status',
  'net_weight_kg',
  'weight_status',
  'stated_growth_pct',
  'source',
  'note',
] as const

export type PublishedSeries = {
  readonly info: SeriesInfo
  readonly name: string
  readonly observations: readonly Observation[]
}

/**
 * Every published figure of these series as CSV, whatever part of it is shown: a row for each series and month (or
 * year), value and weight each with its status, in US dollars and kilograms.
 */
export function allObservationsCsv(published: readonly PublishedSeries[]): string {
  const rows = published.flatMap(({ info, name, observations }) =>
    observations.map((figure) => [
      info.id,
      info.flow,
      info.cmdCode,
      name,
      info.book,
      figure.period,
      figure.value,
      figure.valueStatus,
      figure.netWeightKg,
      figure.weightStatus,
      figure.statedGrowthPct ?? null,
      figure.sources.join(';'),
      figure.note ?? null,
    ]),
  )
  return csvText({ columns, rows })
}
