import { QueryClient } from '@tanstack/react-query'
import { retryDelay, shouldRetry } from '#src/api/retry.ts'

/** Our policy for all queries; a test that wants failures at once makes a client without retries. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Without a connection the first request waits as `paused`, which the page can say, instead of failing thrice.
        networkMode: 'online',
      },
    },
  })
}
