import type { Status } from '#src/trade/status.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

/** One number of a line, with its status and sources; a null `value` is a gap. */
export type Point = {
  readonly period: string
  readonly value: number | null
  /** Null exactly where `value` is. */
  readonly status: Status | null
  /** In order of first use; empty where there is no value. */
  readonly sources: readonly string[]
  /** The weight that a price is of: what little was traded gives no price to compare with. */
  readonly weightKg?: number
  /** How far a value may be off to either side; only single published figures have it, computed values do not. */
  readonly plusMinus?: number | undefined
  /** The months whose missing rate makes the gap. */
  readonly missingRates?: readonly string[]
}

export function gapAt(period: string, missingRates?: readonly string[]): Point {
  const gap = { period, value: null, status: null, sources: [] }
  return missingRates === undefined ? gap : { ...gap, missingRates }
}

type Sourced = { readonly period: string; readonly status: Status | null; readonly source: string }

/** One figure of a table's row. */
export const pointOf = ({ period, status, source }: Sourced, value: number | null): Point =>
  value === null ? gapAt(period) : { period, value, status, sources: [source] }

export function lastKnown(points: readonly Point[]): Point | undefined {
  return points.findLast(({ value }) => value !== null)
}

export function joinSources(lists: readonly (readonly string[])[]): readonly string[] {
  const [first] = lists
  if (first !== undefined && lists.every((list) => list === first)) return first
  return [...new Set(lists.flat())]
}

/** Memoised, because notes and sources read the facts of every line at every toggle, which changes only one line. */
export const pointFacts = memoizeByObject((points: readonly Point[]) => ({
  /** In order of first use. */
  sources: [...new Set(points.flatMap(({ sources }) => sources))],
  statuses: new Set(points.flatMap(({ status }) => status ?? [])),
  /** Gaps made by a missing rate do not count, because a note of their own explains them. */
  hasGap: points.some(({ value, missingRates }) => value === null && missingRates === undefined),
}))

/** In order of first use. */
export function sourcesOf({ series }: { readonly series: readonly { readonly points: readonly Point[] }[] }): string[] {
  return [...new Set(series.flatMap(({ points }) => pointFacts(points).sources))]
}
