import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { missingCode } from '#src/lib/loadCode.ts'
import { isSiteNewer } from '#src/app/connection/ConnectionStatus.tsx'
import { pageVersion, siteVersion } from '#src/app/connection/version.ts'

/** What the page learned of the site less than so many milliseconds ago still holds. */
const fresh = 5 * 60_000

/**
 * Has the site moved on since this page was opened? Asked when the reader comes back to the page or asks for more
 * figures, at most once in five minutes, and when code is missing; never on a timer.
 */
export function useNewerSite(): void {
  const client = useQueryClient()
  useEffect(() => {
    const own = pageVersion()
    if (own === null) return undefined
    let askedAt = Date.now()
    const ask = async (): Promise<void> => {
      askedAt = Date.now()
      const now = await siteVersion()
      if (now !== null && now !== own) isSiteNewer.set(true)
    }
    const askIfLong = (): void => {
      const isLong = Date.now() - askedAt >= fresh
      if (isLong && document.visibilityState === 'visible' && !isSiteNewer.get()) void ask()
    }
    const leaveCode = missingCode.subscribe(() => void ask())
    const leaveQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'fetch') askIfLong()
    })
    if (missingCode.get() > 0) void ask()
    // `pageshow`: a page that Back brings out of the browser's memory.
    document.addEventListener('visibilitychange', askIfLong)
    addEventListener('pageshow', askIfLong)
    return () => {
      leaveCode()
      leaveQueries()
      document.removeEventListener('visibilitychange', askIfLong)
      removeEventListener('pageshow', askIfLong)
    }
  }, [client])
}
