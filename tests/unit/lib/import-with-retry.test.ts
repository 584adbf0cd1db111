import { beforeEach, expect, it, vi } from 'vitest'

// It counts how often all was asked for again: each test begins where a page does.
let { hasFailedImports, hasStuckImports, importSuffix, importWithRetry, retryImports, subscribeImports } =
  await import('#src/lib/importWithRetry.ts')
beforeEach(async () => {
  vi.resetModules()
  ;({ hasFailedImports, hasStuckImports, importSuffix, importWithRetry, retryImports, subscribeImports } =
    await import('#src/lib/importWithRetry.ts'))
})

/** As Chromium words it. */
const notCome = () => new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/bar.js')
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('code that comes is given, and nobody hears of it', async () => {
  const listener = vi.fn()
  const leave = subscribeImports(listener)
  await expect(importWithRetry(async () => 'here')).resolves.toBe('here')
  expect(listener).not.toHaveBeenCalled()
  leave()
})

it('code that does not come is missing until it does: asked for again, never an error', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(notCome())
    .mockRejectedValueOnce(notCome())
    .mockResolvedValue('here')
  const missing: boolean[] = []
  const leave = subscribeImports(() => missing.push(hasFailedImports()))
  const code = importWithRetry(load)
  await settled()
  retryImports()
  await settled()
  retryImports()
  await expect(code).resolves.toBe('here')
  expect(missing).toEqual([true, false, true, false])
  expect(load).toHaveBeenCalledTimes(3)
  leave()
})

it('asking again asks for all that is missing', async () => {
  const loads = [vi.fn(), vi.fn()].map((load) => load.mockRejectedValueOnce(notCome()).mockResolvedValue(1))
  const all = Promise.all(loads.map((load) => importWithRetry(load)))
  await settled()
  expect(hasFailedImports()).toBe(true)
  retryImports()
  await expect(all).resolves.toEqual([1, 1])
  expect(hasFailedImports()).toBe(false)
})

it('code that was on its way when all was asked for again, and did not come, is asked for once more', async () => {
  let fail = (): void => undefined
  const load = vi
    .fn<() => Promise<string>>()
    .mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(notCome())
        }),
    )
    .mockResolvedValue('here')
  const code = importWithRetry(load)
  retryImports()
  fail()
  await expect(code).resolves.toBe('here')
  expect(load).toHaveBeenCalledTimes(2)
})

it.each([
  notCome(),
  new TypeError('error loading dynamically imported module: https://example.org/assets/bar.js'),
  new TypeError('Importing a module script failed.'),
  new TypeError("'text/html' is not a valid JavaScript MIME type."),
  new Error('Unable to preload CSS for /assets/bar.css'),
])('code has not come: $message', async (error) => {
  const code = importWithRetry(vi.fn().mockRejectedValueOnce(error).mockResolvedValue('here'))
  await settled()
  expect(hasFailedImports()).toBe(true)
  retryImports()
  await expect(code).resolves.toBe('here')
})

it.each([new TypeError("Cannot read properties of undefined (reading 'map')"), new Error('no colour owns it')])(
  'code that came and threw is an error, and not missing: $message',
  async (error) => {
    const load = vi.fn().mockRejectedValue(error)
    await expect(importWithRetry(load)).rejects.toBe(error)
    expect(hasFailedImports()).toBe(false)
    expect(load).toHaveBeenCalledTimes(1)
  },
)

it('what failed is asked for under another name each time, for a browser may keep the failure of one', async () => {
  const names: unknown[] = []
  const suffix = () => Reflect.get(globalThis, importSuffix)
  let isUp = false
  const load = async () => {
    names.push(suffix())
    if (!isUp) throw notCome()
    return 'here'
  }
  const code = importWithRetry(load)
  await settled()
  retryImports()
  await settled()
  expect(suffix(), 'other code has its own name').toBe('')
  isUp = true
  retryImports()
  await expect(code).resolves.toBe('here')
  expect(names).toEqual(['', '?retry=1', '?retry=2'])
})

it('what is asked for once more, where its own name stays failed, comes at once under the newest', async () => {
  const load = async () => {
    if (Reflect.get(globalThis, importSuffix) === '') throw notCome()
    return 'here'
  }
  const first = importWithRetry(load)
  await settled()
  retryImports()
  await expect(first).resolves.toBe('here')
  await expect(importWithRetry(load)).resolves.toBe('here')
  expect(hasFailedImports()).toBe(false)
})

it('what failed under another name too is stuck, until it is asked for again', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(notCome())
    .mockRejectedValueOnce(notCome())
    .mockResolvedValue('here')
  const code = importWithRetry(load)
  await settled()
  expect(hasStuckImports()).toBe(false)
  retryImports()
  await settled()
  expect([hasFailedImports(), hasStuckImports()]).toEqual([true, true])
  retryImports()
  await expect(code).resolves.toBe('here')
  expect([hasFailedImports(), hasStuckImports()]).toEqual([false, false])
})
