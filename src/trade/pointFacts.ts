import type { Point } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Plot } from '#src/trade/plot.ts'

/** What the points of a line have in common. */
export type PointFacts = {
  /** Ids, in order of first use. */
  readonly sources: readonly string[]
  readonly statuses: ReadonlySet<Status>
  /** Of the figures: one for want of a rate to convert by has a reason of its own. */
  readonly hasGap: boolean
}

/** Memoised by the points: notes and sources ask for them of every line at every toggle, and one line has changed. */
export const pointFacts = memoizeByObject((points: readonly Point[]): PointFacts => ({
  sources: [...new Set(points.flatMap(({ sources }) => sources))],
  statuses: new Set(points.flatMap(({ status }) => status ?? [])),
  hasGap: points.some(({ value, missingRates }) => value === null && missingRates === undefined),
}))

/** Sources of all drawn points, in order of first use. */
export function sourcesOf(plot: Plot): string[] {
  return [...new Set(plot.series.flatMap(({ points }) => pointFacts(points).sources))]
}
