import type { QueryClient } from '@tanstack/react-query'
import { onlineManager } from '@tanstack/react-query'
import { ApiError } from '#src/api/apiError.ts'
import { retryImports } from '#src/lib/importWithRetry.ts'
import { mayPass } from '#src/api/retry.ts'

/**
 * Asks again for what failed for want of a connection, when there is one again or the reader comes back to the page:
 * no one should have to press a button for that. @returns ends it
 */
export function recover(client: QueryClient): () => void {
  const retry = (): void => {
    if (!onlineManager.isOnline()) return
    retryImports()
    void client.refetchQueries({ predicate: ({ state: { error } }) => error instanceof ApiError && mayPass(error) })
  }
  const comeBack = (): void => {
    if (document.visibilityState === 'visible') retry()
  }
  document.addEventListener('visibilitychange', comeBack)
  const leave = onlineManager.subscribe(retry)
  return () => {
    document.removeEventListener('visibilitychange', comeBack)
    leave()
  }
}
