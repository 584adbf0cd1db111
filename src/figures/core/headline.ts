import type { Answers } from '#src/api/queries.ts'
import { plottedSelection } from '#src/figures/core/selection.ts'
import {
  type Known,
  type Standing,
  areAlike,
  isKnown,
  overtakenAt,
  standingOf,
  yearEarlier,
} from '#src/figures/core/standing.ts'
import { type Format, percentOf, unbroken } from '#src/i18n/format.ts'
import '#src/i18n/messages/en/around.ts'
import { areBothWays, commodityId, isTrade } from '#src/trade/catalogue.ts'
import { type Point, isReliable } from '#src/trade/observation.ts'
import { addMonths, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import type { Measure } from '#src/trade/steps.ts'
import { keptInColour } from '#src/view/colours.ts'
import { altTextOf } from '#src/view/texts/altText.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { quantityOf, titleOf } from '#src/view/texts/titles.ts'
import { type ViewState, hasNoWords } from '#src/view/viewState.ts'

/** The title that says what a view's plot shows; null where nothing is sure, and where a verdict is the title. */
function headlineIn(view: ViewState, plot: Plot, labels: Labels, answers: Answers): string | null {
  const { catalogue } = labels
  if (view.check !== null) return null
  const amountsOf = (id: string, measure: Measure): Plot =>
    plottedSelection({ ...view, series: [id], measure, show: 'level', from: null }, answers, catalogue).plot
  return headlineOf({ view, plot, labels, amountsOf })
}

/** The one period that a reader or a question marks, before the newest. */
function markedPeriod({ note }: ViewState, { periods }: Plot): string | null {
  const [mark, another] = note.filter(hasNoWords)
  if (mark === undefined || another !== undefined || mark.from !== mark.to) return null
  return periods.slice(0, -1).findLast((period) => period === mark.to || period === yearOf(mark.to)) ?? null
}

const endedAt = ({ periods, series, ...plot }: Plot, end: string): Plot => ({
  ...plot,
  periods: periods.filter((period) => period <= end),
  series: series.map((line) => ({ ...line, points: line.points.filter(({ period }) => period <= end) })),
})

/** The plot to the marked period, if one is; null where nothing can be said of it. */
export function askedPlot(view: ViewState, plot: Plot): Pick<Asked, 'plot' | 'isToDate'> | null {
  // January alone is no year to date.
  if (plot.show === 'index' || (view.freq === 'ytd' && plot.yearToDate === 1)) return null
  const marked = markedPeriod(view, plot)
  return { plot: marked === null ? plot : endedAt(plot, marked), isToDate: marked === null }
}

/** Words of a figure of series that no first interaction waits for. */
export const laterWords = { headline: headlineIn, altText: altTextOf } as const

// The rule and its reasons are in docs/decisions/0015-titles-that-say-something.md.

type Given = {
  readonly view: ViewState
  readonly plot: Plot
  readonly labels: Labels
  /** The plot of a series' values, weights or prices, from its beginning. */
  readonly amountsOf: (id: string, measure: Measure) => Plot
}

/** The plot ends at the marked period, if one is. */
type Asked = Given & {
  /** False where the plot ends at a marked period: what came later may deny a record, or that a line stayed over another. */
  readonly isToDate: boolean
}

type Stood = { readonly line: PlottedSeries } & Standing

const mostWords = 16
/** A rise from here on is said as a multiple, as a percent of hundreds is read as one. */
const leastTimes = 3
/** Letters that two lines hold in a window of 1440 pixels. */
const mostLetters = { en: 130, zh: 56, ru: 160 } as const

const fits = (text: string, { format }: Labels): boolean =>
  text.length <= mostLetters[format.language] && (format.language !== 'en' || text.split(' ').length <= mostWords)

/** Whether amounts are set against years, which have no season. */
const isOfYears = (freq: ViewState['freq']): freq is 'rolling' | 'year' => freq === 'rolling' || freq === 'year'

const percentBetween = (now: Known, then: Known): number => (now.value / then.value - 1) * 100

/** Estimates, and figures of which only one is revised, differ by about so much. */
const isAbout = (now: Point, then: Point): boolean => now.status !== then.status || now.status === 'E'

/** Percents of ten and more, and what is about so much, are written without decimals. */
const digitsOf = (percent: number, about: boolean): 0 | 1 => (about || Math.abs(percent) >= 9.95 ? 0 : 1)

type Change = { readonly isRise: boolean; readonly size: string; readonly isAbout: boolean; readonly isClear: boolean }

/** Null where the change is not seen in the amounts as they are written. */
function changeOf({ last, base }: Standing, { view, labels }: Asked): Change | null {
  if (base === null) return null
  const { format } = labels
  const written = ({ value }: Known): string => format.amount(value, quantityOf(view, 'level'))
  const [percent, about] = [percentBetween(last, base), isAbout(last, base)]
  const digits = digitsOf(percent, about)
  if (written(last) === written(base) || Number(percent.toFixed(digits)) === 0) return null
  return {
    isRise: percent > 0,
    size: percentOf(percent, digits, format),
    isAbout: about && (!isOfYears(view.freq) || Math.abs(percent) < 9.95),
    isClear: Math.abs(percent) >= 9.95,
  }
}

/** The amounts of a line; undefined where none are published, or they are to date of another month. */
function amountsIn({ info }: PlottedSeries, measure: Measure, { plot, amountsOf }: Asked): PlottedSeries | undefined {
  const { series, yearToDate } = amountsOf(info.id, measure)
  return yearToDate === plot.yearToDate ? series[0] : undefined
}

/** The weight of a value. */
function weightAt(line: PlottedSeries, period: string, asked: Asked): Known | undefined {
  const weights = asked.view.measure === 'value' ? amountsIn(line, 'weight', asked) : undefined
  const point = weights && pointAt(weights, period)
  return point && isKnown(point) ? point : undefined
}

type Weight = 'agrees' | 'unsure' | { readonly size: string }

/** Whether a weight moved as its value did: `unsure` where it moved the other way and is of low reliability. */
function weightOfChange({ line, last, base }: Stood, { isRise }: Change, asked: Asked): Weight {
  const now = weightAt(line, last.period, asked)
  const then = base && weightAt(line, base.period, asked)
  if (now === undefined || !then?.value) return 'agrees'
  const percent = percentBetween(now, then)
  if (Math.abs(percent) < 0.5 || percent > 0 === isRise) return 'agrees'
  if (!isReliable(now.status) || !isReliable(then.status)) return 'unsure'
  return { size: percentOf(percent, digitsOf(percent, isAbout(now, then)), asked.labels.format) }
}

/** All goods are called by their flow alone. */
function nameOf({ info }: PlottedSeries, { view, labels }: Asked): string {
  const isAll = info.cmdCode === 'TOTAL' && isTrade(info) && labels.readerName(info) === undefined
  return isAll ? labels.format.t(`headline.total.${info.flow}`) : titleOf(view, [info], labels)
}

/** `Crude oil: $58.4 bn in the year to July 2026`, as the view's frequency has it. */
export function levelSaid(
  of: { readonly title: string; readonly amount: string; readonly at: string },
  { freq }: ViewState,
  { yearToDate }: Plot,
  format: Format,
): string {
  const said = { title: of.title, amount: unbroken(of.amount), period: format.period(of.at) }
  if (freq === 'month' || isOfYears(freq)) return format.t(`headline.${freq}`, said)
  const month = freq === 'ytd' ? (yearToDate ?? 12) : monthNumber(of.at)
  const first = freq === 'ytd' ? 1 : monthNumber(addMonths(of.at, -2))
  if (first === 1 && month === 12) return format.t('headline.year', said)
  const months = { first: format.month(first), last: format.month(month) }
  return format.t('headline.months', { ...said, ...months, period: format.period(yearOf(of.at)) })
}

function levelOf({ line, last }: Stood, asked: Asked): string {
  const { view, plot, labels } = asked
  const amount = labels.format.amount(last.value, quantityOf(view, 'level'))
  return levelSaid({ title: nameOf(line, asked), amount, at: last.period }, view, plot, labels.format)
}

/** A record, a change or the level of one line, the surest last. */
function* saidOfOne(of: Stood, asked: Asked): Generator<string> {
  const { view, isToDate, labels } = asked
  const { t, period, number } = labels.format
  const { line, last, base } = of
  const said = levelOf(of, asked)
  const change = changeOf(of, asked)
  const weight = change === null ? 'agrees' : weightOfChange(of, change, asked)
  const first = line.points.find(isKnown)?.period ?? last.period
  const isWhole = view.from === null || view.from <= `${yearOf(line.info.value.first)}-01`
  if (isToDate && of.isHighest && isWhole && weight === 'agrees' && view.freq !== 'ytd')
    yield t('headline.record', { said, year: period(yearOf(first)) })
  if (change !== null && base !== null) {
    const words = view.measure === 'price' ? (['higher', 'lower'] as const) : (['more', 'less'] as const)
    const by = t(change.isAbout ? 'lead.about' : 'lead.by', { change: change.size })
    const moved = t(`headline.${words[change.isRise ? 0 : 1]}`, { change: by })
    const year = period(yearOf(base.period))
    const times = last.value / base.value
    if (!isOfYears(view.freq)) {
      if (weight === 'agrees') yield t('headline.yearEarlier', { said, change: moved })
    } else if (weight === 'agrees') {
      if (times < leastTimes) yield t('headline.change', { said, change: moved, year })
      else yield t('headline.times', { said, times: number(times, times < 9.95 ? 1 : 0), year })
    } else if (weight !== 'unsure') {
      const both = change.isRise ? 'headline.both.up' : 'headline.both.down'
      const years = { year, period: period(last.period) }
      yield t(both, { ...years, title: nameOf(line, asked), change: change.size, weight: weight.size })
    }
  }
  yield said
}

/** The larger of two lines passed the other, or they moved apart. */
function* saidOfTwo(over: Stood, under: Stood, asked: Asked): Generator<string> {
  const { view, isToDate, labels } = asked
  const { t, period, amount } = labels.format
  if (areBothWays(over.line.info, under.line.info) && over.last.period === under.last.period) {
    const other = unbroken(amount(under.last.value, quantityOf(view, 'level')))
    yield t('headline.bothWays', { said: levelOf(over, asked), other })
  }
  if (!isOfYears(view.freq)) return
  if (!areAlike(over.line, under.line) || over.last.period !== under.last.period) return
  const [title, other] = [nameOf(over.line, asked), labels.inSentence(under.line.info)]
  const since = isToDate ? overtakenAt(over.line, under.line, view.freq) : null
  const [heavy, light] = [over, under].map(({ line, last }) => weightAt(line, last.period, asked)?.value)
  const isLighter = heavy !== undefined && light !== undefined && heavy < light
  if (since !== null && !isLighter) yield t(`headline.over.${view.freq}`, { title, other, period: period(since) })
  const [rise, fall] = [changeOf(over, asked), changeOf(under, asked)]
  if (rise === null || fall === null || over.base?.period !== under.base?.period || over.base === null) return
  if (rise.isRise === fall.isRise || !rise.isClear || !fall.isClear) return
  if (weightOfChange(over, rise, asked) !== 'agrees' || weightOfChange(under, fall, asked) !== 'agrees') return
  const apart = rise.isRise ? 'headline.apart.up' : 'headline.apart.down'
  const years = { year: period(yearOf(over.base.period)), period: period(over.last.period) }
  yield t(apart, { ...years, title, other, change: rise.size, others: fall.size })
}

/** The share or the change that a line shows; a change is judged by the two amounts that it is of. */
function* saidOfShown({ line, last }: Stood, asked: Asked): Generator<string> {
  const { view, plot, labels } = asked
  const { t } = labels.format
  const [title, at] = [nameOf(line, asked), last.period]
  if (plot.show === 'share') {
    const amount = t('headline.share', { share: labels.format.amount(last.value, 'percent') })
    yield levelSaid({ title, amount, at }, view, plot, labels.format)
    return
  }
  const amounts = amountsIn(line, view.measure, asked)
  const now = amounts && pointAt(amounts, last.period)
  if (!now || !isKnown(now) || !isReliable(now.status)) return
  const of = { line: amounts, last: now, base: yearEarlier(amounts, now, view.freq), isHighest: false }
  const change = changeOf(of, asked)
  if (change === null || change.isAbout || weightOfChange(of, change, asked) !== 'agrees') return
  const moved = t('list.aside', { text: title, aside: t(change.isRise ? 'headline.rise' : 'headline.fall') })
  yield levelSaid({ title: moved, amount: change.size, at }, view, plot, labels.format)
}

function* saidOf(first: Stood, second: Stood | null, asked: Asked): Generator<string> {
  if (asked.plot.show !== 'level') {
    yield* saidOfShown(first, asked)
    return
  }
  if (second !== null) yield* saidOfTwo(first, second, asked)
  yield* saidOfOne(first, asked)
}

/** The lines that are kept in colour, the largest first; all goods stand for their parts. None where nothing can be said. */
function largestLines({ view, plot }: Asked): PlottedSeries[] {
  const drawn = plot.series.map(({ info }) => info)
  const kept = new Set(keptInColour(drawn, view.focus))
  const isOfGoods = ({ info }: PlottedSeries): boolean => plot.show !== 'share' || info.cmdCode !== 'TOTAL'
  const lines = plot.series.filter((line) => kept.has(line.info) && isOfGoods(line))
  if (lines.length === 1) return lines
  // Prices and changes have no largest; one commodity in two books would be said without its book.
  const goods = new Set(lines.map(({ info }) => commodityId(info)))
  if (view.measure === 'price' || plot.show === 'yoy' || goods.size < lines.length) return []
  const all = lines.filter(({ info }) => info.cmdCode === 'TOTAL')
  const now = yearBefore(plot.periods.at(-1) ?? '')
  const sized = (all.length > 0 ? all : lines).flatMap((line) => {
    const last = line.points.findLast(isKnown)
    return last === undefined || last.period < now ? [] : [{ line, value: last.value }]
  })
  return sized.toSorted((one, other) => other.value - one.value).map(({ line }) => line)
}

/** A title that says what the largest of the lines shows; null where nothing is sure. */
export function headlineOf(given: Given): string | null {
  const { view, labels } = given
  const ended = askedPlot(view, given.plot)
  if (ended === null) return null
  const asked = { ...given, ...ended }
  const [first, second] = largestLines(asked).map((line) => {
    const standing = standingOf(line, view.freq)
    return standing && { line, ...standing }
  })
  if (first == null) return null
  for (const text of saidOf(first, second ?? null, asked)) if (fits(text, labels)) return text
  return null
}
