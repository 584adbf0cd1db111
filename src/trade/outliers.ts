import type { Plot } from '#src/trade/plot.ts'

/** Fewer values than these say nothing of what is usual among them. */
const leastValues = 4

const part = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * Up to which change on a year earlier an axis goes: a base near zero makes a percentage that would flatten all others. What
 * lies more than three times the spread of the middle half above that half, and makes the axis at least twice as long, is
 * beyond it, and so is all that is larger.
 *
 * @returns the largest that is not beyond; null where nothing is, and where no change is shown
 */
export function largestUsualChange({ show, series }: Pick<Plot, 'show' | 'series'>): number | null {
  if (show !== 'yoy') return null
  const values = series
    .flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
    .toSorted((a, b) => a - b)
  if (values.length < leastValues) return null
  const [low, high] = [part(values, 0.25), part(values, 0.75)]
  const fence = high + 3 * (high - low)
  const foot = Math.min(0, values[0] ?? 0)
  const first = values.findIndex((value, i) => {
    const next = Math.max(0, values[i - 1] ?? 0)
    return value > fence && value - foot > 2 * (next - foot)
  })
  return first <= 0 ? null : Math.max(0, values[first - 1] ?? 0)
}
