import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { onlineManager } from '@tanstack/react-query'
import { cleanup } from 'vitest-browser-react/pure'
import { startWorker, worker } from '#mocks/msw/browser.ts'
import { noiseSince, watchConsole } from '#tests/browser/support/noise.ts'

// Setup runs before each file, also where files share a page (vite.config.ts), so that each finds it as the first did.

beforeAll(async () => {
  watchConsole()
  await startWorker()
})
// The console is watched anew for each test, because a test may have restored every spy.
beforeEach(watchConsole)
afterEach(() => {
  worker.resetHandlers()
  onlineManager.setOnline(true)
  expect(noiseSince(), 'what the page wrote to the console').toEqual([])
})
afterAll(async () => {
  await cleanup()
  vi.restoreAllMocks()
})
