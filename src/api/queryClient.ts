import { QueryCache, QueryClient } from '@tanstack/react-query'
import type { ServedAnswers } from '#src/api/servedAnswers.ts'
import { retryWhenAsked, shouldRetry } from '#src/api/retry.ts'

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
