import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import * as v from 'valibot'
import { findSeries } from '#src/trade/catalogue.ts'
import { defaultView } from '#src/view/viewState.ts'
import type { PageAnswers } from '#src/api/pageAnswers.ts'
import { nameOfSeries, providePageAnswers } from '#src/api/pageAnswers.ts'
import { provideBuildDay } from '#src/lib/builtOn.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import type { SeriesAnswer } from '#src/api/schema/series.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { claims } from '#src/claims/claims.ts'
import { App } from '#src/app/App.tsx'
import { DrawStaticContext } from '#src/app/islands/StaticChart.tsx'
import { drawStaticCharts } from '#src/build/prerender/drawChart.tsx'
import { loadFirstChart } from '#src/figures/kinds.ts'

/** Exactly what the claims and the default chart show, checked as any other answer is. */
export function firstAnswers(answer: (resource: string) => unknown): PageAnswers {
  const catalogue = v.parse(catalogueSchema, answer('api/catalogue.json'))
  const findings = v.parse(findingsSchema, answer('api/findings.json'))
  const series: { [name: string]: SeriesAnswer } = {}
  // A claim takes these where the tables have them.
  const taken = new Set(claims.map(({ fuller }) => fuller?.with))
  for (const id of [...defaultView.series, ...claims.flatMap((claim) => claim.series)]) {
    const info = findSeries(catalogue, id)
    if (info === null && taken.has(id)) continue
    if (info === null) throw new Error(`The first view needs the series ${id}, which the catalogue does not have`)
    const name = nameOfSeries(info)
    series[name] ??= v.parse(seriesSchema(info), answer(`api/series/${name}.json`))
  }
  return { catalogue, findings, series }
}

/** The page of the default view as markup, built on this day, with its chart in it. */
export async function renderFirstView(answers: PageAnswers, day: string): Promise<string> {
  providePageAnswers(answers)
  provideBuildDay(day)
  await loadFirstChart()
  let failure: unknown = null
  const { prelude } = await prerender(
    <StrictMode>
      <DrawStaticContext value={drawStaticCharts}>
        <App />
      </DrawStaticContext>
    </StrictMode>,
    {
      // In its place and in one piece: nothing of it may need a script to be seen.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error
      },
    },
  )
  const markup = await new Response(prelude).text()
  // A part that failed alone would be served as a failure.
  if (failure !== null) throw failure
  return markup
}
