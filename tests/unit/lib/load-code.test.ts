import { onlineManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// Modules are reset for every test, as `missingCode` counts. DEV is off, as a failed import is an error in development.
let { loadCode, missingCode } = await import('#src/lib/arrival.ts')
beforeEach(async () => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  vi.stubEnv('SSR', false)
  ;({ loadCode, missingCode } = await import('#src/lib/arrival.ts'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  onlineManager.setOnline(true)
})

const notCome = () => new TypeError('Failed to fetch dynamically imported module: https://example.org/assets/bar.js')
/** Does the promise resolve within a moment? */
const ends = (code: Promise<unknown>) =>
  Promise.race([code.then(() => true), new Promise((resolve) => setTimeout(() => resolve(false)))])

it('code that comes is given, and nobody hears of it', async () => {
  await expect(loadCode(async () => 'here')).resolves.toBe('here')
  expect(missingCode.get()).toBe(0)
})

it.each([
  ['does not come', () => Promise.reject(notCome())],
  ['comes and throws', () => Promise.reject(new Error('no colour owns it'))],
  ['has another script in its place', () => Promise.resolve(undefined)],
])('code that %s is told as missing, each time, and whoever asked for it waits', async (_, load) => {
  expect(await ends(loadCode(load))).toBe(false)
  expect(missingCode.get()).toBe(1)
  expect(await ends(loadCode(load))).toBe(false)
  expect(missingCode.get()).toBe(2)
})

it('without a connection nothing is missing: code is asked for once more when there is one', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(notCome()).mockResolvedValue('here')
  onlineManager.setOnline(false)
  const code = loadCode(load)
  expect(await ends(code)).toBe(false)
  expect([missingCode.get(), load.mock.calls.length]).toEqual([0, 1])
  onlineManager.setOnline(true)
  await expect(code).resolves.toBe('here')
  expect(missingCode.get()).toBe(0)
})
