import { datedAt } from '#src/trade/plot.ts'

// Periods become UTC milliseconds here and nowhere else: a number axis is the only one on which an event's day,
// a month and a year can stand together.

/**
 * Where a period stands on the time axis: a month in its middle, a sum at its last month, a year at its first of July,
 * so that an event of a year lies on the year's own side.
 */
export function timeOf(period: string, yearToDate: number | null): number {
  if (period.length === 4) return Date.UTC(Number(period), 6, 1)
  const month = datedAt(period, yearToDate)
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 15)
}

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
