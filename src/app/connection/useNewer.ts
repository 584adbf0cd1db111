import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { hasFailedImports, subscribeImports } from '#src/lib/importWithRetry.ts'
import { pageVersion, siteVersion } from '#src/app/connection/version.ts'

/** What the page learned of the site less than so many milliseconds ago still holds. */
const fresh = 5 * 60_000

/**
 * Has the site moved on since this page was opened? Asked when the reader comes back to the page or asks for more
 * figures, at most once in five minutes, and whenever a chunk fails to load; never on a timer.
 */
export function useNewer(): boolean {
  const client = useQueryClient()
  const [newer, setNewer] = useState(false)
  useEffect(() => {
    const own = pageVersion()
    if (own === null || newer) return undefined
    let askedAt = Date.now()
    const ask = async (): Promise<void> => {
      askedAt = Date.now()
      const now = await siteVersion()
      if (now !== null && now !== own) setNewer(true)
    }
    const askIfLong = (): void => {
      if (document.visibilityState === 'visible' && Date.now() - askedAt >= fresh) void ask()
    }
    const leaveCode = subscribeImports(() => {
      if (hasFailedImports()) void ask()
    })
    const leaveQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'fetch') askIfLong()
    })
    if (hasFailedImports()) void ask()
    // `pageshow`: a page that Back brings out of the browser's memory.
    document.addEventListener('visibilitychange', askIfLong)
    addEventListener('pageshow', askIfLong)
    return () => {
      leaveCode()
      leaveQueries()
      document.removeEventListener('visibilitychange', askIfLong)
      removeEventListener('pageshow', askIfLong)
    }
  }, [client, newer])
  return newer
}
