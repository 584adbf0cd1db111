import { ApiError } from '#src/api/apiError.ts'
import { isSiteNewer } from '#src/app/connection/ConnectionStatus.tsx'
import { mayPass } from '#src/api/queryClient.ts'
import { missingCode } from '#src/lib/loadCode.ts'
import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { siteFolder } from '#src/lib/site.ts'
import { useEffect } from 'react'

async function siteVersion(): Promise<string | null> {
  try {
    // `no-cache` makes caches on the way ask the host.
    const response = await fetch(`${siteFolder}version.json`, { cache: 'no-cache' })
    const answer: unknown = response.ok ? await response.json() : null
    return typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'string'
      ? answer.version
      : null
  } catch {
    return null
  }
}

/** Milliseconds for which the page trusts the last answer about the site's version. */
const freshMs = 5 * 60_000

/**
 * Finds out whether the site has a newer version than this page. It asks when the reader comes back to the page or
 * loads more figures, at most once in five minutes, and when code is missing; never on a timer.
 */
export function useNewerSite(): void {
  const client = useQueryClient()
  useEffect(() => {
    const own = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content
    // Only a built page names its version.
    if (own === undefined) return undefined
    let askedAt = Date.now()
    const ask = async (): Promise<void> => {
      askedAt = Date.now()
      const now = await siteVersion()
      if (now !== null && now !== own) isSiteNewer.set(true)
    }
    const askIfLong = (): void => {
      const isLong = Date.now() - askedAt >= freshMs
      if (isLong && document.visibilityState === 'visible' && !isSiteNewer.get()) void ask()
    }
    const leaveCode = missingCode.subscribe(() => void ask())
    const leaveQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'fetch') askIfLong()
    })
    if (missingCode.get() > 0) void ask()
    const left = new AbortController()
    const { signal } = left
    document.addEventListener('visibilitychange', askIfLong, { signal })
    // The back/forward cache shows a page again without loading it.
    addEventListener('pageshow', askIfLong, { signal })
    return () => {
      leaveCode()
      leaveQueries()
      left.abort()
    }
  }, [client])
}

/** When the connection returns or the reader comes back, repeats the requests whose failure may have passed. */
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

/**
 * Without a connection, a link whose part of the page is not live would leave the page for the browser's own error. The
 * last one is followed when the connection is back, unless React has opened its view here.
 */
export function useHeldLinks(): void {
  useEffect(() => {
    const closed = new AbortController()
    const { signal } = closed
    let held: { readonly link: HTMLElement; readonly at: string } | null = null
    const hold = (event: MouseEvent): void => {
      const { target } = event
      const link = target instanceof Element ? target.closest<HTMLElement>('#root a[href^="?"]') : null
      if (navigator.onLine || link === null) return
      event.preventDefault()
      held = { link, at: location.href }
    }
    const follow = (): void => {
      if (held?.at === location.href) held.link.click()
      held = null
    }
    // React lets no click bubble out of a part that is not live, so it is heard on its way down.
    addEventListener('click', hold, { signal, capture: true })
    addEventListener('online', follow, { signal })
    return () => closed.abort()
  }, [])
}
