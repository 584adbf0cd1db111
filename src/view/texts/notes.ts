import { baciBreak } from '#src/trade/baciBreak.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Plot } from '#src/trade/plot.ts'
import { type Point, pointFacts } from '#src/trade/point.ts'
import { monthNumber } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import { baciBreakCautionsOf, endsWithRates, missingRatesNote } from '#src/view/texts/cautions.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { notedLines, isNotFinal, maxNamed } from '#src/view/texts/markKeys.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Money } from '#src/trade/money.ts'

/** Months in order of time. */
export function missingRatesOf(points: readonly Point[]): string[] {
  return [...new Set(points.flatMap(({ missingRates }) => missingRates ?? []))].toSorted()
}

/**
 * Notes on figures that could not be converted, and on how dollars were converted.
 *
 * @param isYearly whether a shown figure is of a year without months
 * @param missing months without a rate, in order of time
 */
export function moneyNotes(money: Money, isYearly: boolean, missing: readonly string[], format: Format): string[] {
  if (money === 'usd') return []
  const { t } = format
  return [
    ...(missing.length > 0 ? [missingRatesNote(money, missing, format)] : []),
    t(`note.money.${money}`),
    ...(isYearly ? [t('note.money.years')] : []),
  ]
}

// Each note passes on a caution of the data's publishers.

/** A ratio also has gaps where it would divide by zero. */
function isRatio(view: ViewState, plot: Plot): boolean {
  return view.measure === 'price' || plot.show === 'yoy'
}

export function baciReportsNotes(isSaid: boolean, { t, period }: Format): string[] {
  if (isSaid) return []
  return [t('note.baci.reports', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

/** The most needed notes come first. */
export function notesOf(view: ViewState, plot: Plot, format: Format, labels: Labels): string[] {
  const { t } = format
  const shown = plot.series.map(({ info }) => info)
  const names = (infos: readonly SeriesInfo[]): string => format.list(infos.map((info) => labels.among(info, shown)))
  const allOr = (infos: readonly SeriesInfo[]): string =>
    infos.length > maxNamed && infos.length === shown.length ? t('note.all') : names(infos)
  const notes: string[] = []

  if (plot.thinBase.length > 0) notes.push(t('note.thinBase', { names: allOr(plot.thinBase) }))
  // The key of lines with a status other than A states their ends already.
  const final = notedLines(plot, labels).filter((line) => !isNotFinal(line))
  for (const end of new Set(final.map((line) => line.end))) {
    if (end === undefined) continue
    const infos = final.filter((line) => line.end === end).map(({ info }) => info)
    notes.push(t('note.ends', { names: names(infos), period: format.period(end) }))
  }
  const crude = plot.series.find(({ info }) => info.id === 'M-2709')
  // An estimated weight of crude oil is one that was converted.
  if (view.measure !== 'value' && crude !== undefined && pointFacts(crude.points).statuses.has('E'))
    notes.push(t('note.crudeWeight'))
  const compared = plot.show === 'yoy'
  if (compared && view.freq === 'month' && plot.periods.some((month) => monthNumber(month) <= 2))
    notes.push(t('note.janFeb'))
  const isYearly = shown.some(({ frequency }) => frequency === 'annual')
  const missing = endsWithRates({ plot, view }) ? [] : plot.missingRates
  notes.push(...moneyNotes(view.money, isYearly, missing, format))
  const books = new Set(shown.map(({ book }) => book))
  const crosses = baciBreakCautionsOf({ plot, view }, format).length > 0
  if (books.has('quoted')) notes.push(t(crosses ? 'note.chips' : 'note.quoted'))
  if (books.has('baci')) notes.push(...baciReportsNotes(crosses, format), t('note.baci'))
  if (books.has('yearly')) notes.push(t('note.yearly'))
  // A file that the reader has named is explained in the source line.
  const own = shown.filter((info) => info.book === 'file' && labels.readerName(info) === undefined)
  if (own.length > 0) notes.push(t('note.file', { names: names(own) }))
  if (plot.series.some(({ points }) => pointFacts(points).hasGap))
    notes.push(t(isRatio(view, plot) ? 'note.gaps.ratio' : 'note.gaps'))
  if (plot.yearlyOnly.length > 0) notes.push(t('note.yearlyOnly', { names: names(plot.yearlyOnly) }))
  const flows = new Set(
    shown.filter(({ book }) => book !== 'baci' && book !== 'file' && book !== 'world').map(({ flow }) => flow),
  )
  if (flows.size > 1) notes.push(t('note.flows'))
  else if (flows.has('M')) notes.push(t('note.flowCif'))
  else if (flows.has('X')) notes.push(t('note.flowFob'))
  return notes
}
