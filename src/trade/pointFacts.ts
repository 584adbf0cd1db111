import type { Point } from '#src/trade/figures.ts'
import type { Status } from '#src/trade/status.ts'

/** What the points of a line have in common. */
export type PointFacts = {
  /** Ids, in order of first use. */
  readonly sources: readonly string[]
  readonly statuses: ReadonlySet<Status>
  readonly hasGap: boolean
}

const known = new WeakMap<readonly Point[], PointFacts>()

/** Kept with the points: the words of a figure ask for them of every line at every tick, and one line has changed. */
export function pointFacts(points: readonly Point[]): PointFacts {
  const before = known.get(points)
  if (before !== undefined) return before
  const facts = {
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    statuses: new Set(points.flatMap(({ status }) => status ?? [])),
    hasGap: points.some(({ value }) => value === null),
  }
  known.set(points, facts)
  return facts
}
