import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Series } from '#src/trade/plot.ts'
import { plot } from '#src/trade/plot.ts'
import { fetchResource } from '#src/api/client.ts'
import { fetchers } from '#src/api/fetchers.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { claimComparison } from '#src/claims/claimComparison.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import { assignColours } from '#src/view/colours.ts'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { kindOfChart, plottedFrequency } from '#src/view/kinds.ts'
import { loadKind } from '#src/kinds/kinds.ts'
import { english } from '#src/i18n/load.ts'
import type { Format } from '#src/i18n/format.ts'
import { createFormat } from '#src/i18n/format.ts'

const inEnglish = createFormat(english)
const { signal } = new AbortController()
let rates: Promise<Conversions> | undefined
const conversions = (): Promise<Conversions> => (rates ??= fetchers.conversions(signal))
// Promises, for figures are made side by side: none asks for what another is waiting for.
const known = new Map<string, Promise<readonly Observation[]>>()
let headings: Promise<Nomenclature> | undefined

/** The figure of a view, from the mocked API's answers, without the page. */
export async function figureOf(
  view: ViewState,
  catalogue: Catalogue,
  format: Format = inEnglish,
): Promise<FigureContent> {
  headings ??= fetchResource('api/headings.json', nomenclatureSchema, signal)
  const nomenclature = await headings
  const kind = await loadKind(view.chart)
  const year = view.year ?? newestHeadingYear(catalogue)
  const schema = productsSchema({ flow: view.flow, year })
  const conversion = view.money === 'usd' ? inDollars : (await conversions())(view.money)
  const products =
    kindOfChart(view.chart).needs === 'headings'
      ? conversion.products(await fetchResource(`api/products/${view.flow}-${year}.json`, schema, signal))
      : null
  const observations = async (id: string): Promise<readonly Observation[]> => {
    const info = findSeries(catalogue, id)
    if (info === null) return []
    const found =
      known.get(id) ??
      fetchResource(`api/series/${id}.${info.frequency}.json`, seriesSchema(info), signal).then(
        (answer) => answer.observations,
      )
    known.set(id, found)
    found.catch(() => known.delete(id))
    return conversion.observations(await found)
  }
  const series: Series[] = []
  const drawn = drawnSeries(view, catalogue)
  for (const id of drawn) {
    const info = findSeries(catalogue, id)
    if (info === null) continue
    const total = totalOf(catalogue, info)
    series.push({
      info,
      observations: await observations(id),
      total: total === null ? [] : await observations(total.id),
    })
  }
  const colourIndices = assignColours(drawn, new Map())
  const context = { catalogue, nomenclature, format, comparison: claimComparison(view), headline: headlineOf }
  return kind.figure({
    view,
    plot: plot(series, { ...view, freq: plottedFrequency(view.chart, view.freq) }),
    colourIndices,
    products,
    context,
  })
}
