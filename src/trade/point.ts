import type { Status } from '#src/trade/status.ts'

/** One number of a line, with what it rests on. `value` null is a gap. */
export type Point = {
  readonly period: string
  readonly value: number | null
  /** Null exactly where `value` is. */
  readonly status: Status | null
  /** In order of first use; empty where there is no value. */
  readonly sources: readonly string[]
  /** Of a gap: the months for which there is no rate to convert by, where it is one for want of them. */
  readonly missingRates?: readonly string[]
}

export function gapAt(period: string, missingRates?: readonly string[]): Point {
  const gap = { period, value: null, status: null, sources: [] }
  return missingRates === undefined ? gap : { ...gap, missingRates }
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
