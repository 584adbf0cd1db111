import type { QueryClient, UseQueryResult } from '@tanstack/react-query'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { nameOfSeries, pageAnswers } from '#src/api/pageAnswers.ts'
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

/** An answer that is here: fetched earlier, or in the page as served. */
function answerOf(client: QueryClient, info: SeriesInfo): Answer | undefined {
  return client.getQueryData(seriesQuery(info).queryKey) ?? pageAnswers().series[nameOfSeries(info)]
}

/**
 * Every series of its own: one that fails leaves the others as they are. Published figures do not change, so only those
 * that are not here are watched: to watch each drawn line costs as much as to draw it.
 */
export function useSeriesAnswers(infos: readonly SeriesInfo[]): SeriesAnswers {
  const client = useQueryClient()
  const missing = infos.filter((info) => answerOf(client, info) === undefined)
  const { failed, paused } = useQueries({
    queries: missing.map((info) => seriesQuery(info)),
    combine: (results: readonly UseQueryResult<Answer>[]) => {
      const errors: { [id: string]: Error } = {}
      missing.forEach(({ id }, i) => {
        const error = results[i]?.error ?? null
        if (error !== null) errors[id] = error
      })
      // What has arrived is looked at, so that this is run again when more does.
      const arrived = results.filter(({ data }) => data !== undefined).length
      return { failed: errors, paused: results.some(({ fetchStatus }) => fetchStatus === 'paused'), arrived }
    },
  })
  const awaited = missing.map(({ id }) => id).join()
  return useMemo(() => {
    const observations: { [id: string]: readonly Observation[] } = {}
    const pending: string[] = []
    const isAwaited = new Set(awaited.split(','))
    for (const info of infos) {
      const answer = isAwaited.has(info.id) ? undefined : answerOf(client, info)
      if (answer !== undefined) observations[info.id] = answer.observations
      else if (failed[info.id] === undefined) pending.push(info.id)
    }
    return { observations, failed, pending, paused }
  }, [client, infos, failed, paused, awaited])
}
