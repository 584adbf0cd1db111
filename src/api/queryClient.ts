import type { Query, QueryKey } from '@tanstack/react-query'
import { noop, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isLong } from '#src/api/apiError.ts'

const maxRetries = 2

/** Whether the same request may fare better now: not what the reader or the site got wrong, nor before the server allows it. */
export function mayPass({ reason }: ApiError): boolean {
  if (reason.kind !== 'status') return reason.kind === 'network' || reason.kind === 'timeout'
  if (reason.retryAfter !== null && reason.retryAfter.at > Date.now()) return false
  return reason.status >= 500 || reason.status === 408 || reason.status === 429
}

/** @param failures how often the request failed before this error */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < maxRetries && error instanceof ApiError && mayPass(error)
}

/** The wait that a server asked for is told, so it is no part of a request: at its end comes the next, unless the reader was first. */
function retryWhenAsked(error: Error, query: Query<unknown, unknown>): void {
  const wait = error instanceof ApiError && error.reason.kind === 'status' ? error.reason.retryAfter : null
  if (wait === null || isLong(wait) || query.state.errorUpdateCount > maxRetries) return
  setTimeout(() => {
    if (query.state.error === error) query.fetch().catch(noop)
  }, wait.ms)
}

/** Answers that the build has put into the page as served, beside the keys that the cache keeps them under. */
export type ServedAnswers = readonly (readonly [key: QueryKey, answer: unknown])[]

/** The id of the page's element that holds the served answers as JSON. */
export const servedAnswersId = 'page-answers'

export function servedAnswers(): ServedAnswers {
  return JSON.parse(document.getElementById(servedAnswersId)?.textContent ?? '[]')
}

/**
 * Our policy for all queries; a test that wants failures at once makes a client without retries.
 *
 * @param served answers that are here already
 */
export function createQueryClient(served: ServedAnswers = []): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: retryWhenAsked }),
    defaultOptions: {
      queries: {
        // Published figures and code do not change while the page is open: none is asked for again, nor given up.
        staleTime: 'static',
        gcTime: Infinity,
        // After 1 s and 2 s, as TanStack Query has it.
        retry: shouldRetry,
        behavior: {
          // What has been told as failed is asked for once each time: Try again is one request.
          onFetch(context, { state }) {
            if (state.errorUpdateCount > 0) context.options = { ...context.options, retry: false }
          },
        },
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Without a connection the first request waits as `paused`, which the page can say, instead of failing thrice.
        networkMode: 'online',
      },
    },
  })
  for (const [key, answer] of served) client.setQueryData(key, answer)
  // Where the browser's extension TanStack Query DevTools looks.
  if (import.meta.env.DEV) Reflect.set(globalThis, '__TANSTACK_QUERY_CLIENT__', client)
  return client
}
