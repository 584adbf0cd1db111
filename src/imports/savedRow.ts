import { bookInId } from '#src/trade/seriesId.ts'
import { statuses } from '#src/trade/status.ts'
import type { ReadRow } from '#src/imports/imported.ts'
import type { Cells } from '#src/imports/cells.ts'
import { amountIn, bad, periodIn, reading, wholeCode } from '#src/imports/cells.ts'

/** Columns of this page's own CSV. */
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

/** A code of the Harmonized System, `TOTAL`, or one of our composites such as `GAS`. */
export function codeIn(text: string): string | null {
  const code = wholeCode(text)
  return /^(TOTAL|[A-Z]{2,8}|\d{2}|\d{4}|\d{6})$/.test(code) ? code : null
}

/** The id of a series of this page: it says flow and code once more, and another book than the main one. */
export function isSeriesId(id: string, flow: string, cmdCode: string): boolean {
  return (
    id.startsWith(`${flow}-${cmdCode}`) &&
    /^(\.(yearly|baci|quoted|russia|file\d{0,2}))?$/.test(id.slice(flow.length + cmdCode.length + 1))
  )
}

/** A bare id is of China Customs' months or of BACI's years: its source or book tells. */
export function originOf(id: string, sourceOrBook: string): string {
  return bookInId(id) ?? (sourceOrBook === 'baci' ? 'baci' : '')
}

/**
 * One row of this page's own CSV. Only months and years of value in dollars or of weight are figures that can be worked with;
 * sums of twelve months, prices, shares, indices and other moneys are computed from them and cannot be taken apart again.
 */
export function savedRow(cell: Cells): ReadRow {
  const [flow, cmdCode, measure] = [cell('flow'), codeIn(cell('cmd_code')), cell('measure')]
  if (flow !== 'M' && flow !== 'X') return bad('flow', flow)
  if (cmdCode === null) return bad('code', cell('cmd_code'))
  if (!isSeriesId(cell('series_id'), flow, cmdCode)) return bad('code', cell('series_id'))
  const shown = [measure, cell('unit'), cell('show'), cell('frequency')].join(', ')
  if (!/^(value, USD|weight, kg), level, (month|year)$/.test(shown)) return bad('computed', shown)
  const period = periodIn(cell('period'))
  const frequency = cell('frequency') === 'year' ? 'annual' : 'monthly'
  if (period === null || (period.length === 4) !== (frequency === 'annual')) return bad('period', cell('period'))
  const amount = amountIn(cell('value'))
  if (typeof amount === 'string') return bad(amount, cell('value'))
  // A gap is a row of its own in this format, and no figure is lost with it.
  if (amount === null) return bad('no-figure', '')
  const status = statuses.find((known) => known === cell('status'))
  if (status === undefined) return bad('status', cell('status'))
  const one = reading(amount, status)
  const origin = originOf(cell('series_id'), cell('source'))
  const row = {
    key: `${cell('series_id')} ${frequency}`,
    origin,
    flow,
    cmdCode,
    label: cell('commodity'),
    frequency,
    period,
  } as const
  return measure === 'value' ? { ...row, value: one } : { ...row, weight: one }
}
