import { type Format, lowerFirst } from '#src/i18n/format.ts'
import { type SeriesInfo, baciBreak, isTrade } from '#src/trade/catalogue.ts'
import { type Point, type Status, lastKnown, notFinalStatuses, pointFacts } from '#src/trade/observation.ts'
import { monthNumber } from '#src/trade/periods.ts'
import type { Plot } from '#src/trade/plot.ts'
import { type Money, largestUsualChange } from '#src/trade/steps.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { baciBreakCautionsOf, endsWithRates, missingRatesNote } from '#src/view/texts/cautions.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Months in order of time. */
export const missingRatesOf = (points: readonly Point[]): string[] =>
  [...new Set(points.flatMap(({ missingRates }) => missingRates ?? []))].toSorted()

/**
 * Notes on figures that could not be converted, and on how dollars were converted.
 *
 * @param of whether the shown figures are of months and their sums, of years without months, or some of each
 * @param missing months without a rate, in order of time
 */
export function moneyNotes(
  money: Money,
  of: 'months' | 'years' | 'both',
  missing: readonly string[],
  format: Format,
): string[] {
  if (money === 'usd') return []
  const { t } = format
  return [
    ...(missing.length > 0 ? [missingRatesNote(money, missing, format)] : []),
    // Dollars of 2021 are explained there only.
    ...(of === 'years' && money !== 'real' ? [] : [t(`note.money.${money}`)]),
    ...(of === 'months' ? [] : [t('note.money.years')]),
  ]
}

// Each note passes on a caution of the data's publishers.

/** A ratio also has gaps where it would divide by zero. */
const isRatio = (view: ViewState, plot: Plot): boolean => view.measure === 'price' || plot.show === 'yoy'

export function baciReportsNotes(isSaid: boolean, { t, period }: Format): string[] {
  if (isSaid) return []
  return [t('note.baci.reports', { both: period(baciBreak.both), alone: period(baciBreak.alone) })]
}

/** BACI's values are meant to be FOB; China's imports among them hold freight from the year of its reports alone. */
export const baciValuesNote = (hasImports: boolean, { t, period }: Format): string =>
  hasImports ? t('note.baci.imports', { alone: period(baciBreak.alone) }) : t('note.baci')

/** The most needed notes come first. */
export function plotNotes(view: ViewState, plot: Plot, labels: Labels): string[] {
  const { format } = labels
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
  const yearly = shown.filter(({ frequency }) => frequency === 'annual').length
  const converted = yearly === 0 ? 'months' : yearly < shown.length ? 'both' : 'years'
  const missing = endsWithRates({ plot, view }) ? [] : plot.missingRates
  notes.push(...moneyNotes(view.money, converted, missing, format))
  const books = new Set(shown.map(({ book }) => book))
  const crosses = baciBreakCautionsOf({ plot, view }, format).length > 0
  // `note.chips` sets a quoted change against BACI's of the same years, so it needs a quoted figure from before the break.
  const isQuotedBefore = shown.some(({ book, value }) => book === 'quoted' && value.first < baciBreak.alone)
  if (books.has('quoted')) notes.push(t(crosses && isQuotedBefore ? 'note.chips' : 'note.quoted'))
  if (books.has('baci')) {
    notes.push(...baciReportsNotes(crosses, format))
    const baciFlows = shown.filter(({ book }) => book === 'baci').map(({ flow }) => flow)
    if (view.measure !== 'weight') notes.push(baciValuesNote(baciFlows.includes('M'), format))
    if (view.measure !== 'value') notes.push(t('note.baci.weight'))
  }
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
  if (view.measure === 'weight') return notes
  // The caution of a balance tells how both flows are valued.
  if (flows.size > 1) notes.push(...(kindOfChart(view.chart).isOfPairs ? [] : [t('note.flows')]))
  else if (flows.has('M')) notes.push(t('note.flowCif'))
  else if (flows.has('X')) notes.push(t('note.flowFob'))
  return notes
}

/** `end` is the last period of a line that ends before the chart does. */
type NotedLine = { readonly name: string; readonly statuses: ReadonlySet<Status | null>; readonly end?: string }

/** A statement about all lines does not list their names if there are more than these. */
const maxNamed = 4

const isNotFinal = ({ statuses }: Pick<NotedLine, 'statuses'>): boolean =>
  notFinalStatuses.some((status) => statuses.has(status))

/** Names of the lines that are not as published, by `estimated` or `estimated; data to May 2026`. */
function namesByStatus(lines: readonly NotedLine[], { t, period }: Format): ReadonlyMap<string, string[]> {
  const namesByFacts = new Map<string, string[]>()
  for (const line of lines) {
    if (!isNotFinal(line)) continue
    const kinds = notFinalStatuses.filter((status) => line.statuses.has(status))
    const words = kinds
      .map((status): string => t(`status.${status}`))
      .reduce((one, other) => t('said.either', { one, other }))
    const facts = line.end === undefined ? words : t('note.status.ends', { period: period(line.end), kinds: words })
    namesByFacts.set(facts, [...(namesByFacts.get(facts) ?? []), line.name])
  }
  return namesByFacts
}

/** Brackets in which all names end stand once behind them: `Coal and Copper (BACI)`. */
function namedTogether(names: readonly string[], { list }: Format): string {
  const ending = /(?: \([^()]*\)|（[^（）]*）)$/.exec(names[0] ?? '')?.[0] ?? ''
  if (!names.every((name) => name.endsWith(ending))) return list(names)
  return list(names.map((name) => name.slice(0, name.length - ending.length))) + ending
}

/** `Liquefied natural gas (low reliability); All goods (estimated; data to May 2026)`; empty where all lines are as published. */
export function notFinalClauses(lines: readonly NotedLine[], format: Format): string {
  const { t } = format
  return format.clauses(
    Array.from(namesByStatus(lines, format), ([facts, names]) => {
      const isAll = names.length === lines.length && names.length > maxNamed
      const clause = t('note.status.lines', { names: isAll ? t('note.all') : namedTogether(names, format), facts })
      // A name that ends with its book in brackets is joined with the facts in one pair of brackets.
      return clause.replace(') (', '; ')
    }),
  )
}

// Every export has the keys, because a mark without its key says nothing.

type NamedLine = NotedLine & { readonly info: SeriesInfo }

function notedLines({ series, periods }: Plot, labels: Labels): readonly NamedLine[] {
  const shown = series.map(({ info }) => info)
  const last = periods.at(-1)
  return series.map(({ info, points }) => {
    const end = lastKnown(points)?.period
    const endsEarly = end !== undefined && last !== undefined && end < last
    const { statuses } = pointFacts(points)
    const own = labels.among(info, shown)
    const name = isTrade(info) && labels.readerName(info) === undefined ? lowerFirst(own, labels.format) : own
    return { info, name, statuses, ...(endsEarly ? { end } : {}) }
  })
}

const ofStatus = { marks: 'note.status', codes: 'table.note.status' } as const

function statusKeys(
  lines: readonly NotedLine[],
  format: Format,
  by: keyof typeof ofStatus = 'marks',
  isShort = false,
): readonly string[] {
  const statuses = notFinalStatuses.filter((status) => lines.some((line) => line.statuses.has(status)))
  const all = format.list(statuses.map((status) => format.t(`status.${status}`)))
  const kinds = isShort ? all : notFinalClauses(lines, format)
  return kinds === '' ? [] : [format.t(ofStatus[by], { kinds })]
}

/** The keys of lines that are not plotted series; their names are left out where one status is that of all the marks. */
export function statusKeysOf(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  format: Format,
): readonly string[] {
  const noted = lines.map(({ name, points }) => ({ name, statuses: pointFacts(points).statuses }))
  const [kinds = '', ...others] = namesByStatus(noted, format).keys()
  return kinds === '' || others.length > 0 ? statusKeys(noted, format) : [format.t('note.status', { kinds })]
}

function hasOutlier({ chart, scale, y }: ViewState, plot: Plot): boolean {
  if (plot.show !== 'yoy' || scale === 'log' || kindOfChart(chart).noLog === 'why.noAxis') return false
  const lines = plot.series.map(({ points }) => points)
  const axes = kindOfChart(chart).hasOwnAxes && y === 'own' ? lines.map((line) => [line]) : [lines]
  return axes.some((drawn) => largestUsualChange(drawn) !== null)
}

/** A logarithmic axis has no place for zero. */
const hasZero = ({ scale }: ViewState, plot: Plot): boolean =>
  scale === 'log' && plot.series.some(({ points }) => points.some(({ value }) => value === 0))

/** @param isShort without the names of the lines */
export function markKeysOf(view: ViewState, plot: Plot, labels: Labels, isShort = false): string[] {
  const { format } = labels
  return [
    ...statusKeys(notedLines(plot, labels), format, kindOfChart(view.chart).notFinal, isShort),
    ...(hasOutlier(view, plot) ? [format.t('note.outlier')] : []),
    ...(hasZero(view, plot) ? [format.t('note.log')] : []),
  ]
}
