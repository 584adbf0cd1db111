import type { Observation } from '#src/trade/observation.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Figures, Point } from '#src/trade/figures.ts'
import { gapAt } from '#src/trade/figures.ts'
import type { Frequency } from '#src/trade/frequency.ts'
import { atFrequency, lastCommonMonth, withJanuaryAndFebruaryTogether } from '#src/trade/frequency.ts'
import type { Measure } from '#src/trade/measure.ts'
import { measured } from '#src/trade/measure.ts'
import { lastMonthOf, monthRange } from '#src/trade/periods.ts'
import { changeOnYearEarlier, commonBase, indexedTo, isThinBase, shareOf } from '#src/trade/transform.ts'

export type Show = 'level' | 'index' | 'yoy' | 'share'

/** The observations of one line, and of all goods of its flow and book where a share is asked for. */
export type Series = {
  readonly info: SeriesInfo
  readonly observations: readonly Observation[]
  readonly total?: readonly Observation[]
}

export type PlotChoices = {
  readonly measure: Measure
  readonly show: Show
  readonly freq: Frequency
  /** `YYYY-MM` or an open end. */
  readonly from: string | null
  readonly to: string | null
}

/** One line as it is drawn: a point for each period of its own span, gaps included. */
export type PlottedSeries = { readonly info: SeriesInfo; readonly points: readonly Point[] }

/** All that one chart, table or CSV shows. */
export type Plot = {
  readonly series: readonly PlottedSeries[]
  /** Every shown period, first to last, without holes. */
  readonly periods: readonly string[]
  /** Selected, but with years only, while months, quarters or sums are shown. */
  readonly yearlyOnly: readonly SeriesInfo[]
  /** Selected, but without a number of this measure and transform in the range. */
  readonly empty: readonly SeriesInfo[]
  /** What is drawn: `level` where an index was asked for and no base exists. */
  readonly show: Show
  /** The base period of an index. */
  readonly base: string | null
  /** Series whose index base is under 5% of their median. */
  readonly thinBase: readonly SeriesInfo[]
  /** Last month (1 to 12) of *Year to date*. */
  readonly yearToDate: number | null
}

/** Annual observations as figures, a gap for each year without a row. */
function years(observations: readonly Observation[]): Figures[] {
  const first = observations[0]?.period
  const last = observations.at(-1)?.period
  if (first === undefined || last === undefined) return []
  const byYear = new Map(observations.map((observation) => [observation.period, observation]))
  const missing = { valueUsd: null, netWeightKg: null, valueStatus: null, weightStatus: null, sources: [] }
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const period = String(Number(first) + i)
    return byYear.get(period) ?? { period, ...missing }
  })
}

function figuresOf(
  observations: readonly Observation[],
  info: SeriesInfo,
  choices: PlotChoices,
  yearToDate: number,
): Figures[] {
  if (info.frequency === 'annual') return years(observations)
  const figures = atFrequency(observations, choices.freq, yearToDate)
  return choices.freq === 'month' && choices.show === 'yoy' ? withJanuaryAndFebruaryTogether(figures) : figures
}

function monthsWith(measure: Measure, observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(observations.filter((month) => measured(month, measure).value !== null).map((month) => month.period))
}

/** The last month of *Year to date*. */
function lastMonthOfAll(drawable: readonly Series[], measure: Measure): number | null {
  return lastCommonMonth(
    drawable.map(({ observations }) => monthsWith(measure, observations)).filter((months) => months.size > 0),
  )
}

/** The month that dates a period of this frequency. */
export function datedAt(period: string, yearToDate: number | null): string {
  if (period.length === 4 && yearToDate !== null) return `${period}-${String(yearToDate).padStart(2, '0')}`
  return lastMonthOf(period)
}

let periodsBefore: { readonly of: string; readonly periods: readonly string[] } = { of: '', periods: [] }

/** The same array as before for the same ends, so that what is made of it holds. */
function periodsBetween(first: string, last: string, freq: Frequency): readonly string[] {
  const of = `${first} ${last} ${freq}`
  if (periodsBefore.of !== of) periodsBefore = { of, periods: everyPeriod(first, last, freq) }
  return periodsBefore.periods
}

function everyPeriod(first: string, last: string, freq: Frequency): string[] {
  if (first.length === 4) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
  }
  const months = monthRange(first, last)
  return freq === 'quarter' ? months.filter((_, i) => i % 3 === 0) : months
}

/**
 * From observations to lines: frequency, then measure, then transform, then the range.
 * `from` and `to` clip what is shown; earlier months still feed sums and changes.
 */
export function plot(selected: readonly Series[], choices: PlotChoices): Plot {
  const annualView = choices.freq === 'year'
  const drawable = selected.filter(({ info }) => annualView || info.frequency === 'monthly')
  const yearlyOnly = selected.filter(({ info }) => !annualView && info.frequency === 'annual').map(({ info }) => info)
  const yearToDate = choices.freq === 'ytd' ? lastMonthOfAll(drawable, choices.measure) : null

  const levels = drawable.map((series) => ({ info: series.info, points: shownPoints(series, choices, yearToDate) }))
  const present = levels.filter(({ points }) => points.some((point) => point.value !== null))
  const base = choices.show === 'index' ? commonBase(present.map(({ points }) => points)) : null
  const series = present.map(({ info, points }) => plotted(info, points, base))

  const ends = series.flatMap(({ points }) => [points[0]?.period ?? '', points.at(-1)?.period ?? ''])
  const first = ends.reduce((a, b) => (a < b ? a : b), ends[0] ?? '')
  const last = ends.reduce((a, b) => (a > b ? a : b), '')
  return {
    series,
    periods: ends.length === 0 ? [] : periodsBetween(first, last, choices.freq),
    yearlyOnly,
    empty: levels.filter((level) => !present.includes(level)).map(({ info }) => info),
    show: choices.show === 'index' && base === null ? 'level' : choices.show,
    base,
    thinBase: base === null ? [] : present.filter(({ points }) => isThinBase(points, base)).map(({ info }) => info),
    yearToDate,
  }
}

/**
 * Results are kept with the arrays they were computed from: a line that did not change is the same object, so that
 * changing one commodity computes and draws that commodity alone.
 */
const shownByRows = new WeakMap<readonly Observation[], Map<string, { total: unknown; points: readonly Point[] }>>()
/** Of each line: more than there are measures, frequencies and transforms to switch between. */
const keptChoices = 60
const plottedByPoints = new WeakMap<readonly Point[], Map<string, PlottedSeries>>()

function shownPoints(series: Series, choices: PlotChoices, yearToDate: number | null): readonly Point[] {
  const { info, observations, total } = series
  const { measure, show, freq, from, to } = choices
  const byChoice = shownByRows.get(observations) ?? new Map<string, { total: unknown; points: readonly Point[] }>()
  shownByRows.set(observations, byChoice)
  // An index is made of the level once its base is known.
  const key = [measure, show === 'index' ? 'level' : show, freq, from, to, yearToDate].join()
  const known = byChoice.get(key)
  if (known !== undefined && known.total === total) return known.points

  const at = (rows: readonly Observation[]): Point[] =>
    figuresOf(rows, info, choices, yearToDate ?? 12).map((figures) => measured(figures, measure))
  const levels = at(observations)
  const all =
    show === 'yoy' ? changeOnYearEarlier(levels) : show === 'share' ? shareOf(levels, at(total ?? [])) : levels
  const points = all.filter(({ period }) => {
    const month = datedAt(period, yearToDate)
    return (from === null || month >= from) && (to === null || month <= to)
  })
  // A dragged period is a choice for each month that it passes.
  const [oldest] = byChoice.keys()
  if (byChoice.size >= keptChoices && oldest !== undefined) byChoice.delete(oldest)
  byChoice.set(key, { total, points })
  return points
}

function plotted(info: SeriesInfo, points: readonly Point[], base: string | null): PlottedSeries {
  const byBase = plottedByPoints.get(points) ?? new Map<string, PlottedSeries>()
  plottedByPoints.set(points, byBase)
  const known = byBase.get(base ?? '')
  if (known !== undefined) return known
  const result = { info, points: trimmed(base === null ? points : indexedTo(points, base)) }
  byBase.set(base ?? '', result)
  return result
}

/** Without the gaps before the first and after the last value: those are the line's ends, not holes in it. */
function trimmed(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex((point) => point.value !== null)
  return points.slice(first, points.findLastIndex((point) => point.value !== null) + 1)
}

const pointsByPeriod = new WeakMap<readonly Point[], ReadonlyMap<string, Point>>()

/** The point of a line at a period; a gap where its span does not reach. */
export function pointAt({ points }: PlottedSeries, period: string): Point {
  const byPeriod = pointsByPeriod.get(points) ?? new Map(points.map((point) => [point.period, point]))
  pointsByPeriod.set(points, byPeriod)
  return byPeriod.get(period) ?? gapAt(period)
}

/** The newest point that has a value. */
export function lastPoint(series: PlottedSeries): Point | undefined {
  return series.points.findLast((point) => point.value !== null)
}
