import { useQueryClient } from '@tanstack/react-query'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { seriesQuery } from '#src/api/queries.ts'
import { useSeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import type { Failure } from '#src/analyses/AnalysisStates.tsx'

/** The series of an analysis, and the state of its request. */
export function useOneSeries(
  catalogue: Catalogue,
  id: string,
): {
  readonly info: SeriesInfo | null
  readonly rows: readonly Observation[] | undefined
  readonly failures: readonly Failure[]
  readonly paused: boolean
} {
  const client = useQueryClient()
  const info = findSeries(catalogue, id)
  const { observations, failed, paused } = useSeriesAnswers(info === null ? [] : [info])
  const error = failed[id]
  const failures =
    error === undefined || info === null
      ? []
      : [{ id, error, retry: () => void client.refetchQueries({ queryKey: seriesQuery(info).queryKey }) }]
  return { info, rows: observations[id], failures, paused }
}
