import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { onlineManager } from '@tanstack/react-query'
import { cleanup } from 'vitest-browser-react/pure'
import { startWorker, worker } from '#mocks/msw/browser.ts'
import { noiseSince, watchConsole } from '#tests/browser/support/noise.ts'

// Before each file, also where several share a page (vite.config.ts): each finds it as the first did.

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
afterAll(async () => {
  await cleanup()
  vi.restoreAllMocks()
})
