import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { monthNumber, monthsBetween } from '#src/trade/periods.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { analyses } from '#src/view/analyses.ts'
import { lastMonthDrawn } from '#src/view/bounds.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { charts, frequencyWith, kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import type { Period } from '#src/ask/periods.ts'
import type { Read } from '#src/ask/read.ts'

/** The closer looks that compare two years; the others have no period. */
const comparing = new Set<Analysis>(['suppliers', 'dependence', 'price-volume', 'world', 'movers'])

export const lookOf = ({ asked }: Read): Analysis | undefined => analyses.find((id) => id === asked.get('view')?.value)

/** The chart that the phrase asks for, or that is shown and stays. */
function chartOf({ asked, segments }: Read, shown: ViewState) {
  const isNew = segments.length > 0 || asked.has('series')
  return charts.find((kind) => kind === asked.get('chart')?.value) ?? (isNew ? defaultView.chart : shown.chart)
}

/** Whether the chart shows all headings of one flow and year. */
export const isOfHeadings = (read: Read, shown: ViewState): boolean =>
  kindOfChart(chartOf(read, shown)).needs === 'headings'

function readYearsOfLook({ unknown, noEffect, asked, set, bare, years }: Read, look: Analysis): void {
  const ends = [asked.get('from'), asked.get('to')].flatMap((end) => end ?? [])
  asked.delete('from')
  asked.delete('to')
  // A closer look has the measure of its question.
  asked.delete('measure')
  const named = [years.from, years.to, ...bare].flatMap((period) => period ?? [])
  const pair = comparing.has(look) ? named.filter(({ year }) => year !== null) : []
  const isUsed = (start: number): boolean => pair.some((period) => period.start === start)
  noEffect.push(...[...ends.map(({ place }) => place), ...bare].filter(({ start }) => !isUsed(start)))
  unknown.push(...pair.slice(2))
  const [one, other] = pair.slice(0, 2).toSorted((before, after) => (before.first < after.first ? -1 : 1))
  const [a, b] = other === undefined && years.from === undefined ? [undefined, one] : [one, other]
  if (a !== undefined) set('a', a.first.slice(0, 4), a)
  if (b !== undefined) set('b', b.first.slice(0, 4), b)
}

/** The frequency of which a period is one; null for spans like a half-year. */
function frequencyOf({ first, last, year }: Period) {
  if (year !== null) return 'year'
  if (first === last) return 'month'
  return monthsBetween(first, last) === 2 && monthNumber(last) % 3 === 0 ? 'quarter' : null
}

/** Reads the periods that no word makes an end; returns the one that is to be marked within its run. */
export function readPeriods(read: Read, shown: ViewState, catalogue: Catalogue): Period | null {
  const { unknown, asked, set, bare, bases } = read
  const look = lookOf(read)
  if (look !== undefined) readYearsOfLook(read, look)
  const [period, ...others] = bare
  if (look !== undefined || period === undefined) return null
  const [other] = others
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
  else if (!isSpan) return readOne(period, read, shown, catalogue)
  else {
    const [first, last] = period.first < other.first ? [period, other] : [other, period]
    set('from', first.first, first)
    set('to', last.last, last)
  }
  return null
}

/** One year, quarter or month is marked in its run, where the phrase asks for no other frequency; else it is a range. */
function readOne(period: Period, read: Read, shown: ViewState, { lastPeriod }: Catalogue): Period | null {
  const { asked, set } = read
  const freq = frequencyOf(period)
  const chart = chartOf(read, shown)
  if (freq === null || (asked.get('freq')?.value ?? freq) !== freq || frequencyWith(chart, freq) !== freq) {
    set('from', period.first, period)
    set('to', period.last, period)
    return null
  }
  // A year that still runs is shown to date, and by year not at all.
  const isRunning = freq === 'year' && period.first <= lastPeriod && period.last > lastPeriod
  if (isRunning && asked.has('freq')) {
    read.noEffect.push(period)
    return null
  }
  set('freq', isRunning ? 'ytd' : freq, period)
  // The range that is shown opens towards the period, where it ended before.
  if (shown.to !== null && shown.to < period.last) set('to', '', period)
  if (shown.from !== null && shown.from > period.first) set('from', '', period)
  if (isRunning) return null
  set('note', `${period.last}:`, period)
  return period
}

/** Whether a mark at the end of the period stands at a figure. */
export function isDrawn(period: Period, view: ViewState, catalogue: Catalogue): boolean {
  const firsts = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id)?.value.first ?? [])
  const isFrom = firsts.some((first) => first <= period.last)
  return view.freq === frequencyOf(period) && isFrom && period.last <= lastMonthDrawn(view, catalogue)
}
