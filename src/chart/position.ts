// Periods become UTC milliseconds here and nowhere else: a number axis is the only one on which an event's day,
// a month and a year can stand together.

const known = new Map<string, number>()

/**
 * Where a period stands on the time axis: a month in its middle, a sum at its last month, a year at its first of July,
 * so that an event of a year lies on the year's own side. Asked for of every point of every line that is placed anew.
 */
export function timeOf(period: string): number {
  const before = known.get(period)
  if (before !== undefined) return before
  const year = Number(period.slice(0, 4))
  const time = period.length === 4 ? Date.UTC(year, 6, 1) : Date.UTC(year, Number(period.slice(5, 7)) - 1, 15)
  known.set(period, time)
  return time
}

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
