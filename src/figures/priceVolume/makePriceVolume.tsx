import { type Answers, headingsQuery } from '#src/api/queries.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { analysisDrawing, figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { type WaterfallColumn, WaterfallChart } from '#src/figures/priceVolume/WaterfallChart.tsx'
import { type Split, splitBetween, splitRows, splittable } from '#src/figures/priceVolume/split.ts'
import { amountsAlike, digitsOf } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import {
  type Catalogue,
  type SeriesInfo,
  bookInId,
  commodityId,
  crossesBaciBreak,
  findSeries,
} from '#src/trade/catalogue.ts'
import type { Conversion } from '#src/trade/money.ts'
import { type Observation, isFinal, isReliable, notFinalStatuses } from '#src/trade/observation.ts'
import { pairName } from '#src/trade/pair.ts'
import { measured } from '#src/trade/transform.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import { baciBreakCautions, monthsOfPoints, publisherBreakCautions, releaseCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { baciReportsNotes, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

const crude = 'M-2709'

/** The id of crude oil, or of the first good with weights if the two countries do not trade crude oil. */
function firstGood(catalogue: Catalogue): string {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const first = findSeries(catalogue, crude) ?? all.find(({ weight }) => weight !== null) ?? all[0]
  return first?.id ?? crude
}

export function priceVolumeChoice(view: ViewState, catalogue: Catalogue) {
  const { of, a, b } = choiceOf(view, 'price-volume')
  return { of: of ?? firstGood(catalogue), a: a ?? 2021, b: b ?? 2022 }
}

export function offeredSeries(view: ViewState, catalogue: Catalogue): readonly SeriesInfo[] {
  const info = findSeries(catalogue, priceVolumeChoice(view, catalogue).of)
  return info === null ? [] : splittable(catalogue, view.series, info)
}

function hasUnnamed(view: ViewState, catalogue: Catalogue): boolean {
  const named = new Set(catalogue.commodities.map(({ id }) => id))
  return offeredSeries(view, catalogue).some((one) => !named.has(commodityId(one)))
}

/** Names a series by its commodity, and by its book unless that is the main one. */
export function seriesNames(view: ViewState, answers: Answers, catalogue: Catalogue, format: Format) {
  const { t } = format
  const nomenclature = (hasUnnamed(view, catalogue) && answers(headingsQuery)) || undefined
  const labels = createLabels(catalogue, nomenclature, format)
  return (series: SeriesInfo): string => {
    const name = labels.commodity(series)
    return bookInId(series.id) === null ? name : t('series.withBook', { name, book: t(`book.${series.book}`) })
  }
}

const splitBy = memoize(4, (rows: readonly Observation[], a: number, b: number, conversion: Conversion) =>
  splitBetween(conversion.observations(rows), a, b, conversion.money),
)

/** Null until all answers have loaded. */
export function splitIn(view: ViewState, answers: Answers, catalogue: Catalogue) {
  const { of, a, b } = priceVolumeChoice(view, catalogue)
  const rows = observationsOf(answers, catalogue, of)
  const conversion = conversionOf(answers, view.money)
  return rows && conversion ? splitBy(rows, a, b, conversion) : null
}

export const priceVolumeFigure = figureMadeOf(
  (view, catalogue) => [
    ...oneSeries(catalogue, priceVolumeChoice(view, catalogue).of),
    ...moneyNeeds(view.money),
    ...(hasUnnamed(view, catalogue) ? [headingsQuery] : []),
  ],
  (view, answers, { catalogue, format }) => {
    const { of, a, b } = priceVolumeChoice(view, catalogue)
    const info = findSeries(catalogue, of)
    const split = splitIn(view, answers, catalogue)
    if (info === null || split === null) return null
    const name = seriesNames(view, answers, catalogue, format)(info)
    return split.kind === 'split'
      ? priceVolumeContent(split, info, catalogue, name, view, format)
      : unsplitContent(info, name, a, b, view, format)
  },
)

const effectColours = { weight: colourNamed('steel'), price: colourNamed('amber') }
/** Colour of a commodity that has none of its own. */
const otherColour = colourNamed('M-TOTAL')

/** Decimals that amounts may have beyond the usual, so that they add up as written. */
const moreDigits = 2

/**
 * One writer for the whole figure, and the change and its effects as they are to be written: they add up, with as few
 * more decimals as that takes, else with the price effect as the rest.
 */
export function amountsOf({ money, before, after, effects }: Split, format: Format) {
  const [then, now] = [before.value ?? 0, after.value ?? 0]
  const { weightEffect, priceEffect } = effects
  const amounts = [then, now, weightEffect, priceEffect]
  const largest = Math.max(...amounts.map(Math.abs))
  const { divisor } = format.step(money, largest)
  const usual = digitsOf(largest / divisor)
  const written = (digits: number) => {
    const unit = divisor / 10 ** digits
    const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) / unit)
    const change = rounded(now) - rounded(then)
    const rest = change - rounded(weightEffect)
    const addsUp = rest === rounded(priceEffect) && change === rounded(now - then)
    const parts = [rounded(weightEffect) * unit, rest * unit] as const
    return { addsUp, digits, change: change * unit, parts }
  }
  const tries = Array.from({ length: moreDigits + 1 }, (_, more) => written(usual + more))
  const { digits, change, parts } = tries.find(({ addsUp }) => addsUp) ?? written(usual + moreDigits)
  return { ...amountsAlike(amounts, money, format, digits), change, parts }
}

export function quantitiesOf({ money, before, after }: Split, format: Format) {
  const written = (then: number, now: number, quantity: 'kg' | `${typeof money}PerTonne`) => {
    const { plain } = amountsAlike([then, now], quantity, format)
    const percent = (now / then - 1) * 100
    const growth = format.change(percent, Math.abs(percent) >= 1000 ? 0 : 1)
    return { before: plain(then), after: plain(now), growth }
  }
  const priceOf = (amounts: typeof before): number => measured(amounts, 'price').value ?? 0
  return {
    weights: written(before.netWeightKg ?? 0, after.netWeightKg ?? 0, 'kg'),
    prices: written(priceOf(before), priceOf(after), `${money}PerTonne`),
  }
}

export function splitColumns(split: Split, info: SeriesInfo, format: Format): WaterfallColumn[] {
  const { effects, status } = split
  const { t } = format
  const money = amountsOf(split, format)
  const { weights, prices } = quantitiesOf(split, format)
  const colourIndex = ownColour(commodityId(info)) ?? otherColour
  const whole = (id: 'before' | 'after'): WaterfallColumn => {
    const { period, value, valueStatus } = split[id]
    const words = { weight: weights[id], price: prices[id] }
    return {
      id,
      kind: 'whole',
      value: value ?? 0,
      status: valueStatus,
      colourIndex,
      amount: money.plain(value ?? 0),
      name: format.period(period),
      detail: t('waterfall.detail.whole', words),
    }
  }
  const step = (
    id: 'weight' | 'price',
    value: number,
    written: number,
    { growth, ...ends }: typeof weights,
  ): WaterfallColumn => {
    const change = t('waterfall.detail.weight', ends)
    return {
      id,
      kind: 'step',
      value,
      status,
      colourIndex: effectColours[id],
      amount: money.signed(written),
      name: t(`waterfall.${id}`),
      detail: t('waterfall.detail.growth', { change, growth }),
    }
  }
  return [
    whole('before'),
    step('weight', effects.weightEffect, money.parts[0], weights),
    step('price', effects.priceEffect, money.parts[1], prices),
    whole('after'),
  ]
}

function cautionsOf(
  { before, after, status }: Split,
  info: SeriesInfo,
  catalogue: Catalogue,
  format: Format,
): string[] {
  const periods = [before.period, after.period]
  const rough = isReliable(status) ? [] : [format.t('waterfall.caution.unreliable')]
  if (info.book !== 'customs')
    return [
      ...baciBreakCautions(info.book, periods, format),
      ...rough,
      ...(info.book === 'baci' ? releaseCautions(periods, catalogue, format) : []),
    ]
  const years = [before, after].map((amounts) => measured(amounts, 'value'))
  return [...rough, ...publisherBreakCautions(catalogue, monthsOfPoints(years), info.id === 'M-2709', format)]
}

/** Hollow columns are told by all statuses of the figures behind them. */
function keysOf({ before, after }: Split, { t, list }: Format): string[] {
  const of = new Set([before, after].flatMap(({ valueStatus, weightStatus }) => [valueStatus, weightStatus]))
  const kinds = notFinalStatuses.filter((status) => of.has(status)).map((status) => t(`status.${status}`))
  return kinds.length === 0 ? [] : [t('waterfall.key.hollow', { kinds: list(kinds) })]
}

function splitNotes({ money, before, after, status }: Split, info: SeriesInfo, format: Format): string[] {
  const { t } = format
  const hasEstimate = info.id === 'M-2709' && [before, after].some(({ weightStatus }) => weightStatus === 'E')
  const crosses = crossesBaciBreak(info.book, [before.period, after.period].toSorted())
  return [
    ...(isFinal(status) ? [t('waterfall.note.final')] : []),
    ...(hasEstimate ? [t('note.crudeWeight')] : []),
    ...(info.book === 'baci'
      ? [...baciReportsNotes(crosses, format), t('note.baci')]
      : [t(info.flow === 'M' ? 'note.flowCif' : 'note.flowFob')]),
    ...moneyNotes(money, info.frequency === 'annual', [], format),
  ]
}

/** False across BACI's change of sources, which is neither volume nor price, and where a weight is of low reliability. */
export const isSplitSure = ({ before, after, status }: Split, { book }: SeriesInfo): boolean =>
  isReliable(status) && !crossesBaciBreak(book, [before.period, after.period])

function priceVolumeContent(
  split: Split,
  info: SeriesInfo,
  catalogue: Catalogue,
  name: string,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t } = format
  const [a, b] = [split.before.period, split.after.period]
  const columns = splitColumns(split, info, format)
  const amounts = amountsOf(split, format)
  const unsplit = unsplitContent(info, name, Number(a), Number(b), view, format)
  const title = !isSplitSure(split, info)
    ? unsplit.title
    : t('waterfall.title', {
        name,
        a: format.period(a),
        b: format.period(b),
        change: amounts.signed(amounts.change),
        weight: columns[1]?.amount ?? '',
        price: columns[2]?.amount ?? '',
      })
  const facts = columns.map(({ name: column, amount, detail }) =>
    t('waterfall.alt.whole', { name: column, amount, detail }),
  )
  const { subtitle } = unsplit
  const content = { columns }
  return {
    ...unsplit,
    title,
    cautions: () => cautionsOf(split, info, catalogue, format),
    keys: () => keysOf(split, format),
    notes: () => splitNotes(split, info, format),
    sources: split.sources,
    altText: () => t('analysis.alt', { title, subtitle, facts: format.sentences(facts) }),
    fileName: () => [`${pairName}_price-or-volume`, info.id.toLowerCase(), ...moneyInName(view), a, b].join('_'),
    drawing: analysisDrawing((props) => <WaterfallChart content={content} {...props} />),
    rows: () => splitRows(split, info, name),
  }
}

function unsplitContent(
  info: SeriesInfo,
  name: string,
  a: number,
  b: number,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t, period } = format
  const title = t('waterfall.title.none', { name, a: period(String(a)), b: period(String(b)) })
  const subtitle = t(`waterfall.subtitle.${info.flow === 'M' ? 'M' : 'X'}`, {
    money: t(`analysis.money.${view.money}`),
  })
  return {
    view: withAnalysis(view, 'price-volume', { of: info.id, a, b }),
    title,
    subtitle,
    events: [],
    notes: () => [],
    sources: [],
    altText: () => t('analysis.alt', { title, subtitle, facts: '' }).trim(),
    fileName: () => `${pairName}_price-or-volume_${info.id.toLowerCase()}_${a}_${b}`,
    format,
    drawing: null,
  }
}
