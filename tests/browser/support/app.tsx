import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { onlineManager } from '@tanstack/react-query'
import { Profiler, StrictMode } from 'react'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react/pure'
import { startWorker, worker } from '#mocks/browser.ts'
import { App } from '#src/app/App.tsx'
import '#src/styles/index.css'

/** What the page wrote to the console or threw past everyone: every test of every file here fails on it. */
const noise: string[] = []

function listen(): () => void {
  const { error, warn } = console
  console.error = (...parts: unknown[]) => noise.push(`console.error: ${parts.map(String).join(' ')}`)
  console.warn = (...parts: unknown[]) => noise.push(`console.warn: ${parts.map(String).join(' ')}`)
  const onError = (event: ErrorEvent): void => void noise.push(`error: ${event.message}`)
  const onRejection = (event: PromiseRejectionEvent): void => void noise.push(`unhandled rejection: ${String(event.reason)}`)
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  return () => {
    console.error = error
    console.warn = warn
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
  }
}

let stopListening = (): void => {}

beforeAll(startWorker)
afterAll(cleanup)
beforeEach(() => {
  noise.length = 0
  stopListening = listen()
})
afterEach(() => {
  stopListening()
  worker.resetHandlers()
  onlineManager.setOnline(true)
  expect(noise, 'what the page wrote to the console').toEqual([])
})

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
