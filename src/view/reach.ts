import type { Frequency } from '#src/trade/frequency.ts'
import { addMonths, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { Plot } from '#src/trade/plot.ts'
import { datedAt } from '#src/trade/plot.ts'

export type MonthSpan = { readonly first: string; readonly last: string }

const monthsBack = { month: 0, quarter: 2, rolling: 11, year: 11 } as const

/**
 * The published months that one drawn point of a monthly series rests on: those of its sum, and for a change also those
 * of the same sum a year before.
 */
export function monthsBehind(
  period: string,
  freq: Frequency,
  { show, yearToDate }: Pick<Plot, 'show' | 'yearToDate'>,
): MonthSpan[] {
  const last = datedAt(period, yearToDate)
  const together = freq === 'month' && show === 'yoy' && monthNumber(last) <= 2
  const year = yearOf(last)
  const own = together
    ? { first: `${year}-01`, last: `${year}-02` }
    : { first: freq === 'ytd' ? `${year}-01` : addMonths(last, -monthsBack[freq]), last }
  return show === 'yoy' ? [{ first: yearBefore(own.first), last: yearBefore(own.last) }, own] : [own]
}
