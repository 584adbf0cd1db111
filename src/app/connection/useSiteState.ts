import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { hasFailedImports, subscribeImports } from '#src/lib/importWithRetry.ts'
import { pageVersion, siteVersion } from '#src/app/connection/version.ts'

/** What the page learned of the site less than so many milliseconds ago still holds. */
const fresh = 5 * 60_000

/** What the site last said of its version: nothing, this page's, or a newer one, which stays. */
type SiteState = 'silent' | 'same' | 'newer'

/**
 * Has the site moved on since this page was opened? Asked when the reader comes back to the page or asks for more
 * figures, at most once in five minutes, and whenever a chunk fails to load; never on a timer.
 */
export function useSiteState(): SiteState {
  const client = useQueryClient()
  const [site, setSite] = useState<SiteState>('silent')
  const newer = site === 'newer'
  useEffect(() => {
    const own = pageVersion()
    if (own === null || newer) return undefined
    let askedAt = Date.now()
    const ask = async (): Promise<void> => {
      askedAt = Date.now()
      const now = await siteVersion()
      setSite((before) =>
        before === 'newer' || (now !== null && now !== own) ? 'newer' : now === null ? 'silent' : 'same',
      )
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
  return site
}
