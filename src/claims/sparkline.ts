import type { Point } from '#src/trade/point.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthsBetween, yearBefore } from '#src/trade/periods.ts'
import type { LinePaths, PlacedPoint } from '#src/chart/marks/Lines.tsx'
import { linePaths } from '#src/chart/marks/Lines.tsx'

export type SparklineBox = { readonly width: number; readonly height: number }

export type Sparkline = {
  readonly paths: LinePaths
  /** From the end of the year before to the end of the year: what lies between is the growth. */
  readonly band: { readonly x: number; readonly width: number }
  /** The two calendar years that the claim compares. */
  readonly ends: readonly PlacedPoint[]
}

/** Sums of twelve months, so that each December is a calendar year; gaps where a month is missing. */
export function sparkPoints(months: readonly Observation[]): readonly Point[] {
  return atFrequency(months, 'rolling', 12).map((amounts) => measured(amounts, 'value'))
}

/** A tenth of a pixel is more than is seen, and each digit is in the page as served three hundred times. */
const tenths = (pixels: number): number => Math.round(pixels * 10) / 10

/** Lines of all claims end at the same month, so that the shaded years lie under one another. The foot is zero. */
export function sparkline(points: readonly Point[], lastMonth: string, year: string, box: SparklineBox): Sparkline {
  const first = points[0]?.period ?? lastMonth
  const top = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const months = monthsBetween(first, lastMonth) || 1
  const x = (month: string): number => tenths((monthsBetween(first, month) / months) * box.width)
  const y = (value: number): number => tenths(box.height - (value / (top || 1)) * box.height)
  const placed = points.map((point) => (point.value === null ? null : { x: x(point.period), y: y(point.value), point }))
  const known = placed.filter((here) => here !== null)
  const start = `${yearBefore(year)}-12`
  const end = `${year}-12`
  return {
    paths: linePaths(placed),
    band: { x: x(start), width: tenths(x(end) - x(start)) },
    ends: known.filter(({ point }) => point.period === start || point.period === end),
  }
}
