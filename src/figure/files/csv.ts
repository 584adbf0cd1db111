import type { Plot, Show } from '#src/trade/plot.ts'
import { emptyPlot, pointAt } from '#src/trade/plot.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'

/** Null is an empty cell. */
export type Cell = string | number | null

export type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** A spreadsheet would run it as a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
export function defused(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}

/** Without exponent: the digits that JavaScript writes, the point moved. */
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

export function csvCell(cell: Cell): string {
  const text = cellText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180. */
export function csvLines({ columns, rows }: Rows): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** Spreadsheets need the byte order mark. */
export function csvText(rows: Rows): string {
  return `\uFEFF${csvLines(rows)}`
}

export const plotColumns: readonly string[] =
  'series_id flow cmd_code commodity period measure unit show frequency value status source'.split(' ')

export const csvMoney = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD2021' } as const

export function csvUnit({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): string {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  if (measure === 'weight') return 'kg'
  return csvMoney[money] + (measure === 'price' ? '/t' : '')
}

/** A row for each series and period. */
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
      const shown = [view.measure, unit, plot.show, view.freq]
      return [id, flow, cmdCode, name(id), period, ...shown, value, status, sources.join(';')]
    }),
  )
  return { columns: plotColumns, rows }
}

/** A figure without plotted series brings its own. */
export function rowsOf({ rows, drawing, view, series = [] }: FigureContent): Rows {
  if (rows !== undefined) return rows()
  const names = new Map(series.map(({ info, name }) => [info.id, name]))
  const plot = drawing?.chartContent?.plot ?? emptyPlot
  return plotRows(plot, view, (id) => names.get(id) ?? id)
}

export function csvOf(content: FigureContent): string {
  return csvText(rowsOf(content))
}

/** A row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): Rows {
  return {
    columns: ['', ...plot.series.map(({ info }) => `${names.get(info.id) ?? info.id} (${unit})`)],
    rows: plot.periods.map((period) => [period, ...plot.series.map((series) => pointAt(series, period).value)]),
  }
}

/** Unrounded, to be pasted into a spreadsheet. */
export function tabSeparated(content: FigureContent): string {
  const { drawing, view } = content
  const lines = drawing?.chartContent ?? null
  const { columns, rows } = lines === null ? rowsOf(content) : plotTable(lines, csvUnit(view, lines.plot.show))
  return [columns, ...rows]
    .map((row) => row.map((cell) => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n')
}

const observationColumns: readonly string[] = [
  'series_id flow cmd_code commodity book period',
  'value_usd value_status net_weight_kg weight_status stated_growth_pct source note',
].flatMap((names) => names.split(' '))

export type PublishedSeries = {
  readonly info: SeriesInfo
  readonly name: string
  readonly observations: readonly Observation[]
}

/** Every published month or year of these series, whatever is shown; in US dollars and kilograms. */
export function allObservationsCsv(published: readonly PublishedSeries[]): string {
  const rows = published.flatMap(({ info: { id, flow, cmdCode, book }, name, observations }) =>
    observations.map(({ period, value, valueStatus, netWeightKg, weightStatus, statedGrowthPct, sources, note }) => {
      const amounts = [value, valueStatus, netWeightKg, weightStatus, statedGrowthPct ?? null]
      return [id, flow, cmdCode, name, book, period, ...amounts, sources.join(';'), note ?? null]
    }),
  )
  return csvText({ columns: observationColumns, rows })
}
