import { statuses } from '#src/trade/status.ts'
import type { ReadRow, Reading, RowReason } from '#src/imports/imported.ts'
import type { Cells } from '#src/imports/cells.ts'
import { amountIn, bad, periodIn, reading } from '#src/imports/cells.ts'
import { codeIn, isSeriesId, originOf } from '#src/imports/savedRow.ts'

/** Columns of this page's CSV of all figures of some series. */
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

type Figure = { readonly reading: Reading } | { readonly reason: RowReason; readonly text: string }

function figureIn(cell: Cells, amountColumn: string, statusColumn: string): Figure {
  const text = cell(amountColumn)
  const amount = amountIn(text)
  if (typeof amount === 'string') return { reason: amount, text }
  if (amount === null) return { reading: null }
  const status = statuses.find((known) => known === cell(statusColumn))
  return status === undefined ? { reason: 'status', text: cell(statusColumn) } : { reading: reading(amount, status) }
}

/** One row of all published figures: value and weight of one series and month or year, each with its status. */
export function savedAllRow(cell: Cells): ReadRow {
  const flow = cell('flow')
  if (flow !== 'M' && flow !== 'X') return bad('flow', flow)
  const cmdCode = codeIn(cell('cmd_code'))
  if (cmdCode === null) return bad('code', cell('cmd_code'))
  if (!isSeriesId(cell('series_id'), flow, cmdCode)) return bad('code', cell('series_id'))
  const period = periodIn(cell('period'))
  if (period === null) return bad('period', cell('period'))
  const value = figureIn(cell, 'value_usd', 'value_status')
  if ('reason' in value) return bad(value.reason, value.text)
  const weight = figureIn(cell, 'net_weight_kg', 'weight_status')
  if ('reason' in weight) return bad(weight.reason, weight.text)
  if (value.reading === null && weight.reading === null) return bad('no-figure', '')
  const frequency = period.length === 4 ? 'annual' : 'monthly'
  return {
    key: `${cell('series_id')} ${frequency}`,
    origin: originOf(cell('series_id'), cell('book')),
    flow,
    cmdCode,
    label: cell('commodity'),
    frequency,
    period,
    value: value.reading,
    weight: weight.reading,
  }
}
