import type { QueryClient } from '@tanstack/react-query'
import { Profiler, StrictMode } from 'react'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react/pure'
import { createQueryClient } from '#src/api/queryClient.ts'
import { App } from '#src/app/App.tsx'
import '#src/styles/index.css'

/** How often React has changed the page since the last look. */
let commits = 0
export function commitsSince(): number {
  const count = commits
  commits = 0
  return count
}

let client: QueryClient | undefined

/** The query client of the open page: to refetch without opening the page again. */
export function pageClient(): QueryClient {
  if (client === undefined) throw new Error('No page is open')
  return client
}

/** The whole page at an address, with nothing fetched, stored or chosen before; as main.tsx has it. */
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

/** The open page at another address, as Back and Forward bring it there: much faster than a page of its own. */
export function goTo(search: string): void {
  // By way of another address: the step of a choice that is not yet written is given up only when the address changes.
  for (const address of ['?from=2017-02', search]) {
    history.pushState(null, '', `${location.pathname}${address}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }
}
