import { headingsQuery } from '#src/api/queries.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { yearsControl } from '#src/figures/core/Controls.tsx'
import { type Made, type Scene, beside, look } from '#src/figures/core/look.ts'
import { analysisDrawing, seriesNeed } from '#src/figures/figure.ts'
import { WaterfallChart, waterfallPicture } from '#src/figures/priceVolume/waterfall.ts'
import {
  type Split,
  amountsOf,
  quantitiesOf,
  splitBetween,
  splitColumns,
  splitRows,
  splittable,
  wholeYears,
} from '#src/figures/priceVolume/split.ts'
import { type Format, moneyName, lowerFirst } from '#src/i18n/format.ts'
import {
  type Catalogue,
  type SeriesInfo,
  pairName,
  bookInId,
  commodityId,
  findSeries,
  flows,
  crossesBaciBreak,
} from '#src/trade/catalogue.ts'
import { isReliable, notFinalStatuses } from '#src/trade/observation.ts'
import { measured } from '#src/trade/steps.ts'
import {
  baciBreakCautions,
  missingRatesNote,
  monthsOfPoints,
  publisherBreakCautions,
  rangesInWords,
  releaseCautions,
} from '#src/view/texts/cautions.ts'
import { shownColumns } from '#src/trade/tables/saved.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { baciValuesNote, baciReportsNotes, moneyNotes } from '#src/view/texts/notes.ts'

const crude = 'M-2709'

/** The id of crude oil, or of the first good with weights if the two countries do not trade crude oil. */
function firstGood(catalogue: Catalogue): string {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const first = findSeries(catalogue, crude) ?? all.find(({ weight }) => weight !== null) ?? all[0]
  return first?.id ?? crude
}

type Choice = { readonly of: string; readonly a: number; readonly b: number }

export const priceVolumeChoice = (
  { of, a, b }: Pick<AnalysisChoice, 'of' | 'a' | 'b'>,
  catalogue: Catalogue,
): Choice => ({
  of: of ?? firstGood(catalogue),
  a: a ?? 2021,
  b: b ?? 2022,
})

type Opened = Pick<Scene<Choice>, 'view' | 'catalogue' | 'choice'>

function offeredIn({ view, catalogue, choice }: Opened): readonly SeriesInfo[] {
  const info = findSeries(catalogue, choice.of)
  return info === null ? [] : splittable(catalogue, view.series, info)
}

function hasUnnamed(opened: Opened): boolean {
  const named = new Set(opened.catalogue.commodities.map(({ id }) => id))
  return offeredIn(opened).some((one) => !named.has(commodityId(one)))
}

/** Names a series by its commodity, and by its book unless that is the main one. */
function namesIn(scene: Scene<Choice>) {
  const { catalogue, format } = scene
  const labels = createLabels(catalogue, hasUnnamed(scene) ? scene.nomenclature() : undefined, format)
  return (series: SeriesInfo): string => {
    const name = labels.commodity(series)
    return bookInId(series.id) === null
      ? name
      : format.t('list.aside', { text: name, aside: format.t(`book.${series.book}`) })
  }
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
  return [
    ...rough,
    ...publisherBreakCautions(catalogue, monthsOfPoints(years), info.id === 'M-2709' ? 'crude' : 'other', format),
  ]
}

/** Hollow columns are told by all statuses of the figures behind them. */
function keysOf({ before, after }: Split, { t, list }: Format): string[] {
  const of = new Set([before, after].flatMap(({ valueStatus, weightStatus }) => [valueStatus, weightStatus]))
  const kinds = notFinalStatuses.filter((status) => of.has(status)).map((status) => t(`status.${status}`))
  return kinds.length === 0 ? [] : [t('waterfall.key.hollow', { kinds: list(kinds) })]
}

function notesOf({ money, before, after }: Split, info: SeriesInfo, format: Format): string[] {
  const { t } = format
  const hasEstimate = info.id === 'M-2709' && [before, after].some(({ weightStatus }) => weightStatus === 'E')
  const crosses = crossesBaciBreak(info.book, [before.period, after.period].toSorted())
  return [
    ...(hasEstimate ? [t('note.crudeWeight')] : []),
    ...(info.book === 'baci'
      ? [...baciReportsNotes(crosses, format), baciValuesNote(info.flow === 'M', format), t('note.baci.weight')]
      : [t(info.flow === 'M' ? 'note.flowCif' : 'note.flowFob')]),
    ...moneyNotes(money, info.frequency === 'annual' ? 'years' : 'months', [], format),
  ]
}

/** False across BACI's change of sources, which is neither volume nor price, and where a weight is of low reliability. */
const isSure = ({ before, after, status }: Split, { book }: SeriesInfo): boolean =>
  isReliable(status) && !crossesBaciBreak(book, [before.period, after.period])

/** A rise in the price of imports without a fall in volume in words; null for any other change, which is written with signs. */
function riseInWords(
  split: Split,
  { flow }: SeriesInfo,
  words: { a: string; b: string; name: string },
  format: Format,
): string | null {
  const { plain, change, parts } = amountsOf(split, format)
  const [weight, price] = parts
  if (flow !== 'M' || price <= 0 || weight < 0) return null
  const written = { name: lowerFirst(words.name, format), change: plain(change), price: plain(price) }
  return format.t('card.price-volume.more', { ...words, ...written })
}

/** Pixels above and below the columns of a card's picture. */
const around = 4

/** The formula with the figure's own numbers. */
function formulaOf(split: Split, format: Format): string {
  const { weights, prices } = quantitiesOf(split, format)
  const from = { fromWeight: weights.before, fromPrice: prices.before }
  return format.t('formula.price-volume', { ...from, toWeight: weights.after, toPrice: prices.after })
}

/** The reason why there is no split, and the years that have both value and weight. */
function sentencesOf(
  reason: Exclude<ReturnType<typeof splitBetween>, Split>,
  name: string,
  { choice, view, format }: Scene<Choice>,
): string[] {
  const { t, period, list } = format
  if (reason.kind === 'same-year') return [t('analysis.sameYear', { year: period(choice.a) })]
  const { kind, missing, present, missingRates } = reason
  const why = kind === 'no-value' ? 'waterfall.none.value' : 'waterfall.none.weight'
  return [
    missingRates.length > 0
      ? missingRatesNote(view.money, missingRates, format)
      : t(why, { name, missing: list(missing.map((year) => period(year))) }),
    present.length === 0
      ? t('waterfall.none.never')
      : t('waterfall.none.present', { years: rangesInWords(present.toSorted(), format) }),
  ]
}

function splitFigure(
  split: Split,
  info: SeriesInfo,
  name: string,
  plain: Made,
  { catalogue, view, format }: Scene,
): Made {
  const { t, period } = format
  const [a, b] = [split.before.period, split.after.period]
  const columns = splitColumns(split, info, format)
  const amounts = amountsOf(split, format)
  const words = { name, a: period(a), b: period(b) }
  const rise = riseInWords(split, info, words, format)
  const change = amounts.signed(amounts.change)
  const [weight, price] = [columns[1]?.amount ?? '', columns[2]?.amount ?? '']
  const title = rise ?? t('waterfall.title', { ...words, change, weight, price })
  const content = { columns }
  return {
    ...plain,
    title: isSure(split, info) ? title : plain.title,
    cautions: () => cautionsOf(split, info, catalogue, format),
    keys: () => keysOf(split, format),
    notes: () => notesOf(split, info, format),
    sources: split.sources,
    facts: () =>
      columns.map(({ name: column, amount, detail }) =>
        t('list.fact', { name: column, text: t('list.comma', { text: amount, detail }) }),
      ),
    fileName: [`${pairName}_price-or-volume`, info.id.toLowerCase(), ...moneyInName(view), a, b],
    drawing: analysisDrawing(WaterfallChart, content, () => 360),
    formula: formulaOf(split, format),
    rows: () => splitRows(split, info, name),
    card: () => ({
      sentence: isSure(split, info) ? (rise ?? t('card.price-volume', { ...words, change, price })) : plain.title,
      picture: ({ width, height }) => waterfallPicture(content, width, [height - around, around]),
    }),
  }
}

export const priceVolume = look({
  id: 'price-volume',
  chosen: priceVolumeChoice,
  needs: (opened) => ({
    rows: seriesNeed(opened.catalogue, opened.choice.of),
    headings: beside(hasUnnamed(opened) ? headingsQuery : null),
  }),
  data({ rows }, { catalogue, choice: { of, a, b } }, conversion) {
    const info = findSeries(catalogue, of)
    return info && { info, split: splitBetween(conversion.observations(rows.observations), a, b, conversion.money) }
  },
  opens: ({ choice }) => choice,
  controls(scene) {
    const { catalogue, choice, choose, format } = scene
    const { t } = format
    const info = findSeries(catalogue, choice.of)
    const offered = offeredIn(scene)
    const nameOf = namesIn(scene)
    const groups = flows.map((flow) => ({
      title: t(`flow.${flow}`),
      options: offered
        .filter((one) => one.flow === flow)
        .map((one) => ({ id: one.id, name: nameOf(one), why: null, chooses: choose({ of: one.id }) })),
    }))
    return [
      { kind: 'select', id: 'good', legend: t('analysis.commodity'), chosen: choice.of, groups },
      yearsControl(info === null ? [] : wholeYears(info), choice, choose, format),
    ]
  },
  make({ info, split }, scene) {
    const { view, choice, format } = scene
    const { t, period } = format
    const { a, b } = choice
    const name = namesIn(scene)(info)
    const title = t('waterfall.title.none', { name, a: period(a), b: period(b) })
    const money = moneyName(view.money, format)
    const plain: Made = {
      title,
      subtitle: t('waterfall.subtitle', { trade: t(`trade.${info.flow === 'M' ? 'M' : 'X'}`), money }),
      cautions: () => [],
      notes: () => [],
      sources: [],
      dataTo: String(b),
      facts: () => [],
      fileName: [`${pairName}_price-or-volume`, info.id.toLowerCase(), a, b],
      rows: () => ({ columns: shownColumns, rows: [] }),
      drawing: null,
      card: () => ({ sentence: title, picture: null }),
    }
    if (split.kind === 'split') return splitFigure(split, info, name, plain, scene)
    const instead = { head: t('waterfall.none.title'), sentences: sentencesOf(split, name, scene), action: null }
    return {
      ...plain,
      facts: () => [t('list.stop', { text: instead.head }), ...instead.sentences],
      instead: () => instead,
    }
  },
})
