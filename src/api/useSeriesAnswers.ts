import type { QueryCacheNotifyEvent, QueryClient, QueryState } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
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

/** Every drawing of the page gives its observers their options again: that is nothing new. */
const isNews = (type: QueryCacheNotifyEvent['type']): boolean => type === 'added' || type === 'updated' || type === 'removed'

type Known = Answer | QueryState<Answer> | undefined

/** An answer that is here: in the page as served, or fetched earlier. */
function answerOf(client: QueryClient, info: SeriesInfo): Answer | undefined {
  return pageAnswers().series[nameOfSeries(info)] ?? client.getQueryData(seriesQuery(info).queryKey)
}

/**
 * Reads each answer, or else what became of the request; the same list as before while nothing is new. One reader for one
 * list of series: a request that another part makes while these are being exchanged is told to readers of both, and one
 * that had kept only the newest answers would take the others for news in the middle of a drawing.
 */
function createReader(client: QueryClient, infos: readonly SeriesInfo[]): () => readonly Known[] {
  let before: readonly Known[] = []
  return () => {
    const known = infos.map((info) => answerOf(client, info) ?? client.getQueryState(seriesQuery(info).queryKey))
    if (known.length !== before.length || known.some((one, i) => one !== before[i])) before = known
    return before
  }
}

/**
 * Every series of its own: one that fails leaves the others as they are. Published figures do not change, so the cache
 * itself is watched, and only until they are here: to watch each drawn line costs as much as to draw it.
 */
export function useSeriesAnswers(infos: readonly SeriesInfo[]): SeriesAnswers {
  const client = useQueryClient()
  const read = useMemo(() => createReader(client, infos), [client, infos])
  const subscribe = useCallback((tell: () => void) => client.getQueryCache().subscribe(({ type }) => isNews(type) && tell()), [client])
  const known = useSyncExternalStore(subscribe, read, read)

  const asked = useRef<readonly string[]>([])
  useEffect(() => {
    // One that failed is asked for again when it is chosen again.
    const chosen = infos.filter(({ id }) => !asked.current.includes(id))
    asked.current = infos.map(({ id }) => id)
    for (const info of chosen) if (answerOf(client, info) === undefined) void client.prefetchQuery(seriesQuery(info))
  }, [client, infos])

  return useMemo(() => {
    const observations: { [id: string]: readonly Observation[] } = {}
    const failed: { [id: string]: Error } = {}
    const pending: string[] = []
    let paused = false
    infos.forEach(({ id }, i) => {
      const one = known[i]
      if (one !== undefined && 'observations' in one) observations[id] = one.observations
      else if (one?.error) failed[id] = one.error
      else pending.push(id)
      if (one !== undefined && 'fetchStatus' in one && one.fetchStatus === 'paused') paused = true
    })
    return { observations, failed, pending, paused }
  }, [infos, known])
}
