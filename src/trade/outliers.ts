import type { Point } from '#src/trade/point.ts'

const minValues = 4

/** Bar axes scale changes (`barValueAxis`), which rounds them, so a value that equals a limit must not be beyond it. */
const isBeyond = (value: number, limit: number): boolean => value - limit > 1e-9 * Math.abs(limit)

const part = (sorted: readonly number[], share: number): number =>
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
  const [low, high] = [part(values, 0.25), part(values, 0.75)]
  const fence = high + 3 * (high - low)
  const foot = Math.min(0, values[0] ?? 0)
  const first = values.findIndex((value, i) => {
    const next = Math.max(0, values[i - 1] ?? 0)
    return isBeyond(value, fence) && isBeyond(value - foot, 2 * (next - foot))
  })
  return first <= 0 ? null : Math.max(0, values[first - 1] ?? 0)
}
