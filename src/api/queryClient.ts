import { type Query, type QueryKey, noop, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isLong } from '#src/api/apiError.ts'

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
export function shouldRetry(failures: number, error: Error): boolean {
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
