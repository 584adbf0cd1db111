import '#src/i18n/messages/en/around.ts'
import type { Format } from '#src/i18n/format.ts'
import {
  type Catalogue,
  type SeriesInfo,
  type Span,
  baciBreak,
  crossesBaciBreak,
  otherPair,
} from '#src/trade/catalogue.ts'
import { type Point, lastKnown } from '#src/trade/observation.ts'
import { addMonths, lastMonthOf, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, datedAt, pointAt } from '#src/trade/plot.ts'
import { type Frequency, type Money, monthsIn } from '#src/trade/steps.ts'
import { spanInWords } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The published months behind one drawn point; a change also has those of the year before. */
export function monthsBehind(
  period: string,
  freq: Frequency,
  { show, yearToDate }: Pick<Plot, 'show' | 'yearToDate'>,
): Span[] {
  const last = datedAt(period, yearToDate)
  const together = freq === 'month' && show === 'yoy' && monthNumber(last) <= 2
  const year = yearOf(last)
  const own = together
    ? { first: `${year}-01`, last: `${year}-02` }
    : { first: freq === 'ytd' ? `${year}-01` : addMonths(last, 1 - monthsIn[freq]), last }
  return show === 'yoy' ? [{ first: yearBefore(own.first), last: yearBefore(own.last) }, own] : [own]
}

// Cautions change how a figure is read, so they stand before all other notes and in every export.

/** The months that a line draws on, including those of its sums and of the year that it is compared with. */
function monthsOf({ points }: PlottedSeries, view: ViewState, plot: Plot): Span | null {
  // The first point reaches back the furthest.
  const first = points.find(({ value }) => value !== null)
  const last = lastKnown(points)
  if (first === undefined || last === undefined) return null
  const [earliest, latest] = [
    monthsBehind(first.period, view.freq, plot)[0],
    monthsBehind(last.period, view.freq, plot).at(-1),
  ]
  return earliest === undefined || latest === undefined ? null : { first: earliest.first, last: latest.last }
}

const firstMonthOf = (period: string): string => (period.length === 4 ? `${period}-01` : period)

export function monthsOfPoints(points: readonly Point[]): Span | null {
  const known = points.filter(({ value }) => value !== null).map(({ period }) => period)
  const [first, last] = [known[0], known.at(-1)]
  return first === undefined || last === undefined ? null : { first: firstMonthOf(first), last: lastMonthOf(last) }
}

type OfBreak = 'crude' | 'exports' | 'both' | 'other'

/**
 * Empty where `months` do not cross to the other publisher.
 *
 * @param of what is shown: the value or price of Russian crude oil, of which the size of the shift is stated, China's exports
 *   of all goods, which have months of their own origin, or others
 */
export function publisherBreakCautions(
  { publisherBreak }: Catalogue,
  months: Span | null,
  of: OfBreak,
  format: Format,
): string[] {
  if (publisherBreak === undefined || months === null) return []
  const { from, crude } = publisherBreak
  if (months.first >= from || months.last < from) return []
  const { t, number, period, step, amount } = format
  const at = { from: period(from) }
  if (of === 'exports' || (of === 'both' && crude === undefined)) return [t('note.break.exports', at)]
  if (of === 'other' || crude === undefined) return [t('note.break', at)]
  const year = { ...at, year: period(crude.year), excess: amount(crude.excessPercent, 'percent') }
  if (of === 'both') return [t('note.break.both', year)]
  const perBarrel = step('usd', 0).short.replace('{number}', () => number(crude.excessUsdPerBarrel, 1))
  return [t('note.break.crude', { ...year, perBarrel })]
}

/** The caution of all goods by flow. */
export const breakOfTotal = { M: 'other', X: 'exports' } as const

/**
 * Empty where `periods` do not cross the year from which BACI has China's reports alone.
 *
 * @param periods the periods that a figure compares
 */
export function baciBreakCautions(
  book: SeriesInfo['book'],
  periods: readonly string[],
  { t, period }: Format,
): string[] {
  if (!crossesBaciBreak(book, periods)) return []
  return [t('note.baci.break', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

type PlottedView = { readonly plot: Plot; readonly view: ViewState }

/** Checks the periods that each line draws on, including the base of an index. */
export function baciBreakCautionsOf({ plot, view }: PlottedView, format: Format): string[] {
  for (const series of plot.series) {
    // Most lines are of other books, and their ends need not be looked up at every toggle.
    const months = series.info.book === 'baci' ? monthsOf(series, view, plot) : null
    const periods = months === null ? [] : [months.first, months.last, plot.base ?? months.first]
    const said = baciBreakCautions(series.info.book, periods, format)
    if (said.length > 0) return said
  }
  return []
}

/** The caution is given once, with the size of the shift if one line is crude oil, and with where exports are from. */
function publisherBreakCautionsOf({ plot, view }: PlottedView, catalogue: Catalogue, format: Format): string[] {
  const lines = plot.series.filter(({ info }) => info.book === 'customs')
  const said = (of: OfBreak, isOf: (line: PlottedSeries) => boolean): string[] =>
    lines.flatMap((line) =>
      isOf(line) ? publisherBreakCautions(catalogue, monthsOf(line, view, plot), of, format) : [],
    )
  const isExports = ({ info }: PlottedSeries): boolean => info.flow === 'X'
  // The weights of crude oil hardly differ between the publishers.
  const isCrude = ({ info }: PlottedSeries): boolean => info.id === 'M-2709' && view.measure !== 'weight'
  const exports = said('exports', isExports).slice(0, 1)
  const crude = said(exports.length > 0 ? 'both' : 'crude', isCrude)
  if (crude.length > 0) return crude
  return [...said('other', (line) => !isExports(line)).slice(0, 1), ...exports]
}

/** China Customs booked the pipeline gas of both months in the second one. */
const bookedTogether = ['2020-11', '2020-12'] as const

const spansOf = (series: PlottedSeries, view: ViewState, plot: Plot): Span[] =>
  series.points.flatMap(({ period, value }) => (value === null ? [] : monthsBehind(period, view.freq, plot)))

/** Whether one of the sums that are shown or compared has only one of the two months. */
function hasHalfOfPair(series: PlottedSeries, view: ViewState, plot: Plot): boolean {
  if (series.info.id !== 'M-271121' && series.info.id !== 'M-GAS') return false
  const holds = ({ first, last }: Span): number =>
    bookedTogether.filter((month) => first <= month && month <= last).length
  return spansOf(series, view, plot).some((span) => holds(span) === 1)
}

/** A fifth of the month before and more than twice it, as China Customs published them, without a reason. */
const oddCoal: ReadonlySet<string> = new Set(['2019-12', '2020-12'])

const hasOddCoal = (series: PlottedSeries, view: ViewState, plot: Plot): boolean =>
  series.info.id === 'M-2701' && spansOf(series, view, plot).some(({ last }) => oddCoal.has(last))

const nextOf = (period: string): string => (period.length === 4 ? `${Number(period) + 1}` : addMonths(period, 1))

/** `October 2025 and January 2026 to July 2026`; two months or years that adjoin are no range. */
export function rangesInWords(periods: readonly string[], format: Format): string {
  const runs: (readonly [string, string])[] = []
  for (const one of periods) {
    const run = runs.at(-1)
    if (run !== undefined && nextOf(run[1]) === one) runs[runs.length - 1] = [run[0], one]
    else runs.push([one, one])
  }
  return format.list(
    runs.flatMap(([first, last]) =>
      nextOf(first) === last ? [format.period(first), format.period(last)] : spanInWords(first, last, format),
    ),
  )
}

/** Empty where no rate is missing. */
export function missingRatesNote(money: Money, missing: readonly string[], format: Format): string {
  if (money === 'usd' || missing.length === 0) return ''
  return format.t(`note.rates.${money}`, { months: rangesInWords(missing, format) })
}

/** Whether a line ends early because later months have no rate, which is said before all other notes. */
export function endsWithRates({ plot, view }: PlottedView): boolean {
  const last = plot.periods.at(-1)
  return view.money !== 'usd' && last !== undefined && (plot.missingRates.at(-1) ?? '') > datedAt(last, plot.yearToDate)
}

export function cautionsOf(
  { plot, view, catalogue }: PlottedView & { readonly catalogue: Catalogue },
  format: Format,
): string[] {
  const isHalved =
    (plot.show === 'yoy' || view.freq === 'month') &&
    otherPair === null &&
    plot.series.some((series) => hasHalfOfPair(series, view, plot))
  const isOdd =
    plot.show === 'yoy' &&
    view.freq === 'month' &&
    view.measure !== 'price' &&
    otherPair === null &&
    plot.series.some((series) => hasOddCoal(series, view, plot))
  return [
    ...baciBreakCautionsOf({ plot, view }, format),
    ...publisherBreakCautionsOf({ plot, view }, catalogue, format),
    ...(endsWithRates({ plot, view }) ? [missingRatesNote(view.money, plot.missingRates, format)] : []),
    ...(isHalved ? [format.t(plot.show === 'yoy' ? 'note.pipeline' : 'note.pipeline.months')] : []),
    ...(isOdd ? [format.t('note.coal')] : []),
  ]
}

/** The reason that shares and totals end before BACI's newest year; empty where China's own reports follow. */
export function wholeYearsNotes({ headings }: Catalogue, { t, period }: Format): string[] {
  const { span, partial, yearly } = headings
  if (partial === undefined || yearly !== undefined) return []
  return [t('note.baci.whole', { year: period(partial.year), last: period(span.last) })]
}

/** The release that BACI's newest year comes from, if that year is shown. */
export function releaseCautions(
  periods: readonly string[],
  { headings }: Catalogue,
  { t, period }: Format,
): readonly string[] {
  const year = headings.partial?.year
  if (year === undefined || !periods.includes(year)) return []
  const words = { year: period(year), alone: period(baciBreak.alone), both: period(baciBreak.both) }
  return [t('note.baci.release', words)]
}

/** The release that BACI's newest year comes from, and how far an estimate in that year may be off. */
export function releaseNotes(
  { plot, view, catalogue }: { readonly plot: Plot; readonly view: ViewState; readonly catalogue: Catalogue },
  format: Format,
): string[] {
  const { t, period, amount } = format
  const year = catalogue.headings.partial?.year
  if (year === undefined) return []
  const lines = plot.series.filter(({ info }) => info.book === 'baci' && info.value.last === year)
  if (plot.show === 'share' && lines.length > 0 && (view.to === null || view.to >= lastMonthOf(year)))
    return wholeYearsNotes(catalogue, format)
  const points = lines.map((line) => pointAt(line, year)).filter(({ value }) => value !== null)
  if (points.length === 0) return []
  /** Smaller margins, in percent, would seem to promise figures that nobody will revise. */
  const leastMargin = 0.1
  const most = Math.max(...points.map(({ value, plusMinus }) => (value && plusMinus ? (plusMinus / value) * 100 : 0)))
  const words = { year: period(year), margin: amount(most, 'percent') }
  const estimate = most < leastMargin ? 'note.baci.estimate' : 'note.baci.estimate.margin'
  const hasEstimate = points.some(({ status }) => status === 'E')
  return [...releaseCautions([year], catalogue, format), ...(hasEstimate ? [t(estimate, words)] : [])]
}
