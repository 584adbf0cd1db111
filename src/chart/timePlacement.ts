import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { memoize } from '#src/lib/memoize.ts'

// Periods become UTC milliseconds here and nowhere else: a number axis is the only one on which an event's day,
// a month and a year can stand together.

/** More than the periods of the longest line that a file may bring. */
const mostPeriods = 5000

/**
 * Where a period stands on the time axis: a month in its middle, a sum at its last month, a year at its first of July,
 * so that an event of a year lies on the year's own side. Memoised: asked for by every point that is placed.
 */
export const timeOf = memoize(mostPeriods, (period: string): number => {
  const year = Number(period.slice(0, 4))
  return period.length === 4 ? Date.UTC(year, 6, 1) : Date.UTC(year, Number(period.slice(5, 7)) - 1, 15)
})

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

const dayMs = 86_400_000

/** From the first to the last period; half a year to either side of a single one. */
export function timeDomain(plot: Pick<Plot, 'periods'>): readonly [number, number] {
  const first = timeOf(plot.periods[0] ?? '2017-01')
  const last = timeOf(plot.periods.at(-1) ?? '2017-01')
  return first === last ? [first - 180 * dayMs, last + 180 * dayMs] : [first, last]
}

/** The events inside the drawn range, or of its single period, in order of time. */
export function eventsInside(events: readonly TradeEvent[], plot: Pick<Plot, 'periods'>): TradeEvent[] {
  const [only = ''] = plot.periods
  if (plot.periods.length === 1) return events.filter(({ date }) => date.startsWith(only))
  const [first, last] = timeDomain(plot)
  return events.filter(({ date }) => timeOfDay(date) >= first && timeOfDay(date) <= last)
}
