import type { Catalogue } from '#src/trade/catalogue.ts'
import { isMonth, yearOf } from '#src/trade/periods.ts'

/** Where the figures begin, in every book. */
export const firstMonth = '2017-01'
export const firstYear = 2017

/** The newest year that holds a month. */
export function newestYear(catalogue: Catalogue): number {
  return Number(yearOf(catalogue.lastPeriod))
}

/** The newest year that holds every heading: the treemap and the movers go no further. */
export function newestHeadingYear(catalogue: Catalogue): number {
  return Number(catalogue.headings.span.last)
}

export function isMonthWithin(text: string, catalogue: Catalogue): boolean {
  return isMonth(text) && text >= firstMonth && text <= catalogue.lastPeriod
}
