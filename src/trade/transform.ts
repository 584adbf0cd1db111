import { memoizeByObject } from '#src/lib/memoize.ts'
import type { PeriodAmounts } from '#src/trade/frequency.ts'
import { type Point, gapAt, joinSources, weakest } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'

// The fourth step of processing. Each point takes the weakest status and all sources of the points behind it.

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

/** Percent; a gap where the base is missing or zero. */
export function changeOnYearEarlier(points: readonly Point[]): Point[] {
  const index = byPeriod(points)
  return points.map((point) => ratio(point, index.get(yearBefore(point.period)), (now, then) => (now / then - 1) * 100))
}

/** Percent; a gap where the total is missing or zero. */
export function shareOf(points: readonly Point[], total: readonly Point[]): Point[] {
  const index = byPeriod(total)
  return points.map((point) => ratio(point, index.get(point.period), (part, whole) => (part / whole) * 100))
}

/** Every point is a gap where the base period has no usable value. */
export function indexedTo(points: readonly Point[], basePeriod: string): Point[] {
  const base = points.find((point) => point.period === basePeriod)
  return points.map((point) => ratio(point, base, (now, then) => (now / then) * 100))
}

/** Periods with a value other than zero; memoised, because every toggle asks for them. */
export const basesOf = memoizeByObject(
  (points: readonly Point[]): ReadonlySet<string> =>
    new Set(points.filter(({ value }) => value !== null && value !== 0).map(({ period }) => period)),
)

export type Lines = readonly (readonly Point[])[]

export const isCommonBase = (all: Lines, period: string): boolean =>
  all.length > 0 && all.every((points) => basesOf(points).has(period))

/** The chosen period if it is a base of all series, else the first period that is; null where there is none. */
export function commonBase(all: Lines, chosen: string | null = null): string | null {
  if (chosen !== null && isCommonBase(all, chosen)) return chosen
  for (const period of basesOf(all[0] ?? [])) if (isCommonBase(all, period)) return period
  return null
}

const sizeOf = ({ value, weightKg }: Point): number | null => weightKg ?? value

const medianOf = memoizeByObject((points: readonly Point[]): number | null => {
  const values = points.flatMap((point) => sizeOf(point) ?? []).toSorted((a, b) => a - b)
  const middle = values.length / 2
  const low = values[Math.ceil(middle) - 1]
  const high = values[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
})

/** A comparison with a base under 5% of the median, for a price of its weight, says little. */
export function isThinBase(points: readonly Point[], basePeriod: string): boolean {
  const found = points.find((point) => point.period === basePeriod)
  const base = found === undefined ? null : sizeOf(found)
  const median = medianOf(points)
  return base !== null && median !== null && base < 0.05 * median
}

export type Measure = 'value' | 'weight' | 'price'

export const kilogramsPerTonne = 1000

/** The third step of processing. Weight is in kilograms; unit price is value per tonne, never a mean of ratios. */
export function measured(amounts: PeriodAmounts, measure: Measure): Point {
  const { period, value, netWeightKg, valueStatus, weightStatus, sources, plusMinus, missingRates } = amounts
  switch (measure) {
    case 'value':
      return value === null ? gapAt(period, missingRates) : { period, value, status: valueStatus, sources, plusMinus }
    case 'weight':
      return netWeightKg === null ? gapAt(period) : { period, value: netWeightKg, status: weightStatus, sources }
    case 'price': {
      if (value === null || !netWeightKg) return gapAt(period, missingRates)
      const price = value / (netWeightKg / kilogramsPerTonne)
      return { period, value: price, status: weakest(valueStatus, weightStatus), sources, weightKg: netWeightKg }
    }
  }
}

const minValues = 4

/** Bar axes scale changes (`barValueAxis`), which rounds them, so a value that equals a limit must not be beyond it. */
const isBeyond = (value: number, limit: number): boolean => value - limit > 1e-9 * Math.abs(limit)

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * The largest change that an axis shows, because a base near zero makes a percentage that would flatten all others. A
 * change beyond it lies more than three interquartile ranges above the upper quartile and would make the axis more than
 * twice as long. Null where no change is beyond.
 */
export function largestUsualChange(changes: readonly (readonly Point[])[]): number | null {
  const values = changes
    .flatMap((points) => points.flatMap(({ value }) => (value === null ? [] : [value])))
    .toSorted((a, b) => a - b)
  if (values.length < minValues) return null
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)]
  const fence = high + 3 * (high - low)
  const foot = Math.min(0, values[0] ?? 0)
  const first = values.findIndex((value, i) => {
    const next = Math.max(0, values[i - 1] ?? 0)
    return isBeyond(value, fence) && isBeyond(value - foot, 2 * (next - foot))
  })
  return first <= 0 ? null : Math.max(0, values[first - 1] ?? 0)
}
