import { type Catalogue, type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import type { Conversion } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { bookInId, commodityId } from '#src/trade/seriesId.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { priceVolumeContent, unsplitContent } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import { splitBetween, splittable } from '#src/figures/priceVolume/split.ts'

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
