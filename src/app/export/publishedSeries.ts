import type { QueryClient } from '@tanstack/react-query'
import { seriesQuery } from '#src/api/queries.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { PublishedSeries } from '#src/figure/files/rows.ts'

/** All published observations of a figure's series, and all those in a reader's own file. */
export function publishedSeries({ series = [] }: FigureContent, client: QueryClient): Promise<PublishedSeries[]> {
  return Promise.all(
    series.map(async (one) => ({
      ...one,
      observations: (await client.fetchQuery(seriesQuery(one.info))).observations,
    })),
  )
}
