import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { isYearly } from '#src/trade/frequency.ts'
import { addMonths, monthNumber, monthsBetween } from '#src/trade/periods.ts'
import { lastMonthDrawn } from '#src/view/bounds.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { charts, frequencyWith, kindOfChart } from '#src/view/kinds.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import type { Period } from '#src/ask/items.ts'
import type { Read } from '#src/ask/read.ts'

/** The chart that the phrase asks for, or that is shown and stays. */
function chartOf({ asked, segments }: Read, shown: ViewState) {
  const isNew = segments.length > 0 || asked.has('series')
  return charts.find((kind) => kind === asked.get('chart')?.value) ?? (isNew ? defaultView.chart : shown.chart)
}

/** Whether the chart shows all headings of one flow and year. */
export const isOfHeadings = (read: Read, shown: ViewState): boolean =>
  kindOfChart(chartOf(read, shown)).needs === 'headings'

/** The frequency of which a period is one; null for spans like a half-year. */
function frequencyOf({ first, last, year }: Period) {
  if (year !== null) return 'year'
  if (first === last) return 'month'
  return monthsBetween(first, last) === 2 && monthNumber(last) % 3 === 0 ? 'quarter' : null
}

/** Reads the periods of a chart that no word makes an end. */
export function readPeriods(read: Read, shown: ViewState, catalogue: Catalogue): void {
  const { unknown, asked, set, bare, bases } = read
  const [period, ...others] = bare
  const [other] = others
  if (period === undefined) return
  const isTreemap = isOfHeadings(read, shown)
  const isBase = asked.get('show')?.value === 'index' && bases.length === 0
  const hasEnd = asked.has('from') || asked.has('to')
  // Two periods are the ends of what is shown: `lorries 2021 vs 2024`.
  const isSpan = other !== undefined && others.length === 1 && !isBase && !hasEnd && !isTreemap
  if (!isSpan) unknown.push(...others)
  // An index of one period would be 100, so the period is its base.
  if (isBase) bases.push(period)
  else if (isTreemap && period.year !== null) set('year', period.year, period)
  else if (hasEnd) unknown.push(period)
  else if (!isSpan) readOne(period, read, shown, catalogue)
  else if (period.first < other.first) readSpan(period, other, read)
  else readSpan(other, period, read)
}

function readSpan(first: Period, last: Period, { set }: Read): void {
  set('from', first.first, first)
  set('to', last.last, last)
}

/** One year, quarter or month is marked in its run, where the phrase asks for no other frequency; else it is a range. */
function readOne(period: Period, read: Read, shown: ViewState, { lastPeriod }: Catalogue): void {
  const { asked, set } = read
  const freq = frequencyOf(period)
  if (
    freq === null ||
    (asked.get('freq')?.value ?? freq) !== freq ||
    frequencyWith(chartOf(read, shown), freq) !== freq
  )
    return readSpan(period, period, read)
  // A year that still runs is shown to date, and by year not at all.
  const isRunning = freq === 'year' && period.first <= lastPeriod && period.last > lastPeriod
  if (isRunning && asked.has('freq')) return void read.noEffect.push(period)
  set('freq', isRunning ? 'ytd' : freq, period)
  // The range that is shown opens towards the period, where it ended before.
  if (shown.to !== null && shown.to < period.last) set('to', '', period)
  if (shown.from !== null && shown.from > period.first) set('from', '', period)
  if (!isRunning) set('note', `${period.last}:`, period)
}

/** Whether the phrase's mark, which has the frequency that it asks for, stands at a figure. */
export function isMarkDrawn({ asked }: Read, view: ViewState, catalogue: Catalogue): boolean {
  const month = asked.get('note')?.value.slice(0, -1) ?? ''
  const firsts = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id)?.value.first ?? [])
  const isFrom = firsts.some((first) => first <= month)
  return view.freq === asked.get('freq')?.value && isFrom && month <= lastMonthDrawn(view, catalogue)
}

/** Reads the period that is 100, whose form depends on the view that the phrase asks for. */
export function readBase({ bases: [base, ...others], unknown, asked, set }: Read, viewOf: () => ViewState): void {
  unknown.push(...others)
  if (base === undefined) return
  if (!asked.has('show')) set('show', 'index', base)
  // A year is 100 where years are shown.
  if (base.year !== null && asked.get('show')?.value === 'index' && !asked.has('freq')) set('freq', 'year', base)
  const { freq, show } = viewOf()
  const month = base.year === null ? base.first : base.last
  const isYear = show === 'index' ? isYearly(freq) && month.endsWith('-12') : base.year !== null
  set('base', isYear ? month.slice(0, 4) : month, base)
}

/** The last years end with the newest figures of the view that the phrase asks for. */
export function readLasts({ items, set }: Read, viewOf: () => ViewState, catalogue: Catalogue): void {
  for (const item of items)
    if (item.kind === 'last') set('from', addMonths(lastMonthDrawn(viewOf(), catalogue), 1 - 12 * item.years), item)
}
