import type { Figures } from '#src/trade/figures.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { Measure } from '#src/trade/measure.ts'
import { measured } from '#src/trade/measure.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { changeOnYearEarlier } from '#src/trade/transform.ts'

/** A calendar year of one series and the year before it. */
export type YearOnYear = {
  readonly years: { readonly before: Figures; readonly after: Figures }
  /** US dollars. */
  readonly before: number
  readonly after: number
  /** Of value, in percent. */
  readonly growth: number
}

/** A year as published, or the sum of its months. */
function calendarYear(rows: readonly Observation[], year: string): Figures | undefined {
  const published = rows[0]?.period.length === 4
  const years: readonly Figures[] = published ? rows : atFrequency(rows, 'year', 12)
  return years.find(({ period }) => period === year)
}

/** In percent, by the page's own rule; null where a figure is missing or the base is zero. */
export function growthOf({ before, after }: YearOnYear['years'], measure: Measure): number | null {
  return changeOnYearEarlier([measured(before, measure), measured(after, measure)]).at(-1)?.value ?? null
}

/** Null where the value of either year is missing, be it a month of it, or the year before is zero. */
export function yearOnYear(rows: readonly Observation[] | undefined, year: string): YearOnYear | null {
  const before = calendarYear(rows ?? [], yearBefore(year))
  const after = calendarYear(rows ?? [], year)
  if (before === undefined || after === undefined || before.valueUsd === null || after.valueUsd === null) return null
  const years = { before, after }
  const growth = growthOf(years, 'value')
  return growth === null ? null : { years, before: before.valueUsd, after: after.valueUsd, growth }
}
