import { memoize } from '#src/lib/memoize.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'

// Periods become UTC milliseconds only here: events, months and years can share an axis only as numbers.

/** The size of the cache; the longest line of a reader's file has fewer periods. */
const maxPeriods = 5000

/**
 * A month is placed at its middle, a sum at its last month and a year at 1 July, so that an event is nearest to its own
 * year. Memoised, because every point asks for it.
 */
export const timeOf = memoize(maxPeriods, (period: string): number => {
  const year = Number(period.slice(0, 4))
  return period.length === 4 ? Date.UTC(year, 6, 1) : Date.UTC(year, Number(period.slice(5, 7)) - 1, 15)
})

export function timeOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}

const dayMs = 86_400_000

/** A single period gets half a year on either side. */
export function timeDomain(plot: Pick<Plot, 'periods'>): readonly [number, number] {
  const first = timeOf(plot.periods[0] ?? '2017-01')
  const last = timeOf(plot.periods.at(-1) ?? '2017-01')
  return first === last ? [first - 180 * dayMs, last + 180 * dayMs] : [first, last]
}

/** The events inside the drawn range, or inside the single period. */
export function eventsInside(events: readonly TradeEvent[], plot: Pick<Plot, 'periods'>): TradeEvent[] {
  const [only = ''] = plot.periods
  if (plot.periods.length === 1) return events.filter(({ date }) => date.startsWith(only))
  // A year is drawn whole, whatever the day in it.
  if (only.length === 4) return events.filter(({ date }) => date > only && date <= `${plot.periods.at(-1)}-12-31`)
  const [first, last] = timeDomain(plot)
  return events.filter(({ date }) => timeOfDay(date) >= first && timeOfDay(date) <= last)
}

/** More events than these few a reader has to ask for. */
const maxMajor = 3

/**
 * The events of a drawing. Of `major` ones, which are all of the same importance, the first that concerns all trade and
 * those that concern the goods come before others, and the earliest of them.
 */
export function shownEvents(
  events: readonly TradeEvent[],
  plot: Pick<Plot, 'periods'>,
  choice: string | readonly string[],
): TradeEvent[] {
  const inside = eventsInside(events, plot)
  if (choice !== 'major') return inside
  const ofAll = inside.filter(({ concerns }) => concerns.length === 0).slice(1)
  const least = new Set([...inside.filter((event) => !ofAll.includes(event)), ...ofAll].slice(maxMajor))
  return inside.filter((event) => !least.has(event))
}

// Titles need the extent before the chart's chunk is loaded.

export function extent({ series }: Plot): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const { points } of series)
    for (const { value } of points) {
      if (value === null) continue
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  return low > high ? [0, 1] : [low, high]
}

/** The largest absolute value, which decides the unit of axis and subtitle. */
export function largestOf(plot: Plot): number {
  const [low, high] = extent(plot)
  return Math.max(Math.abs(low), Math.abs(high))
}
