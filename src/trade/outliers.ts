import type { Point } from '#src/trade/point.ts'

const minValues = 4

/** Bars lengthen their changes, which rounds: what equals a limit is not beyond it. */
const isBeyond = (value: number, limit: number): boolean => value - limit > 1e-9 * Math.abs(limit)

const part = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * The largest change that an axis shows: a base near zero makes a percentage that would flatten all others. Beyond it
 * is what lies more than three times the spread of the middle half above that half, and makes the axis at least twice
 * as long. Null where nothing is.
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
