import type { Measure } from '#src/trade/measure.ts'
import type { Plot, Show } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { Frequency } from '#src/trade/frequency.ts'
import type { FigureContent } from '#src/figure/content.ts'

const columns = 'series_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source'

/** The unit of the unrounded numbers. */
export function csvUnit(measure: Measure, show: Show): string {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  return ({ value: 'USD', weight: 'kg', price: 'USD/t' } as const)[measure]
}

/**
 * A text cell of RFC 4180. Text that a spreadsheet would run as a formula is defused by an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection); numbers never come through here.
 */
export function textCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A decimal number without exponent, as short as it is exact: the digits that JavaScript writes, the point moved. */
export function numberCell(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  return point > 0 ? sign + digits.padEnd(point, '0') : `${sign}0.${'0'.repeat(-point)}${digits}`
}

/**
 * What the chart shows as CSV: a row for each series and shown period, in the order of selection, then time.
 * UTF-8 with a byte order mark, which spreadsheets need.
 */
export function plotCsv(plot: Plot, measure: Measure, frequency: Frequency, name: (id: string) => string): string {
  const unit = csvUnit(measure, plot.show)
  const rows = plot.series.flatMap((series) =>
    plot.periods.map((period) => {
      const { id, flow, cmdCode } = series.info
      const { value, status, sources } = pointAt(series, period)
      const texts = [id, flow, cmdCode, name(id), period, measure, unit, plot.show, frequency].map(textCell)
      return [...texts, value === null ? '' : numberCell(value), status ?? '', textCell(sources.join(';'))].join(',')
    }),
  )
  return `\uFEFF${[columns, ...rows].join('\r\n')}\r\n`
}

const nothing: Plot = {
  series: [],
  periods: [],
  yearlyOnly: [],
  empty: [],
  show: 'level',
  base: null,
  thinBase: [],
  yearToDate: null,
}

/** The drawn numbers as the text of a CSV file; a figure without plotted series brings a writer of its own. */
export function csvOf({ csv, drawing, view, series = [] }: FigureContent): string {
  if (csv !== undefined) return csv()
  const names = new Map(series.map(({ info, name }) => [info.id, name]))
  const plot = drawing?.plotted?.plot ?? nothing
  return plotCsv(plot, view.measure, view.freq, (id) => names.get(id) ?? id)
}
