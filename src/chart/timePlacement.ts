import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { memoize } from '#src/lib/memoize.ts'

// Periods become UTC milliseconds here alone: events, months and years stand together only on a number axis.

/** More than the longest line of a reader's file has. */
const maxPeriods = 5000

/**
 * A month is in its middle, a sum at its last month, a year at its first of July, so that an event of a year lies on the
 * year's own side. Memoised: asked for by every point.
 */
export const timeOf = memoize(maxPeriods, (period: string): number => {
  const year = Number(period.slice(0, 4))
  return period.length === 4 ? Date.UTC(year, 6, 1) : Date.UTC(year, Number(period.slice(5, 7)) - 1, 15)
})

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

const dayMs = 86_400_000

/** Half a year to either side of a single period. */
export function timeDomain(plot: Pick<Plot, 'periods'>): readonly [number, number] {
  const first = timeOf(plot.periods[0] ?? '2017-01')
  const last = timeOf(plot.periods.at(-1) ?? '2017-01')
  return first === last ? [first - 180 * dayMs, last + 180 * dayMs] : [first, last]
}

/** Those inside the drawn range, or of its single period. */
export function eventsInside(events: readonly TradeEvent[], plot: Pick<Plot, 'periods'>): TradeEvent[] {
  const [only = ''] = plot.periods
  if (plot.periods.length === 1) return events.filter(({ date }) => date.startsWith(only))
  const [first, last] = timeDomain(plot)
  return events.filter(({ date }) => timeOfDay(date) >= first && timeOfDay(date) <= last)
}
