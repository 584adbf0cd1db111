import type { Point } from '#src/trade/point.ts'
import { gapAt, joinSources } from '#src/trade/point.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { weakest } from '#src/trade/status.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

// The fourth step. Each point takes the weakest status and all sources of what went into it, its base included.

function ratio(
  point: Point,
  base: Point | undefined,
  value: (numerator: number, denominator: number) => number,
): Point {
  if (base === undefined || point.value === null || base.value === null || base.value === 0)
    return gapAt(point.period, point.missingRates ?? base?.missingRates)
  return {
    period: point.period,
    value: value(point.value, base.value),
    status: weakest(point.status, base.status),
    sources: joinSources([point.sources, base.sources]),
  }
}

const byPeriod = (points: readonly Point[]): Map<string, Point> => new Map(points.map((point) => [point.period, point]))

/** Percent on the same period a year before; a gap where the base is missing or zero. */
export function changeOnYearEarlier(points: readonly Point[]): Point[] {
  const index = byPeriod(points)
  return points.map((point) => ratio(point, index.get(yearBefore(point.period)), (now, then) => (now / then - 1) * 100))
}

/** Percent of all goods of the same flow and book in the same period; a gap where that total is missing or zero. */
export function shareOf(points: readonly Point[], total: readonly Point[]): Point[] {
  const index = byPeriod(total)
  return points.map((point) => ratio(point, index.get(point.period), (part, whole) => (part / whole) * 100))
}

/** 100 at the base period; all gaps where the series has no usable value there. */
export function indexedTo(points: readonly Point[], basePeriod: string): Point[] {
  const base = points.find((point) => point.period === basePeriod)
  return points.map((point) => ratio(point, base, (now, then) => (now / then) * 100))
}

/** The periods in which points can be divided by; memoised by the points, for they are asked for at every toggle. */
const basesOf = memoizeByObject(
  (points: readonly Point[]): ReadonlySet<string> =>
    new Set(points.filter(({ value }) => value !== null && value !== 0).map(({ period }) => period)),
)

/** The first period in which every series is present and not zero, or null: then there is no index. */
export function commonBase(all: readonly (readonly Point[])[]): string | null {
  const [first, ...others] = all.map(basesOf)
  // Points are in order of time, and so are their periods.
  for (const period of first ?? []) if (others.every((periods) => periods.has(period))) return period
  return null
}

/** A base under 5% of the series' median makes an index that says little: it brings a note. */
export function isThinBase(points: readonly Point[], basePeriod: string): boolean {
  const base = points.find((point) => point.period === basePeriod)?.value ?? null
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value])).toSorted((a, b) => a - b)
  const middle = values.length / 2
  const low = values[Math.ceil(middle) - 1]
  const high = values[Math.floor(middle)]
  if (base === null || low === undefined || high === undefined) return false
  return base < 0.05 * ((low + high) / 2)
}
