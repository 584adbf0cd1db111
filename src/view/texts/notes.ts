import { baciBreak } from '#src/trade/baciBreak.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { pointFacts } from '#src/trade/pointFacts.ts'
import { monthNumber } from '#src/trade/periods.ts'
import { largestUsualChange } from '#src/trade/transform.ts'
import type { Format } from '#src/i18n/format.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { baciBreakCautionsOf } from '#src/view/texts/cautions.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { MonthSpan } from '#src/view/reach.ts'
import { monthsBehind } from '#src/view/reach.ts'
import { moneyNotes } from '#src/view/texts/moneyNotes.ts'
import { isNotFinal, mostNamed, notFinalClauses } from '#src/view/texts/notFinalClauses.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

// What must be said beside a figure so that it does not mislead. Each rule is a caution of the data's publishers.

/** Two months of pipeline gas that are booked in the second. */
const bookedTogether = ['2020-11', '2020-12'] as const

/** The runs of months that the drawn points of a line rest on. */
function spansOf(series: PlottedSeries, view: ViewState, plot: Plot): MonthSpan[] {
  return series.points.flatMap(({ period, value }) => (value === null ? [] : monthsBehind(period, view.freq, plot)))
}

/** Does a change compare sums of which one has only the first or the second of the two months? */
function comparesHalfOfPair(series: PlottedSeries, view: ViewState, plot: Plot): boolean {
  if (series.info.id !== 'M-271121' && series.info.id !== 'M-GAS') return false
  const holds = ({ first, last }: MonthSpan): number =>
    bookedTogether.filter((month) => first <= month && month <= last).length
  return spansOf(series, view, plot).some((span) => holds(span) === 1)
}

/** A ratio has gaps of its own: where it would divide by a zero that is a figure all the same. */
function isRatio(view: ViewState, plot: Plot): boolean {
  return view.measure === 'price' || plot.show === 'yoy'
}

/** Whose reports BACI holds, where its caution has not said so. */
export function baciReportsNotes(isSaid: boolean, { t, period }: Format): string[] {
  if (isSaid) return []
  return [t(noteMessages, 'note.baci.reports', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

/** Does a value axis of the figure leave out a change, which then stands at its edge? */
function hasOutlier({ chart, scale, y }: ViewState, plot: Plot): boolean {
  if (plot.show !== 'yoy' || scale === 'log' || kindOfChart(chart).noLog === 'no-axis') return false
  const lines = plot.series.map(({ points }) => points)
  const axes = kindOfChart(chart).hasOwnAxes && y === 'own' ? lines.map((line) => [line]) : [lines]
  return axes.some((drawn) => largestUsualChange(drawn) !== null)
}

const notFinal = { marks: 'note.status', codes: 'table.note.status' } as const

/** The notes under a figure, the most needed first. */
export function notesOf(view: ViewState, plot: Plot, format: Format, labels: Labels): string[] {
  const { t } = format
  const shown = plot.series.map(({ info }) => info)
  const names = (infos: readonly SeriesInfo[]): string => format.list(infos.map((info) => labels.among(info, shown)))
  const allOr = (infos: readonly SeriesInfo[]): string =>
    infos.length > mostNamed && infos.length === shown.length ? t(noteMessages, 'note.all') : names(infos)
  const notes: string[] = []

  const last = plot.periods.at(-1)
  const lines = plot.series.map(({ info, points }) => {
    const end = lastKnown(points)?.period
    const endsEarly = end !== undefined && last !== undefined && end < last
    return {
      info,
      name: labels.among(info, shown),
      statuses: pointFacts(points).statuses,
      ...(endsEarly ? { end } : {}),
    }
  })
  const kinds = notFinalClauses(lines, format)
  if (kinds !== '') notes.push(t(noteMessages, notFinal[kindOfChart(view.chart).notFinal], { kinds }))

  // Where those end that are not final is said beside their names already.
  const final = lines.filter((line) => !isNotFinal(line))
  for (const end of new Set(final.map((line) => line.end))) {
    if (end === undefined) continue
    const infos = final.filter((line) => line.end === end).map(({ info }) => info)
    notes.push(t(noteMessages, 'note.ends', { names: names(infos), period: format.period(end) }))
  }
  const usesWeight = view.measure !== 'value'
  if (usesWeight && shown.some(({ id }) => id === 'M-2709') && (last ?? '') >= '2025')
    notes.push(t(noteMessages, 'note.crudeWeight'))
  const compared = plot.show === 'yoy'
  if (compared && plot.series.some((series) => comparesHalfOfPair(series, view, plot)))
    notes.push(t(noteMessages, 'note.pipeline'))
  if (compared && view.freq === 'month' && plot.periods.some((month) => monthNumber(month) <= 2))
    notes.push(t(noteMessages, 'note.janFeb'))
  if (hasOutlier(view, plot)) notes.push(t(figureMessages, 'note.outlier'))
  if (plot.thinBase.length > 0) notes.push(t(noteMessages, 'note.thinBase', { names: allOr(plot.thinBase) }))
  const isYearly = shown.some(({ frequency }) => frequency === 'annual')
  notes.push(...moneyNotes(view.money, isYearly, plot.missingRates, format))
  const books = new Set(shown.map(({ book }) => book))
  const crosses = baciBreakCautionsOf({ plot, view }, format).length > 0
  if (books.has('quoted')) notes.push(t(noteMessages, crosses ? 'note.chips' : 'note.quoted'))
  if (books.has('baci')) notes.push(...baciReportsNotes(crosses, format), t(noteMessages, 'note.baci'))
  if (books.has('yearly')) notes.push(t(noteMessages, 'note.yearly'))
  // Of what its reader has named, the source line says whose it is.
  const own = shown.filter((info) => info.book === 'file' && labels.readerName(info) === undefined)
  if (own.length > 0) notes.push(t(noteMessages, 'note.file', { names: names(own) }))
  if (plot.series.some(({ points }) => pointFacts(points).hasGap))
    notes.push(t(noteMessages, isRatio(view, plot) ? 'note.gaps.ratio' : 'note.gaps'))
  if (view.scale === 'log' && plot.series.some(({ points }) => points.some(({ value }) => value === 0)))
    notes.push(t(noteMessages, 'note.log'))
  if (plot.yearlyOnly.length > 0) notes.push(t(noteMessages, 'note.yearlyOnly', { names: names(plot.yearlyOnly) }))
  const flows = new Set(shown.filter(({ book }) => book !== 'baci' && book !== 'file').map(({ flow }) => flow))
  if (flows.size > 1) notes.push(t(noteMessages, 'note.flows'))
  else if (flows.has('M')) notes.push(t(noteMessages, 'note.flowCif'))
  else if (flows.has('X')) notes.push(t(noteMessages, 'note.flowFob'))
  return notes
}
