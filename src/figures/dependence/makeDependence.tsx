import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { contextQuery, dependenceQuery, worldQuery } from '#src/api/abroadQueries.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { rowsOf } from '#src/chart/dumbbells/dumbbells.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { type DependenceData, type Side, dependenceData } from '#src/figures/dependence/dependenceData.ts'
import { dependenceRows } from '#src/figures/dependence/dependenceFile.ts'
import { dependenceContent } from '#src/figures/dependence/dependenceRows.ts'
import {
  dependenceCautions,
  dependenceKeys,
  dependenceNotes,
  dependenceTitle,
  placesText,
} from '#src/figures/dependence/dependenceTexts.ts'
import { figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import type { NameOf } from '#src/figures/partnerTexts.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { dumbbellsFigure } from '#src/figures/yearsFigure.tsx'

const besideSeries = ['M-2709', 'M-TOTAL', 'X-TOTAL'] as const

/** Answers that the figure is made of, except exchange rates. */
const publishedNeeds = (catalogue: Catalogue): readonly Need<unknown>[] => [
  dependenceQuery,
  headingsQuery,
  contextQuery,
  worldQuery,
  ...besideSeries.flatMap((id) => oneSeries(catalogue, id)),
]

/** Sorting by group becomes sorting by China's share, because groups would have no order of dependence. */
export const sortOf = (view: ViewState): Side => (choiceOf(view, 'dependence').sort === 'russia' ? 'russia' : 'china')

/** Null until lists and rates have arrived; without the answers of China Customs the data has the lists alone. */
export function dependenceDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): DependenceData | null {
  const { a, b } = choiceOf(view, 'dependence')
  const dependence = answers(dependenceQuery)
  const conversion = conversionOf(answers, view.money)
  const [context, world] = [answers(contextQuery), answers(worldQuery)]
  const [crude = null, M = null, X = null] = besideSeries.map((id) => observationsOf(answers, catalogue, id))
  if (!dependence || !conversion) return null
  const beside = { context: context ?? null, world: world ?? null, crude, totals: { M, X } }
  return dependenceData(dependence, { a, b }, sortOf(view), beside, conversion)
}

export const namesIn = (answers: Answers, catalogue: Catalogue, format: Format) =>
  headingNames(catalogue, answers(headingsQuery) ?? undefined, 'M', format)

function contentOf(data: DependenceData, nameOf: NameOf, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { a, b, sort, goods } = data
  const years = format.list([...new Set([a, b])].map((year) => period(String(year))))
  const content = dependenceContent(data, nameOf, format)
  const saidOf = (isDrawn: (id: string) => boolean) => {
    const drawn = { ...data, goods: goods.filter(({ cmdCode }) => isDrawn(cmdCode)) }
    return {
      cautions: () => dependenceCautions(drawn, nameOf, format),
      keys: () => dependenceKeys(drawn, format),
      notes: () => dependenceNotes(drawn, format),
    }
  }
  return dumbbellsFigure(goods.length === 0 ? null : content, saidOf, {
    view: withAnalysis(view, 'dependence', { a, b, sort }),
    title: dependenceTitle(data, format),
    shortTitle: t('dependence.title.plain'),
    subtitle: t('dependence.subtitle', { years }),
    years: [a, b],
    shown: data.points,
    facts: () => [placesText(data, format), ...rowsOf(content).map((row) => row.spoken)],
    fileName: 'china-russia_who-depends-on-whom',
    format,
    rows: () => dependenceRows(data),
  })
}

export const dependenceFigure = figureMadeOf(
  (view, catalogue) => [...publishedNeeds(catalogue), ...moneyNeeds(view.money)],
  (view, answers, { catalogue, format }) => {
    if (publishedNeeds(catalogue).some((need) => answers(need) === undefined)) return null
    const data = dependenceDataIn(view, answers, catalogue)
    return data && contentOf(data, namesIn(answers, catalogue, format), view, format)
  },
)
