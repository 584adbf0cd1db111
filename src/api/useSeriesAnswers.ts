import type { QueryCacheNotifyEvent, QueryClient, QueryState } from '@tanstack/react-query'
import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
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

/**
 * Only `updated` and `removed` change what is shown. `observerOptionsUpdated` fires at each re-render of an observer, and
 * `added` while React renders, when no other component's state may be set.
 */
const isChange = (type: QueryCacheNotifyEvent['type']): boolean => type === 'updated' || type === 'removed'

type Snapshot = Answer | QueryState<Answer> | undefined

const isAnswer = (snapshot: Snapshot): snapshot is Answer => snapshot !== undefined && 'observations' in snapshot

/** The cache's keys. Memoised by series: toggling one makes another list of the same objects. */
const hashOf = memoizeByObject((info: SeriesInfo) => hashKey(seriesQuery(info).queryKey))

/** An answer from the cache (fetched earlier, or served with the page), or else the state of its request. */
function readerOf(client: QueryClient, info: SeriesInfo): () => Snapshot {
  const name = nameOfSeries(info)
  const hash = hashOf(info)
  return () => {
    const state = client.getQueryCache().get<Answer>(hash)?.state
    return pageAnswers().series[name] ?? state?.data ?? state
  }
}

/**
 * Reads each answer or the state of its request; returns the previous list while nothing has changed, as
 * `useSyncExternalStore` asks. One reader for one list of series: during a concurrent render React may read for the old
 * and for the new list in turn, and a shared cache would return alternating snapshots, which React takes for changes.
 */
function createReader(client: QueryClient, infos: readonly SeriesInfo[]): () => readonly Snapshot[] {
  let previous: readonly Snapshot[] = []
  const readers = infos.map((info) => readerOf(client, info))
  return () => {
    const snapshot = readers.map((readOne) => readOne())
    if (snapshot.length !== previous.length || snapshot.some((one, i) => one !== previous[i])) previous = snapshot
    return previous
  }
}

/** The same list for the same series: those of the chart, of each claim and of each analysis, and of some selections before. */
const sameList = memoize(50, (...infos: readonly SeriesInfo[]): readonly SeriesInfo[] => infos)

/**
 * Each series is its own request: one that fails leaves the others as they are. Published figures do not change, so the
 * cache itself is subscribed to, without an observer for each: with `useQueries` toggling one of twelve lines rendered
 * the page twice and took half a millisecond more, four times that on a phone.
 */
export function useSeriesAnswers(asked: readonly SeriesInfo[]): SeriesAnswers {
  const infos = sameList(...asked)
  const client = useQueryClient()
  const read = useMemo(() => createReader(client, infos), [client, infos])
  const subscribe = useCallback(
    (tell: () => void) => client.getQueryCache().subscribe(({ type }) => isChange(type) && tell()),
    [client],
  )
  const snapshot = useSyncExternalStore(subscribe, read, read)

  const before = useRef<readonly string[]>([])
  useEffect(() => {
    // One that failed is asked for again when it is chosen again.
    const chosen = infos.filter(({ id }) => !before.current.includes(id))
    before.current = infos.map(({ id }) => id)
    for (const info of chosen) {
      if (!isAnswer(readerOf(client, info)())) void client.prefetchQuery(seriesQuery(info))
    }
  }, [client, infos])

  return useMemo(() => {
    const observations: { [id: string]: readonly Observation[] } = {}
    const failed: { [id: string]: Error } = {}
    const pending: string[] = []
    let paused = false
    infos.forEach(({ id }, i) => {
      const one = snapshot[i]
      if (isAnswer(one)) observations[id] = one.observations
      else if (one?.error) failed[id] = one.error
      else pending.push(id)
      if (one !== undefined && 'fetchStatus' in one && one.fetchStatus === 'paused') paused = true
    })
    return { observations, failed, pending, paused }
  }, [infos, snapshot])
}
