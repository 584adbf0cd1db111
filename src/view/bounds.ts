import type { Catalogue } from '#src/trade/catalogue.ts'
import { firstMonth } from '#src/trade/catalogue.ts'
import { isYearly } from '#src/trade/frequency.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { isMonth, lastMonthOf, monthNumber, yearOf } from '#src/trade/periods.ts'

export const firstYear = 2017

/** Where the figures begin: those of a reader's own file may go further back. */
export function firstMonthOf({ firstPeriod }: Catalogue): string {
  return firstPeriod ?? firstMonth
}

/** The newest year that holds a month. */
export function newestYear(catalogue: Catalogue): number {
  return Number(yearOf(catalogue.lastPeriod))
}

/** The newest year that holds every heading: the treemap and the movers go no further. */
export function newestHeadingYear({ headings }: Catalogue): number {
  return Number((headings.yearly ?? headings.span).last)
}

export function isMonthWithin(text: string, catalogue: Catalogue): boolean {
  return isMonth(text) && text >= firstMonthOf(catalogue) && text <= catalogue.lastPeriod
}

/** A month or a year that figures may be of. */
export function isPeriodWithin(text: string, catalogue: Catalogue): boolean {
  if (!/^\d{4}$/.test(text)) return isMonthWithin(text, catalogue)
  return text >= yearOf(firstMonthOf(catalogue)) && Number(text) <= newestYear(catalogue)
}

/** Is a period one of this frequency and range? Whether there are figures of it only the figures know. */
export function isShownPeriod(period: string, { freq, from, to }: Pick<ViewState, 'freq' | 'from' | 'to'>): boolean {
  if ((period.length === 4) !== isYearly(freq)) return false
  if (freq === 'quarter' && monthNumber(period) % 3 !== 0) return false
  const last = lastMonthOf(period)
  // Up to which month a year to date goes only the figures know.
  const first = freq === 'ytd' ? `${period}-01` : last
  return (from === null || last >= from) && (to === null || first <= to)
}
