import {
  type Query,
  type QueryCacheNotifyEvent,
  type QueryKey,
  type QueryState,
  QueryCache,
  QueryClient,
  hashKey,
  noop,
  useQueryClient,
} from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { loadCode } from '#src/lib/arrival.ts'
import { memoize, memoizeByFirst, memoizeByObject } from '#src/lib/memoize.ts'
import { sameItems, useStore } from '#src/lib/store.ts'
import type { Flow, SeriesInfo } from '#src/trade/catalogue.ts'

/** A query that a figure or text needs; each query must be one object, because results are memoised by it. */
export type Need<Data> = {
  readonly queryKey: QueryKey
  readonly queryHash: string
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly client: QueryClient }) => Promise<Data>
  readonly throwOnError?: true
  /** Files of the published tables that its answer is made of. */
  readonly tables?: readonly string[]
}

/** The hash is made with the key, because every toggle looks for all of its answers. */
export const hashed = (queryKey: QueryKey) => ({ queryKey, queryHash: hashKey(queryKey) })

/** Code that only some views need is fetched by a query, as data are. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>): Need<Code> => ({
  ...hashed(['code', name]),
  queryFn: () => loadCode(load),
  throwOnError: true,
})

/** An answer; undefined while it is on its way, null where its request has failed. */
export type Answers = <Data>(need: Need<Data>) => Data | null | undefined

/** The state of a query. A query that is not in the cache yet is entered into it, as `useQuery` does. */
function stateIn<Data>(client: QueryClient, need: Need<Data>): QueryState<Data> {
  const cache = client.getQueryCache()
  return (cache.get<Data>(need.queryHash) ?? cache.build<Data, Error, Data, QueryKey>(client, need)).state
}

function answerIn<Data>(client: QueryClient, need: Need<Data>): Data | null | undefined {
  const { data, error } = stateIn(client, need)
  return data ?? (error === null ? undefined : null)
}

type ReadAnswers = { readonly answers: Answers; readonly read: ReadonlyMap<Need<unknown>, unknown> }
const lastOf = new WeakMap<QueryClient, ReadAnswers>()

/**
 * Reads the answers in a cache. The function stays the same until an answer that it has returned changes, because
 * results are memoised by it; answers that it was not asked for, such as a series near the pointer, do not change it.
 */
export function answersIn(client: QueryClient): Answers {
  const last = lastOf.get(client)
  if (last && Array.from(last.read).every(([need, answer]) => answerIn(client, need) === answer)) return last.answers
  const read = new Map<Need<unknown>, unknown>()
  const answers: Answers = (need) => {
    const answer = answerIn(client, need)
    // The first answer stays in `read`, because results made from it are not those of a later answer.
    if (!read.has(need)) read.set(need, answer)
    return answer
  }
  lastOf.set(client, { answers, read })
  return answers
}

export const loadFetchers = () => loadCode(async () => (await import('#src/api/client.ts')).fetchers)

type Fetchers = Awaited<ReturnType<typeof loadFetchers>>

/** Published figures do not change while the page is open, so the client never refetches them. */
export const published = <Data>(
  key: QueryKey,
  fetch: (fetchers: Fetchers, signal: AbortSignal, client: QueryClient) => Promise<Data>,
): Need<Data> => ({
  // The prefix sets data apart from code, which is fetched by queries too.
  ...hashed(['trade', ...key]),
  queryFn: async ({ signal, client }) => fetch(await loadFetchers(), signal, client),
})

export const catalogueQuery = published(['catalogue'], ({ catalogue }, signal) => catalogue(signal))

/** Numbers that claims and cautions state in addition to those of their own figures. */
export const findingsQuery = published(['findings'], ({ findings }, signal) => findings(signal))

/** Each series of the catalogue is one object, so its query is one object too. */
export const seriesQuery = memoizeByObject(({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>) =>
  published(['series', id, frequency], ({ series }, signal, client) => series({ id, frequency }, signal, client)),
)

/** More than every year of both flows. */
const maxProducts = 60

export const productsQuery = memoize(maxProducts, (flow: Flow, year: number) =>
  published(['products', flow, year], ({ products }, signal) => products(flow, year, signal)),
)

export const headingsQuery = published(['headings'], ({ headings }, signal) => headings(signal))
/** Conversions from dollars, which are fetched when another money is first chosen. */
export const conversionsQuery = published(['rates'], ({ conversions }, signal) => conversions(signal))

/** The states of some queries; a new object whenever an answer comes, or a request fails or waits for a connection. */
export type Requests = {
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
function createReader(needs: readonly Need<unknown>[], client: QueryClient) {
  let requests: Requests | null = null
  let shown: readonly unknown[] = []
  const read = (): Requests => {
    const next = needs.map((need) => shownOf(stateIn(client, need)))
    if (requests !== null && sameItems(next, shown)) return requests
    shown = next
    const states = new Map(needs.map((need) => [need, stateIn(client, need)]))
    requests = {
      needs,
      answers: answersIn(client),
      errorOf: (need) => states.get(need)?.error ?? null,
      isPaused: (some) => some.some((need) => states.get(need)?.fetchStatus === 'paused'),
      retry(some) {
        for (const need of some) if (states.get(need)?.error) void client.prefetchQuery(need)
      },
    }
    return requests
  }
  const subscribe = (tell: () => void) => client.getQueryCache().subscribe(({ type }) => isChange(type) && tell())
  return { read, subscribe }
}

const readerOf = memoizeByFirst(2, createReader)

/** One array for the same queries: those of the chart, of each claim and analysis, and of some earlier selections. */
const sameList = memoize(50, (...needs: readonly Need<unknown>[]) => [...new Set(needs)])

/**
 * The states of some queries, which other code fetches. As answers are never refetched, the hook subscribes to the
 * cache itself, without an observer for each query: with `useQueries`, toggling one of twelve lines rendered the page
 * twice and took half a millisecond more, four times that on a phone.
 */
export function useKnown(needed: readonly Need<unknown>[]): Requests {
  const needs = sameList(...needed)
  const { read, subscribe } = readerOf(needs, useQueryClient())
  const requests = useStore({ subscribe, get: read })

  for (const need of needs) {
    const error = need.throwOnError ? requests.errorOf(need) : null
    if (error !== null) throw error
  }
  return requests
}

/** Fetches the answers that a figure or claim needs; each is its own request, so one that fails leaves the others. */
export function useAnswers(needed: readonly Need<unknown>[]): Requests {
  const requests = useKnown(needed)
  const client = useQueryClient()
  const { needs } = requests
  const before = useRef<readonly Need<unknown>[]>([])
  useEffect(() => {
    // A query that failed is fetched again when it is chosen again.
    const chosen = needs.filter((need) => !before.current.includes(need))
    before.current = needs
    for (const need of chosen) {
      if (stateIn(client, need).data === undefined) void client.prefetchQuery(need)
    }
  }, [client, needs])
  return requests
}

/** Fetches one answer, where it is needed. */
export function useAnswer<Data>(need: Need<Data>, isNeeded = true) {
  const { answers, errorOf, isPaused, retry } = useAnswers(isNeeded ? [need] : [])
  const data = answers(need) ?? undefined
  return { data, error: errorOf(need), isPaused: isPaused([need]), retry: () => retry([need]) } as const
}

const maxRetries = 2

/**
 * Whether the same request may succeed now: not after an error of the reader or the site, nor before the server allows
 * it.
 */
export function mayPass({ reason }: ApiError): boolean {
  if (reason.kind !== 'status') return reason.kind === 'network' || reason.kind === 'timeout'
  if (reason.retryAfter !== null && reason.retryAfter.at > Date.now()) return false
  return reason.status >= 500 || reason.status === 408 || reason.status === 429
}

/** @param failures how often the request failed before this error */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < maxRetries && error instanceof ApiError && mayPass(error)
}

/**
 * A wait that a server asked for is shown to the reader, so it is not a part of a request: at its end the next request
 * begins, unless the reader has begun one before.
 */
function retryWhenAsked(error: Error, query: Query<unknown, unknown>): void {
  const wait = error instanceof ApiError && error.reason.kind === 'status' ? error.reason.retryAfter : null
  if (wait === null || isLong(wait) || query.state.errorUpdateCount > maxRetries) return
  setTimeout(() => {
    if (query.state.error === error) query.fetch().catch(noop)
  }, wait.ms)
}

/** Answers that the build has put into the served page, with their keys in the cache. */
export type ServedAnswers = readonly (readonly [key: QueryKey, answer: unknown])[]

/** The id of the page's element that holds the served answers as JSON. */
export const servedAnswersId = 'page-answers'

export function servedAnswers(): ServedAnswers {
  return JSON.parse(document.getElementById(servedAnswersId)?.textContent ?? '[]')
}

/**
 * The policy for all queries; a test that wants failures at once makes a client without retries.
 *
 * @param served answers that the page holds already
 */
export function createQueryClient(served: ServedAnswers = []): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: retryWhenAsked }),
    defaultOptions: {
      queries: {
        // Published figures and code do not change while the page is open, so they are neither refetched nor dropped.
        staleTime: 'static',
        gcTime: Infinity,
        // Retries follow after 1 s and 2 s, TanStack Query's default delays.
        retry: shouldRetry,
        behavior: {
          // A query that is shown as failed is fetched without retries, so that Try again is one request.
          onFetch(context, { state }) {
            if (state.errorUpdateCount > 0) context.options = { ...context.options, retry: false }
          },
        },
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Without a connection the first request waits as `paused`, which the page can show, instead of failing thrice.
        networkMode: 'online',
      },
    },
  })
  for (const [key, answer] of served) client.setQueryData(key, answer)
  // The browser extension TanStack Query DevTools looks for the client here.
  if (import.meta.env.DEV) Reflect.set(globalThis, '__TANSTACK_QUERY_CLIENT__', client)
  return client
}

/** The wait that a server asks for; `at` is its end, in milliseconds since 1970. */
type RetryAfter = { readonly ms: number; readonly at: number }

/** A wait is long if readers will not stay for it: the page tells its end and does not retry by itself. */
export const isLong = ({ ms }: RetryAfter): boolean => ms > 30_000

/** The reason why a request gave no figures; `errorText` words it for the reader. */
type ApiErrorReason =
  | { readonly kind: 'network' | 'timeout' | 'not-json' }
  /** `retryAfter` is null where the server asks for no wait. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter: RetryAfter | null }
  /** `field` is the path of the field that does not fit, `observations.3.valueUsd`; empty for the answer as a whole. */
  | { readonly kind: 'shape'; readonly field: string; readonly problem: string }

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The requested path: `api/catalogue.json`. */
  readonly resource: string
  readonly reason: ApiErrorReason

  constructor(resource: string, reason: ApiErrorReason, options?: ErrorOptions) {
    // This message is for the console, not for the reader.
    super(`${resource}: ${JSON.stringify(reason)}`, options)
    this.resource = resource
    this.reason = reason
  }
}
