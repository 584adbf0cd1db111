import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/figures.ts'
import type { Plot } from '#src/trade/plot.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'

// Periods become UTC milliseconds here and nowhere else: a number axis is the only one on which an event's day,
// a month and a year can stand together.

/** More than the periods of the longest line that a file may bring. */
const mostPeriods = 5000

/**
 * Where a period stands on the time axis: a month in its middle, a sum at its last month, a year at its first of July,
 * so that an event of a year lies on the year's own side. Asked for of every point of every line that is placed anew.
 */
export const timeOf = memoize(mostPeriods, (period: string): number => {
  const year = Number(period.slice(0, 4))
  return period.length === 4 ? Date.UTC(year, 6, 1) : Date.UTC(year, Number(period.slice(5, 7)) - 1, 15)
})

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

// What a plot spans, without the scales that draw it: words need no more, and come before the chart's code.

/** Kept with its points: a tick changes one line of many. */
const extentOf = memoizeByObject((points: readonly Point[]): readonly [number, number] => {
  let low = Infinity
  let high = -Infinity
  for (const { value } of points) {
    if (value === null) continue
    if (value < low) low = value
    if (value > high) high = value
  }
  return [low, high]
})

/** The smallest and the largest number of all lines. */
export function extent(plot: Plot): [number, number] {
  const ends = plot.series.map(({ points }) => extentOf(points))
  const low = Math.min(...ends.map(([least]) => least))
  const high = Math.max(...ends.map(([, most]) => most))
  return low > high ? [0, 1] : [low, high]
}

/** The number of largest size in a plot, which decides the unit of its axis and subtitle. */
export function largestOf(plot: Plot): number {
  const [low, high] = extent(plot)
  return Math.max(Math.abs(low), Math.abs(high))
}

const dayMs = 86_400_000

/** From the first to the last period; half a year to either side of a single one. */
export function timeDomain(plot: Pick<Plot, 'periods'>): readonly [number, number] {
  const first = timeOf(plot.periods[0] ?? '2017-01')
  const last = timeOf(plot.periods.at(-1) ?? '2017-01')
  return first === last ? [first - 180 * dayMs, last + 180 * dayMs] : [first, last]
}

/** The events inside the drawn range, in order of time. */
export function eventsInside(events: readonly TradeEvent[], plot: Plot): TradeEvent[] {
  const [first, last] = timeDomain(plot)
  return events.filter(({ date }) => timeOfDay(date) >= first && timeOfDay(date) <= last)
}
