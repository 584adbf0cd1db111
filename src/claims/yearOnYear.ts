import type { PeriodAmounts } from '#src/trade/amounts.ts'
import { calendarYears } from '#src/trade/calendarYears.ts'
import { type Measure, measured } from '#src/trade/measure.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { changeOnYearEarlier } from '#src/trade/transform.ts'

/** A calendar year of one series and the year before it. */
export type YearOnYear = {
  readonly years: { readonly before: PeriodAmounts; readonly after: PeriodAmounts }
  /** US dollars. */
  readonly before: number
  readonly after: number
  /** Growth of the value, in percent. */
  readonly growth: number
}

/** Growth in percent, computed as in the charts; null where a figure is missing or the base is zero. */
export function growthOf({ before, after }: YearOnYear['years'], measure: Measure): number | null {
  return changeOnYearEarlier([measured(before, measure), measured(after, measure)]).at(-1)?.value ?? null
}

/** Null where either year lacks the value of the year or of one of its months, or the year before is zero. */
export function yearOnYear(rows: readonly Observation[] | undefined, year: string): YearOnYear | null {
  const years = calendarYears(rows ?? [])
  const before = years.find(({ period }) => period === yearBefore(year))
  const after = years.find(({ period }) => period === year)
  if (before === undefined || after === undefined || before.value === null || after.value === null) return null
  const compared = { before, after }
  const growth = growthOf(compared, 'value')
  return growth === null ? null : { years: compared, before: before.value, after: after.value, growth }
}
