import { type Catalogue, findSeries, firstMonth } from '#src/trade/catalogue.ts'
import { isYearly } from '#src/trade/frequency.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { addMonths, isMonth, lastMonthOf, monthNumber, yearOf } from '#src/trade/periods.ts'

export const firstYear = 2017

/** Letters of a phrase that the search reads; a sentence is shorter, and a pasted page would hold up the typing. */
export const phraseLimit = 300

/** The first month of the catalogue, which a reader's own file may move back. */
export function firstMonthOf({ firstPeriod }: Catalogue): string {
  return firstPeriod ?? firstMonth
}

const monthsOfPeriod = { month: 1, rolling: 1, ytd: 1, quarter: 3, year: 12 } as const

/** The month of the first period that a view can draw: a sum and a change need the months before. */
export function firstMonthDrawn({ freq, show }: Pick<ViewState, 'freq' | 'show'>, catalogue: Catalogue): string {
  return addMonths(
    firstMonthOf(catalogue),
    (freq === 'rolling' ? 12 : monthsOfPeriod[freq]) - 1 + (show === 'yoy' ? 12 : 0),
  )
}

/** The last month of the last whole period that a view draws. */
export function lastMonthDrawn(
  view: Pick<ViewState, 'chart' | 'series' | 'measure' | 'freq'>,
  catalogue: Catalogue,
): string {
  const lasts = drawnSeries(view, catalogue)
    .flatMap((id) => findSeries(catalogue, id) ?? [])
    .map(({ value, weight }) => lastMonthOf((view.measure === 'value' ? value : (weight ?? value)).last))
  const last = lasts.toSorted().at(-1) ?? catalogue.lastPeriod
  return addMonths(last, -(monthNumber(last) % monthsOfPeriod[view.freq]))
}

export function newestYear(catalogue: Catalogue): number {
  return Number(yearOf(catalogue.lastPeriod))
}

export function newestHeadingYear({ headings }: Catalogue): number {
  return Number((headings.yearly ?? headings.span).last)
}

export function headingYearOf({ year }: Pick<ViewState, 'year'>, catalogue: Catalogue): number {
  return year ?? newestHeadingYear(catalogue)
}

export function isMonthWithin(text: string, catalogue: Catalogue): boolean {
  return isMonth(text) && text >= firstMonthOf(catalogue) && text <= catalogue.lastPeriod
}

export function isPeriodWithin(text: string, catalogue: Catalogue): boolean {
  if (!/^\d{4}$/.test(text)) return isMonthWithin(text, catalogue)
  return text >= yearOf(firstMonthOf(catalogue)) && Number(text) <= newestYear(catalogue)
}

/** Whether a period is of the frequency and in the range, with or without figures. */
export function isShownPeriod(period: string, { freq, from, to }: Pick<ViewState, 'freq' | 'from' | 'to'>): boolean {
  if ((period.length === 4) !== isYearly(freq)) return false
  if (freq === 'quarter' && monthNumber(period) % 3 !== 0) return false
  const last = lastMonthOf(period)
  // The last month of a year to date depends on the figures, so any month of the year may be in the range.
  const first = freq === 'ytd' ? `${period}-01` : last
  return (from === null || last >= from) && (to === null || first <= to)
}
