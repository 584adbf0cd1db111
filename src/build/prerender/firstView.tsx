import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { type ServedAnswers, catalogueQuery, createQueryClient, findingsQuery, seriesQuery } from '#src/api/queries.ts'
import { App } from '#src/app/App.tsx'
import { DrawStaticContext } from '#src/app/stage/StaticChart.tsx'
import { drawStaticCharts } from '#src/build/prerender/drawChart.tsx'
import { servedTitleQuery } from '#src/figures/core/series.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import { provideBuildDay } from '#src/lib/site.ts'
import { type Names, type SeriesInfo, type Source, findSeries } from '#src/trade/catalogue.ts'
import { defaultView } from '#src/view/viewState.ts'

export type FirstView = { readonly markup: string; readonly answers: ServedAnswers }

/** Source texts in other languages are a tenth of all answers, and only one section far down asks for them, later. */
function inEnglish(source: Source): Source {
  const named = ({ en }: Names): Names => ({ en })
  return {
    ...source,
    publisher: named(source.publisher),
    dataset: named(source.dataset),
    licence: named(source.licence),
    vintage: named(source.vintage),
    via: named(source.via),
  }
}

/**
 * Renders the first view, with exactly the answers that its strip and chart use. `fetch` must answer the application's
 * requests (`withAnswers`).
 * @param day day of the build, `YYYY-MM-DD`
 */
export async function firstView(day: string): Promise<FirstView> {
  provideBuildDay(day)
  await loadFirstChart()
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  const findings = await client.fetchQuery(findingsQuery)
  const infos = defaultView.series.flatMap((id) => {
    const info = findSeries(catalogue, id)
    if (info === null) throw new Error(`The first view needs the series ${id}, which the catalogue does not have`)
    return info
  })
  // Similar series side by side make the compressed page half a kilobyte smaller.
  const order = ({ frequency, id }: SeriesInfo): string => `${frequency} ${id}`
  const alike = [...new Set(infos)].toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
  const series = alike.map(async (info) => {
    const need = seriesQuery(info)
    return [need.queryKey, await client.fetchQuery(need)] as const
  })
  const { title } = await figureOf(defaultView, catalogue, createFormat(english), client)
  // Texts beside texts, and codes beside numbers of months, make the compressed page nine tenths of a kilobyte smaller.
  const { events, sources, commodities, headings, ...rest } = catalogue
  const served = { ...rest, events, sources: sources.map(inEnglish), commodities, headings }
  const answers: ServedAnswers = [
    [catalogueQuery.queryKey, served],
    [findingsQuery.queryKey, findings],
    ...(await Promise.all(series)),
    [servedTitleQuery.queryKey, title],
  ]
  let failure: unknown = null
  const { prelude } = await prerender(
    <StrictMode>
      <DrawStaticContext value={drawStaticCharts}>
        <App client={client} />
      </DrawStaticContext>
    </StrictMode>,
    {
      // No part of the first view may need a script to be seen.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error
      },
    },
  )
  const markup = await new Response(prelude).text()
  // Without this a part that failed alone would be served as the fallback of its `Suspense`.
  if (failure !== null) throw failure
  return { markup, answers }
}
