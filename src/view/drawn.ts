import * as trade from '#src/trade/catalogue.ts'
import { isYearly, monthsIn } from '#src/trade/steps.ts'
import { addMonths, isMonth, lastMonthOf, monthNumber, yearOf, yearRange } from '#src/trade/periods.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const allGoods = ['M-TOTAL', 'X-TOTAL'] as const

/** The selected series, or all goods in a chart of pairs where nothing is selected in both directions. */
export function drawnSeries({ chart, series }: Pick<ViewState, 'chart' | 'series'>, catalogue: trade.Catalogue) {
  if (!kindOfChart(chart).isOfPairs || series.length === 0) return series
  const selected = series.flatMap((id) => trade.findSeries(catalogue, id) ?? [])
  return selected.some((one) => selected.some((other) => trade.areBothWays(one, other))) ? series : allGoods
}

export const hasUnnamed = ({ series }: ViewState, { commodities }: trade.Catalogue): boolean =>
  series.some((id) => !trade.isUserId(id) && !commodities.some((one) => one.series.some((info) => info.id === id)))

export type Facts = {
  /** Nothing is drawn, so every choice may stand. */
  readonly empty: boolean
  readonly anyMonthly: boolean
  readonly anyWeight: boolean
  readonly anyTrade: boolean
  readonly anyWorldPrice: boolean
  /** All goods alone, whose share of all goods is the whole. */
  readonly onlyTotals: boolean
}

/** A yearly figure is dated by its December. */
function weightMonths(series: trade.SeriesInfo, span: trade.Span, year: string): readonly [string, string] {
  const [january, december] = [`${year}-01`, `${year}-12`]
  if (series.frequency === 'annual') return [december, december]
  return [span.first > january ? span.first : january, span.last < december ? span.last : december]
}

export function hasWeightBetween(series: trade.SeriesInfo, from: string | null, to: string | null): boolean {
  const { weight, coverage } = series
  if (weight === null) return false
  // HS headings without a name have no coverage, only a span.
  const years =
    coverage.length === 0
      ? yearRange(weight.first, weight.last)
      : coverage.flatMap((covered) => (covered.weight === null ? [] : String(covered.year)))
  return years.some((year) => {
    const [first, last] = weightMonths(series, weight, year)
    return (to === null || first <= to) && (from === null || last >= from)
  })
}

export function selectionFacts(view: ViewState, catalogue: trade.Catalogue): Facts {
  const selected = view.series.flatMap((id) => trade.findSeries(catalogue, id) ?? [])
  return {
    empty: selected.length === 0,
    anyMonthly: selected.some((series) => series.frequency === 'monthly'),
    anyWeight: selected.some((series) => hasWeightBetween(series, view.from, view.to)),
    anyTrade: selected.some(trade.isTrade),
    anyWorldPrice: !selected.every(trade.isTrade),
    onlyTotals: selected.length > 0 && selected.every(({ cmdCode }) => cmdCode === 'TOTAL'),
  }
}

export const firstYear = Number(yearOf(trade.firstMonth))

/** Letters of a phrase that the search reads, which tells what it leaves; a pasted page would hold up the typing. */
export const phraseLimit = 300

/** The first month of the catalogue, which a reader's own file may move back. */
export const firstMonthOf = ({ firstPeriod }: trade.Catalogue): string => firstPeriod ?? trade.firstMonth

/** The month of the first period that a view can draw: a sum and a change need the months before. */
export const firstMonthDrawn = ({ freq, show }: Pick<ViewState, 'freq' | 'show'>, catalogue: trade.Catalogue): string =>
  addMonths(firstMonthOf(catalogue), monthsIn[freq] - 1 + (show === 'yoy' ? 12 : 0))

/** The last month of the last whole period that a view draws. */
export function lastMonthDrawn(
  view: Pick<ViewState, 'chart' | 'series' | 'measure' | 'freq'>,
  catalogue: trade.Catalogue,
): string {
  const lasts = drawnSeries(view, catalogue)
    .flatMap((id) => trade.findSeries(catalogue, id) ?? [])
    .map(({ value, weight }) => lastMonthOf((view.measure === 'value' ? value : (weight ?? value)).last))
  const last = lasts.toSorted().at(-1) ?? catalogue.lastPeriod
  return view.freq === 'rolling' ? last : addMonths(last, -(monthNumber(last) % monthsIn[view.freq]))
}

export const newestYear = (catalogue: trade.Catalogue): number => Number(yearOf(catalogue.lastPeriod))

export const newestHeadingYear = ({ headings }: trade.Catalogue): number =>
  Number((headings.yearly ?? headings.span).last)

export const headingYearOf = ({ year }: Pick<ViewState, 'year'>, catalogue: trade.Catalogue): number =>
  year ?? newestHeadingYear(catalogue)

export const isMonthWithin = (text: string, catalogue: trade.Catalogue): boolean =>
  isMonth(text) && text >= firstMonthOf(catalogue) && text <= catalogue.lastPeriod

export function isPeriodWithin(text: string, catalogue: trade.Catalogue): boolean {
  if (!/^\d{4}$/.test(text)) return isMonthWithin(text, catalogue)
  return text >= yearOf(firstMonthOf(catalogue)) && Number(text) <= newestYear(catalogue)
}

/** Whether a period is of the frequency and in the range, with or without figures. */
export function isShownPeriod(period: string, { freq, from, to }: Pick<ViewState, 'freq' | 'from' | 'to'>): boolean {
  if ((period.length === 4) !== isYearly(freq)) return false
  if (freq === 'quarter' && monthNumber(period) % 3 !== 0) return false
  const last = lastMonthOf(period)
  // The last month of a year to date depends on the figures, so any month of the year may be in the range.
  const first = freq === 'ytd' ? `${period}-01` : last
  return (from === null || last >= from) && (to === null || first <= to)
}

/** The longest id that is a flow or a chapter. */
const longestPart = 'M-27'.length

export const isConcerned = (commodity: string, { concerns }: Pick<trade.TradeEvent, 'concerns'>): boolean =>
  concerns.some((part) => (part.length > longestPart ? commodity === part : commodity.startsWith(part)))

/** `major` chooses events of importance 1 that concern all trade or one of `commodities`; a list chooses by id. */
export const chosenEvents = (
  { events }: trade.Catalogue,
  choice: ViewState['events'],
  commodities: readonly string[],
): trade.TradeEvent[] =>
  events.filter((event) => {
    const { id, importance, concerns } = event
    if (typeof choice !== 'string') return choice.includes(id)
    if (choice !== 'major') return choice === 'all'
    return importance === 1 && (concerns.length === 0 || commodities.some((one) => isConcerned(one, event)))
  })
