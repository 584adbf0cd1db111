import { bookInId } from '#src/trade/seriesId.ts'
import { statuses } from '#src/trade/status.ts'
import type { BadRow, GoodRow, ReadRow, Reading } from '#src/imports/imported.ts'
import { type Cells, amountIn, bad, frequencyOf, periodIn, reading, wholeCode } from '#src/imports/cells.ts'

export const savedColumns = [
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

export const savedAllColumns = [
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
] as const

function codeIn(text: string): string | null {
  const code = wholeCode(text)
  return /^(TOTAL|[A-Z]{2,8}|\d{2}|\d{4}|\d{6})$/.test(code) ? code : null
}

/** Whether an id is that of a series of this page: flow and code again, and the book unless it is the main one. */
function isSeriesId(id: string, flow: string, cmdCode: string): boolean {
  return (
    id.startsWith(`${flow}-${cmdCode}`) &&
    /^(\.(yearly|baci|quoted|russia|file\d{0,2}))?$/.test(id.slice(flow.length + cmdCode.length + 1))
  )
}

type Bad = Omit<BadRow, 'at'>

/**
 * Reads the columns on the series, which both formats have. A bare id is of China Customs' months or of BACI's years,
 * as the source or the book tells.
 */
function seriesIn(
  cell: Cells,
  frequency: GoodRow['frequency'],
  sourceOrBook: string,
): Omit<GoodRow, 'period' | 'value' | 'weight'> | Bad {
  const [id, flow, cmdCode] = [cell('series_id'), cell('flow'), codeIn(cell('cmd_code'))]
  if (flow !== 'M' && flow !== 'X') return bad('flow', flow)
  if (cmdCode === null) return bad('code', cell('cmd_code'))
  if (!isSeriesId(id, flow, cmdCode)) return bad('code', id)
  const origin = bookInId(id) ?? (sourceOrBook === 'baci' ? 'baci' : '')
  return { key: `${id} ${frequency}`, origin, flow, cmdCode, label: cell('commodity'), frequency }
}

function figureIn(cell: Cells, amountColumn: string, statusColumn: string): Reading | Bad {
  const amount = amountIn(cell(amountColumn))
  if (typeof amount === 'string') return bad(amount, cell(amountColumn))
  if (amount === null) return null
  const status = statuses.find((known) => known === cell(statusColumn))
  return status === undefined ? bad('status', cell(statusColumn)) : reading(amount, status)
}

const isBad = <Good extends object>(read: Good | Bad | null): read is Bad => read !== null && 'reason' in read

/** Only months and years in dollars or of weight are read: sums, prices and shares cannot be taken apart again. */
export function savedRow(cell: Cells): ReadRow {
  const frequency = cell('frequency') === 'year' ? 'annual' : 'monthly'
  const series = seriesIn(cell, frequency, cell('source'))
  if (isBad(series)) return series
  const shown = [cell('measure'), cell('unit'), cell('show'), cell('frequency')].join(', ')
  if (!/^(value, USD|weight, kg), level, (month|year)$/.test(shown)) return bad('computed', shown)
  const period = periodIn(cell('period'))
  if (period === null || frequencyOf(period) !== frequency) return bad('period', cell('period'))
  const figure = figureIn(cell, 'value', 'status')
  if (isBad(figure)) return figure
  // A gap is a row of its own in this format, and no figure is lost with it.
  if (figure === null) return bad('no-figure', '')
  return { ...series, period, ...(cell('measure') === 'value' ? { value: figure } : { weight: figure }) }
}

export function savedAllRow(cell: Cells): ReadRow {
  const period = periodIn(cell('period'))
  const series = seriesIn(cell, frequencyOf(period), cell('book'))
  if (isBad(series)) return series
  if (period === null) return bad('period', cell('period'))
  const value = figureIn(cell, 'value_usd', 'value_status')
  if (isBad(value)) return value
  const weight = figureIn(cell, 'net_weight_kg', 'weight_status')
  if (isBad(weight)) return weight
  return value === null && weight === null ? bad('no-figure', '') : { ...series, period, value, weight }
}
