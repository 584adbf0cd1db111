import type { Point } from '#src/trade/point.ts'
import type { Plot } from '#src/trade/plot.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

// Titles need the extent before the chart's chunk is loaded.

/** Memoised by points, because toggling a commodity changes one line of many. */
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

export function extent(plot: Plot): [number, number] {
  const ends = plot.series.map(({ points }) => extentOf(points))
  const low = Math.min(...ends.map(([least]) => least))
  const high = Math.max(...ends.map(([, most]) => most))
  return low > high ? [0, 1] : [low, high]
}

/** The largest absolute value, which decides the unit of axis and subtitle. */
export function largestOf(plot: Plot): number {
  const [low, high] = extent(plot)
  return Math.max(Math.abs(low), Math.abs(high))
}
