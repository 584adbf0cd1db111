import { type QueryCacheNotifyEvent, type QueryClient, type QueryState, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { type Answers, type Need, answersIn, stateIn } from '#src/api/need.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import { sameItems } from '#src/lib/useStableValue.ts'

/** The states of some queries; a new object whenever an answer comes, or a request fails or waits for a connection. */
export type Asked = {
  readonly needs: readonly Need<unknown>[]
  readonly answers: Answers
  readonly errorOf: (need: Need<unknown>) => Error | null
  /** Whether any of these queries waits for a connection. */
  readonly isPaused: (needs: readonly Need<unknown>[]) => boolean
  /** Fetches the failed ones of these queries again. */
  readonly retry: (needs: readonly Need<unknown>[]) => void
}

/**
 * Only `updated` and `removed` change the page. `observerOptionsUpdated` fires at each re-render of an observer, and
 * `added` fires while React renders, when no other component's state may be set.
 */
const isChange = (type: QueryCacheNotifyEvent['type']): boolean => type === 'updated' || type === 'removed'

const shownOf = ({ data, error, fetchStatus }: QueryState<unknown>): unknown =>
  data ?? error ?? fetchStatus === 'paused'

/**
 * Reads the states of a list of queries, as the same object while nothing has changed, which `useSyncExternalStore`
 * requires. Each list has one reader, shared by all components that need it: during a concurrent render React may read
 * the old and the new list in turn, and takes another object for a change.
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

/** One array for the same queries: those of the chart, of each claim and analysis, and of some earlier selections. */
const sameList = memoize(50, (...needs: readonly Need<unknown>[]) => [...new Set(needs)])

/**
 * The states of some queries, which other code fetches. As answers are never refetched, the hook subscribes to the
 * cache itself, without an observer for each query: with `useQueries`, toggling one of twelve lines rendered the page
 * twice and took half a millisecond more, four times that on a phone.
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

/** Fetches the answers that a figure or claim needs; each is its own request, so one that fails leaves the others. */
export function useAnswers(needed: readonly Need<unknown>[]): Asked {
  const asked = useKnown(needed)
  const client = useQueryClient()
  const { needs } = asked
  const before = useRef<readonly Need<unknown>[]>([])
  useEffect(() => {
    // A query that failed is fetched again when it is chosen again.
    const chosen = needs.filter((need) => !before.current.includes(need))
    before.current = needs
    for (const need of chosen) {
      if (stateIn(client, need).data === undefined) void client.prefetchQuery(need)
    }
  }, [client, needs])
  return asked
}
