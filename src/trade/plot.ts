import { memoize, memoizeByFirst, memoizeByObject } from '#src/lib/memoize.ts'
import { type SeriesInfo, crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Observation, type Point, gapAt, pointFacts } from '#src/trade/observation.ts'
import { byPeriod, lastMonthOf, monthNumber, monthRange, yearBefore, yearRange } from '#src/trade/periods.ts'
import * as steps from '#src/trade/steps.ts'

export type Show = 'level' | 'index' | 'yoy' | 'share'

/** `total` is all goods of its flow and book, where a share is asked for. */
export type Series = {
  readonly info: SeriesInfo
  readonly observations: readonly Observation[]
  readonly total?: readonly Observation[]
}

export type PlotChoices = {
  readonly measure: steps.Measure
  readonly show: Show
  readonly freq: steps.PlottedFrequency
  /** `YYYY-MM`; null is an open end. */
  readonly from: string | null
  readonly to: string | null
  /** The period in which an index is 100; where it is null or not a base of all lines, their first common base is. */
  readonly base: string | null
}

/** A point for each period of its own span, gaps included. */
export type PlottedSeries = { readonly info: SeriesInfo; readonly points: readonly Point[] }

export type Plot = {
  readonly series: readonly PlottedSeries[]
  /** Every period from the first to the last. */
  readonly periods: readonly string[]
  /** Selected series that have only years, while months, quarters or sums are shown. */
  readonly yearlyOnly: readonly SeriesInfo[]
  /** Selected series without a number in the range. */
  readonly empty: readonly SeriesInfo[]
  /** `level` where an index was asked for and no base exists. */
  readonly show: Show
  readonly base: string | null
  readonly thinBase: readonly SeriesInfo[]
  /** Last month (1 to 12) of *Year to date*. */
  readonly yearToDate: number | null
  /** Months in order of time. */
  readonly missingRates: readonly string[]
}

export const emptyPlot: Plot = {
  series: [],
  periods: [],
  yearlyOnly: [],
  empty: [],
  show: 'level',
  base: null,
  thinBase: [],
  yearToDate: null,
  missingRates: [],
}

/** Each year without a row becomes a gap. */
function years(observations: readonly Observation[]): steps.PeriodAmounts[] {
  const first = observations[0]?.period
  const last = observations.at(-1)?.period
  if (first === undefined || last === undefined) return []
  const byYear = byPeriod(observations)
  return yearRange(first, last).map((year) => byYear.get(year) ?? steps.sumAmounts(year, [undefined]))
}

function amountsOf(
  observations: readonly Observation[],
  frequency: SeriesInfo['frequency'],
  freq: steps.PlottedFrequency,
  show: Show,
  yearToDate: number,
): steps.PeriodAmounts[] {
  if (frequency === 'annual') return years(observations)
  const amounts = steps.atFrequency(observations, freq, yearToDate)
  return freq === 'month' && show === 'yoy' ? steps.withJanuaryAndFebruaryTogether(amounts) : amounts
}

/** A January or February has no change of its own, as both are compared together; nor has an amount after a break. */
function withChanges(levels: readonly Point[], book: SeriesInfo['book'], freq: steps.PlottedFrequency): Point[] {
  const changes = steps.changeOnYearEarlier(levels)
  return levels.map((point, i) => {
    const { period } = point
    const isHalf = freq === 'month' && monthNumber(period) <= 2
    return isHalf || crossesBaciBreak(book, [yearBefore(period), period]) ? point : { ...point, change: changes[i] }
  })
}

function monthsWith(measure: steps.Measure, observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(
    observations.filter((month) => steps.measured(month, measure).value !== null).map((month) => month.period),
  )
}

function lastMonthOfAll(drawable: readonly Series[], { measure, to }: PlotChoices): number | null {
  const shown = drawable.map(({ observations }) =>
    monthsWith(measure, to === null ? observations : observations.filter(({ period }) => period <= to)),
  )
  return steps.lastCommonMonth(shown.filter((months) => months.size > 0))
}

export function datedAt(period: string, yearToDate: number | null): string {
  if (period.length === 4 && yearToDate !== null) return `${period}-${String(yearToDate).padStart(2, '0')}`
  return lastMonthOf(period)
}

/** Memoised, because results that are made from the array are cached by it. */
const periodsBetween = memoize(20, (first: string, last: string, freq: steps.PlottedFrequency): readonly string[] => {
  if (first.length === 4) return yearRange(first, last)
  const months = monthRange(first, last)
  return freq === 'quarter' ? months.filter((_, i) => i % 3 === 0) : months
})

/**
 * The range is applied after frequency, measure, change and share, so that earlier months still feed sums and changes;
 * an index is computed last, because its base lies in the range.
 */
export function plot(selected: readonly Series[], choices: PlotChoices): Plot {
  const annualView = choices.freq === 'year'
  const drawable = selected.filter(({ info }) => annualView || info.frequency === 'monthly')
  const yearlyOnly = selected.filter(({ info }) => !annualView && info.frequency === 'annual').map(({ info }) => info)
  const yearToDate = choices.freq === 'ytd' ? lastMonthOfAll(drawable, choices) : null

  const levels = drawable.map((series) => ({
    info: series.info,
    points: publishedPoints(series.observations, ...choicesOf(series, choices, yearToDate)),
  }))
  const present = levels.filter(({ points }) => points.some((point) => point.value !== null))
  const base = choices.show === 'index' ? steps.commonBase(present, choices.base) : null
  const series = present.map(({ info, points }) => plottedOf(points, info, base))

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
    thinBase:
      base === null ? [] : present.filter(({ points }) => steps.isThinBase(points, base)).map(({ info }) => info),
    yearToDate,
    missingRates: [...new Set(levels.flatMap(({ points }) => pointFacts(points).missingRates))].toSorted(),
  }
}

/** More than the choices that a reader switches between, or the months that a dragged period passes. */
const maxChoices = 60

// Results are memoised by the arrays that they are computed from: an unchanged line stays the same object, so toggling
// one commodity computes and renders that commodity alone.

const publishedPoints = memoizeByFirst(
  maxChoices,
  (observations: readonly Observation[], ...given: ReturnType<typeof choicesOf>): readonly Point[] => {
    const [frequency, book, total, measure, show, freq, from, to, yearToDate] = given
    const at = (rows: readonly Observation[]): Point[] =>
      amountsOf(rows, frequency, freq, show, yearToDate ?? 12).map((amounts) => steps.measured(amounts, measure))
    const levels = at(observations)
    const all =
      show === 'yoy'
        ? steps.changeOnYearEarlier(levels)
        : show === 'share'
          ? steps.shareOf(levels, at(total ?? []))
          : withChanges(levels, book, freq)
    return all.filter(({ period }) => {
      const month = datedAt(period, yearToDate)
      return (from === null || month >= from) && (to === null || month <= to)
    })
  },
)

function choicesOf(series: Series, choices: PlotChoices, yearToDate: number | null) {
  const { info, total = null } = series
  const { measure, freq, from, to } = choices
  // An index is made of the level once its base is known.
  const show = choices.show === 'index' ? 'level' : choices.show
  const whole = show === 'share' ? total : null
  return [info.frequency, info.book, whole, measure, show, freq, from, to, yearToDate] as const
}

const maxPlotted = 20

const plottedOf = memoizeByFirst(
  maxPlotted,
  (points: readonly Point[], info: SeriesInfo, base: string | null): PlottedSeries => ({
    info,
    points: trimmed(base === null ? points : steps.indexedTo(points, base)),
  }),
)

/** Gaps before the first and after the last value are the line's ends, not holes in it. */
function trimmed(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex((point) => point.value !== null)
  return points.slice(first, points.findLastIndex((point) => point.value !== null) + 1)
}

const pointsByPeriod = memoizeByObject(byPeriod<Point>)

export function pointAt({ points }: Pick<PlottedSeries, 'points'>, period: string): Point {
  return pointsByPeriod(points).get(period) ?? gapAt(period)
}
