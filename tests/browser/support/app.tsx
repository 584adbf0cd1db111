import type { QueryClient } from '@tanstack/react-query'
import { Profiler, StrictMode } from 'react'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react/pure'
import { createQueryClient } from '#src/api/queryClient.ts'
import { App } from '#src/app/App.tsx'
import '#src/styles/index.css'

/** Number of React's commits since `commitsSince` was last called. */
let commits = 0
export function commitsSince(): number {
  const count = commits
  commits = 0
  return count
}

let client: QueryClient | undefined

/** The query client of the open page, for refetching without opening the page again. */
export function pageClient(): QueryClient {
  if (client === undefined) throw new Error('No page is open')
  return client
}

/** Opens the whole page at an address, as main.tsx does, with nothing fetched, stored or chosen before. */
export async function openPage(search = ''): Promise<typeof page> {
  await cleanup()
  localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
  history.replaceState(null, '', `${location.pathname}${search}`)
  commits = 0
  client = createQueryClient()
  await render(
    <StrictMode>
      <Profiler
        id="page"
        onRender={() => {
          commits += 1
        }}
      >
        <App client={client} />
      </Profiler>
    </StrictMode>,
  )
  return page
}

/** Takes the open page to another address, as Back and Forward do: much faster than opening a page. */
export function goTo(search: string): void {
  // The detour changes the address in any case: only a changed address makes the page drop a choice not yet written.
  for (const address of ['?from=2017-02', search]) {
    history.pushState(null, '', `${location.pathname}${address}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }
}
