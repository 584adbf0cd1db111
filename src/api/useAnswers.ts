import type { QueryCacheNotifyEvent, QueryClient, QueryState } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Answers, Need } from '#src/api/need.ts'
import { answersIn, stateIn } from '#src/api/need.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import { sameItems } from '#src/lib/useStableValue.ts'

/** What is known of some queries. Another object whenever an answer comes, and when a request fails or waits for a connection. */
export type Asked = {
  readonly needs: readonly Need<unknown>[]
  readonly answers: Answers
  readonly errorOf: (need: Need<unknown>) => Error | null
  /** Is any of them waiting for a connection? */
  readonly isPaused: (needs: readonly Need<unknown>[]) => boolean
  /** Asks again for those that failed. */
  readonly retry: (needs: readonly Need<unknown>[]) => void
}

/**
 * Only `updated` and `removed` change what is shown. `observerOptionsUpdated` fires at each re-render of an observer, and
 * `added` while React renders, when no other component's state may be set.
 */
const isChange = (type: QueryCacheNotifyEvent['type']): boolean => type === 'updated' || type === 'removed'

/** What of a state is shown. */
const shownOf = ({ data, error, fetchStatus }: QueryState<unknown>): unknown =>
  data ?? error ?? fetchStatus === 'paused'

/**
 * Reads what is known of a list of queries: the same object while nothing has changed, as `useSyncExternalStore` asks. One
 * reader for one list: during a concurrent render React may read for the old and for the new list in turn, and takes
 * another object for a change. It is shared by all that need the same.
 */
function createReader(client: QueryClient, needs: readonly Need<unknown>[]): () => Asked {
  let asked: Asked | null = null
  let shown: readonly unknown[] = []
  return () => {
    const next = needs.map((need) => shownOf(stateIn(client, need)))
    if (asked !== null && sameItems(next, shown)) return asked
    shown = next
    const states = new Map(needs.map((need) => [need, stateIn(client, need)]))
    asked = {
      needs,
      answers: answersIn(client),
      errorOf: (need) => states.get(need)?.error ?? null,
      isPaused: (some) => some.some((need) => states.get(need)?.fetchStatus === 'paused'),
      retry(some) {
        for (const need of some) if (states.get(need)?.error) void client.prefetchQuery(need)
      },
    }
    return asked
  }
}

const readersOf = memoizeByObject((client: QueryClient) =>
  memoizeByObject((needs: readonly Need<unknown>[]) => createReader(client, needs)),
)

/** The same list for the same queries: those of the chart, of each claim and of each analysis, and of some selections before. */
const sameList = memoize(50, (...needs: readonly Need<unknown>[]) => [...new Set(needs)])

/**
 * What is known of some queries, whoever asks for them. No answer is asked for twice, so the cache itself is subscribed to,
 * without an observer for each: with `useQueries` toggling one of twelve lines rendered the page twice and took half a
 * millisecond more, four times that on a phone.
 */
export function useKnown(needed: readonly Need<unknown>[]): Asked {
  const needs = sameList(...needed)
  const client = useQueryClient()
  const read = readersOf(client)(needs)
  const subscribe = useCallback(
    (tell: () => void) => client.getQueryCache().subscribe(({ type }) => isChange(type) && tell()),
    [client],
  )
  const asked = useSyncExternalStore(subscribe, read, read)

  for (const need of needs) {
    const error = need.throwOnError ? asked.errorOf(need) : null
    if (error !== null) throw error
  }
  return asked
}

/** Asks for what a figure or a claim is made of. Each query is its own request: one that fails leaves the others as they are. */
export function useAnswers(needed: readonly Need<unknown>[]): Asked {
  const asked = useKnown(needed)
  const client = useQueryClient()
  const { needs } = asked
  const before = useRef<readonly Need<unknown>[]>([])
  useEffect(() => {
    // One that failed is asked for again when it is chosen again.
    const chosen = needs.filter((need) => !before.current.includes(need))
    before.current = needs
    for (const need of chosen) {
      if (stateIn(client, need).data === undefined) void client.prefetchQuery(need)
    }
  }, [client, needs])
  return asked
}
