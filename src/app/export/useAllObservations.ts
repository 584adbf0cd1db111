import { useQueryClient } from '@tanstack/react-query'
import { seriesQuery } from '#src/api/queries.ts'
import { allObservationsCsv } from '#src/figure/files/csv.ts'
import type { NamedSeries } from '#src/figure/content.ts'

/** Every published figure of some series as CSV; what the page has loaded already is not asked for again. */
export function useAllObservations(): (series: readonly NamedSeries[]) => Promise<string> {
  const client = useQueryClient()
  return async (series) =>
    allObservationsCsv(
      await Promise.all(
        series.map(async (one) => ({
          ...one,
          observations: (await client.fetchQuery(seriesQuery(one.info))).observations,
        })),
      ),
    )
}
