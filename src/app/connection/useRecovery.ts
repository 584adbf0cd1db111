import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ApiError } from '#src/api/apiError.ts'
import { mayPass } from '#src/api/queryClient.ts'

/**
 * Asks again for what failed for want of a connection, when there is one again or the reader comes back to the page:
 * no one should have to press a button for that.
 */
export function useRecovery(): void {
  const client = useQueryClient()
  useEffect(() => {
    const retry = (): void => {
      if (!onlineManager.isOnline()) return
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
  }, [client])
}
