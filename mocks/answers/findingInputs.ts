import type { SeriesFile } from '#mocks/answers/series.ts'
import { calendarYears } from '#src/trade/calendarYears.ts'
import type { Book } from '#src/trade/catalogue.ts'
import type { PeriodAmounts } from '#src/trade/frequency.ts'
import type { Observation, Point } from '#src/trade/observation.ts'
import { type Measure, changeOnYearEarlier, measured, shareOf } from '#src/trade/transform.ts'

/** The rows of a commodity in a book, whatever the id of that series; none where the tables have none. */
export function rowsIn(files: readonly SeriesFile[], id: string, book: Book): readonly Observation[] {
  const found = files.find((file) => `${file.flow}-${file.cmdCode}` === id && file.book === book)
  return found?.observations ?? []
}

export const pointAt = (points: readonly Point[], period: string): Point | undefined =>
  points.find((point) => point.period === period)

/** The amount of a month, or of a year, which is published or the sum of its months. */
export function amountAt(rows: readonly Observation[], measure: Measure, period: string): Point | undefined {
  const amounts: readonly PeriodAmounts[] = period.length === 4 ? calendarYears(rows) : rows
  const found = amounts.find((one) => one.period === period)
  return found === undefined ? undefined : measured(found, measure)
}

const yearsOf = (rows: readonly Observation[]): Point[] => calendarYears(rows).map((year) => measured(year, 'value'))

/** Growth of a year's value on the year before, in percent. */
export function growthIn(rows: readonly Observation[], year: string): Point | undefined {
  return pointAt(changeOnYearEarlier(yearsOf(rows)), year)
}

/** A year's value as a share of the whole's, in percent. */
export function shareIn(rows: readonly Observation[], whole: readonly Observation[], year: string): Point | undefined {
  return pointAt(shareOf(yearsOf(rows), yearsOf(whole)), year)
}
