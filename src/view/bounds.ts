import type { Catalogue } from '#src/trade/catalogue.ts'
import { firstMonth } from '#src/trade/catalogue.ts'
import { isMonth, yearOf } from '#src/trade/periods.ts'

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
export function newestHeadingYear(catalogue: Catalogue): number {
  return Number(catalogue.headings.span.last)
}

export function isMonthWithin(text: string, catalogue: Catalogue): boolean {
  return isMonth(text) && text >= firstMonthOf(catalogue) && text <= catalogue.lastPeriod
}
