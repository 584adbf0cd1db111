import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { onlineManager } from '@tanstack/react-query'
import { Profiler, StrictMode } from 'react'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react/pure'
import { startWorker, worker } from '#mocks/browser.ts'
import { App } from '#src/app/App.tsx'
import '#src/styles/index.css'

/** What the page wrote to the console or threw past everyone: the tests of every file that opens a page fail on it. */
const noise: string[] = []

/** What there was of it since the last look. */
export function noiseSince(): string[] {
  return noise.splice(0)
}

function watchConsole(): void {
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...parts: unknown[]) => void noise.push(`console.${kind}: ${parts.map(String).join(' ')}`))
  }
}

window.addEventListener('error', ({ message }) => noise.push(`error: ${message}`))
window.addEventListener('unhandledrejection', ({ reason }) => noise.push(`unhandled rejection: ${String(reason)}`))

beforeAll(async () => {
  watchConsole()
  await startWorker()
})
// Again for each test: a test may have restored every spy.
beforeEach(watchConsole)
afterEach(() => {
  worker.resetHandlers()
  onlineManager.setOnline(true)
  expect(noiseSince(), 'what the page wrote to the console').toEqual([])
})
afterAll(cleanup)

/** How often React has changed the page since the last look. */
let commits = 0
export function commitsSince(): number {
  const count = commits
  commits = 0
  return count
}

/** The whole page at an address, with nothing fetched, stored or chosen before; as main.tsx has it. */
export async function openPage(search = ''): Promise<typeof page> {
  await cleanup()
  localStorage.clear()
  document.documentElement.removeAttribute('data-theme')
  history.replaceState(null, '', `${location.pathname}${search}`)
  commits = 0
  await render(
    <StrictMode>
      <Profiler
        id="page"
        onRender={() => {
          commits += 1
        }}
      >
        <App />
      </Profiler>
    </StrictMode>,
  )
  return page
}

/** The open page at another address, as Back and Forward bring it there: much faster than a page of its own. */
export function goTo(search: string): void {
  history.pushState(null, '', `${location.pathname}${search}`)
  dispatchEvent(new PopStateEvent('popstate'))
}
