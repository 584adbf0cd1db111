import type { Status } from '#src/trade/status.ts'

/** One number of a line, with what it rests on. `value` null is a gap. */
export type Point = {
  readonly period: string
  readonly value: number | null
  /** Null exactly where `value` is. */
  readonly status: Status | null
  /** In order of first use; empty where there is no value. */
  readonly sources: readonly string[]
}

export function gapAt(period: string): Point {
  return { period, value: null, status: null, sources: [] }
}

/** The newest point that has a value. */
export function lastKnown(points: readonly Point[]): Point | undefined {
  return points.findLast(({ value }) => value !== null)
}

/** Sources in order of first use. */
export function joinSources(lists: readonly (readonly string[])[]): readonly string[] {
  const [first] = lists
  if (first !== undefined && lists.every((list) => list === first)) return first
  return [...new Set(lists.flat())]
}
