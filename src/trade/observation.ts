import { memoizeByObject } from '#src/lib/memoize.ts'

/** One published figure. `null` is missing, `0` a real zero; a status is null exactly where its figure is missing. */
export type Observation = {
  /** `YYYY-MM` for months, `YYYY` for years. */
  readonly period: string
  /** US dollars as published; once converted, the money that was chosen. */
  readonly value: number | null
  readonly netWeightKg: number | null
  readonly valueStatus: Status | null
  readonly weightStatus: Status | null
  /** In order of first use; a composite can have several. */
  readonly sources: readonly string[]
  /** How far the value may be off to either side, in its money; only single published figures have it. */
  readonly plusMinus?: number | undefined
  /** Growth on the year before in percent, as the publisher itself stated it. */
  readonly statedGrowthPct?: number
  readonly note?: string
  /** The months whose missing rate makes the value missing. */
  readonly missingRates?: readonly string[]
}

type Published = Omit<Observation, 'value' | 'plusMinus' | 'sources'> & {
  readonly valueUsd: number | null
  readonly plusMinusUsd?: number
  readonly source: string
}

/** The observation of a row, which has the ids of its sources joined by `;`. */
export const observationOf = ({
  valueUsd: value,
  plusMinusUsd: plusMinus,
  source,
  ...row
}: Published): Observation => ({
  ...row,
  value,
  plusMinus,
  sources: source.split(';'),
})

/** From strongest to weakest: provisional, estimated, low reliability. */
export const notFinalStatuses = ['P', 'E', 'U'] as const
/** SDMX CL_OBS_STATUS, from strongest to weakest; A is normal. */
export const statuses = ['A', ...notFinalStatuses] as const
export type Status = (typeof statuses)[number]

export const isFinal = (status: Status | null): boolean => status === 'A'

/** Whether a number may be stated in a title: provisional and estimated ones are marked and told, low reliability bars it. */
export const isReliable = (status: Status | null): boolean => status !== null && status !== 'U'

/** A computed point is only as good as the weakest thing that went into it. */
export function weakest(a: Status | null, b: Status | null): Status | null {
  if (a === null || a === b) return b
  if (b === null) return a
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b
}

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
  /** The change of an amount on a year earlier, in percent; amounts of a plot alone have it. */
  readonly change?: Point | undefined
}

export function gapAt(period: string, missingRates?: readonly string[]): Point {
  const gap = { period, value: null, status: null, sources: [] }
  return missingRates === undefined ? gap : { ...gap, missingRates }
}

type Sourced = { readonly period: string; readonly status: Status | null; readonly source: string }

/** One figure of a table's row. */
export const pointOf = ({ period, status, source }: Sourced, value: number | null): Point =>
  value === null ? gapAt(period) : { period, value, status, sources: [source] }

export function knownValues(points: readonly Pick<Point, 'value'>[]): number[] {
  return points.flatMap(({ value }) => value ?? [])
}

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
  missingRates: points.flatMap(({ missingRates }) => missingRates ?? []),
}))

/** A number computed of points, by the sources of all. */
export function computed(period: string, value: number, of: readonly Point[]): Point {
  let status: Status | null = null
  for (const point of of) status = weakest(status, point.status)
  return { period, value, status, sources: joinSources(of.map(({ sources }) => sources)) }
}

/** In order of first use. */
export function sourcesOf({ series }: { readonly series: readonly { readonly points: readonly Point[] }[] }): string[] {
  return [...new Set(series.flatMap(({ points }) => pointFacts(points).sources))]
}
