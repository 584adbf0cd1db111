import type { UseQueryResult } from '@tanstack/react-query'
import { useQueries } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { seriesQuery } from '#src/api/queries.ts'

/** What is known of each asked series, in the order asked. */
export type SeriesAnswers = {
  /** By series id. */
  readonly observations: { readonly [id: string]: readonly Observation[] }
  readonly failed: { readonly [id: string]: Error }
  readonly pending: readonly string[]
  /** Waiting for a connection. */
  readonly paused: boolean
}

type Answer = { readonly id: string; readonly observations: readonly Observation[] }

/** Every series of its own: one that fails leaves the others as they are. */
export function useSeriesAnswers(infos: readonly SeriesInfo[]): SeriesAnswers {
  return useQueries({
    queries: infos.map((info) => seriesQuery(info)),
    combine: (results: readonly UseQueryResult<Answer>[]) => {
      const observations: { [id: string]: readonly Observation[] } = {}
      const failed: { [id: string]: Error } = {}
      const pending: string[] = []
      results.forEach((result, i) => {
        const id = infos[i]?.id
        if (id === undefined) return
        if (result.data !== undefined) observations[id] = result.data.observations
        else if (result.error !== null) failed[id] = result.error
        else pending.push(id)
      })
      return { observations, failed, pending, paused: results.some(({ fetchStatus }) => fetchStatus === 'paused') }
    },
  })
}
