import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { retryAfterMs } from '#src/api/client.ts'
import { ApiError, catalogueQuery, createQueryClient } from '#src/api/queries.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { formats } from '#tests/unit/support/formats.ts'

const path = 'api/catalogue.json'
const now = Date.UTC(2026, 10, 24, 12, 0, 0)
const status = (code: number, ms: number | null = null) =>
  new ApiError(path, { kind: 'status', status: code, retryAfter: ms === null ? null : { ms, at: now + ms } })

beforeEach(() => {
  vi.useFakeTimers({ now })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('without being asked', () => {
  it.each([
    ['no connection', new ApiError(path, { kind: 'network' }), true],
    ['a timeout', new ApiError(path, { kind: 'timeout' }), true],
    ['500', status(500), true],
    ['503', status(503), true],
    ['408', status(408), true],
    ['429', status(429), true],
    ['503, of a wait that is over', status(503, -1), true],
    ['503, of a wait that is not', status(503, 1), false],
    ['400', status(400), false],
    ['404', status(404), false],
    ['410', status(410), false],
    ['a page in place of JSON', new ApiError(path, { kind: 'not-json' }), false],
    ['another contract', new ApiError(path, { kind: 'shape', field: 'id', problem: 'no' }), false],
    ['an error of our own', new TypeError('undefined is not a function'), false],
  ])('after %s: %o', (_, error, again) => {
    const { retry } = createQueryClient().getDefaultOptions().queries ?? {}
    const asks = [0, 1, 2].map((failures) => typeof retry === 'function' && retry(failures, error))
    expect(asks).toEqual([again, again, false])
  })

  it.each([
    [null, null],
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    ['999999999', 999_999_999_000],
    ['9999999999', null],
    ['Tue, 24 Nov 2026 12:00:09 GMT', 9000],
    ['Tue, 24 Nov 2026 11:59:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1.5', null],
    ['', null],
    ['not a date GMT', null],
  ])('reads Retry-After %j as %j ms', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait)
  })
})

/** A query for the catalogue that a server answers with 503 and these `Retry-After` in turn, the last one for good. */
function failing(...retryAfter: readonly (string | null)[]) {
  const fetched = vi.fn<() => Promise<Response>>()
  const answer = (wait: string | null) => () =>
    Promise.resolve(new Response('', { status: 503, headers: wait === null ? {} : { 'retry-after': wait } }))
  fetched.mockImplementation(answer(retryAfter.at(-1) ?? null))
  for (const wait of retryAfter) fetched.mockImplementationOnce(answer(wait))
  vi.stubGlobal('fetch', fetched)
  const client = createQueryClient()
  const observer = new QueryObserver(client, catalogueQuery)
  const leave = observer.subscribe(() => {})
  return {
    /** Number of requests so far, once this many more milliseconds have passed. */
    asked: async (milliseconds: number): Promise<number> => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return fetched.mock.calls.length
    },
    told: (): string | null => {
      const error = client.getQueryState(catalogueQuery.queryKey)?.error ?? null
      return error && errorText(error, formats.en)
    },
    tryAgain: (): void => void observer.refetch(),
    leave,
  }
}

describe('a server that asks to wait', () => {
  const seconds = (count: string) => `The server answered 503 for ${path} and asks to wait ${count}. Then try again.`

  it('is heard at once, and asked again exactly then, twice', async () => {
    const { asked, told, leave } = failing('Tue, 24 Nov 2026 12:00:09 GMT', '1')
    await vi.dynamicImportSettled()
    expect(await asked(0)).toBe(1)
    expect(told()).toBe(seconds('9 seconds'))
    expect(await asked(8999)).toBe(1)
    expect(await asked(1)).toBe(2)
    expect(told()).toBe(seconds('1 second'))
    expect(await asked(999)).toBe(2)
    expect(await asked(1)).toBe(3)
    expect(told()).toBe(seconds('1 second'))
    expect(await asked(3_600_000)).toBe(3)
    leave()
  })

  it('longer than a reader waits is not asked again by itself', async () => {
    const { asked, told, leave } = failing('600')
    await vi.dynamicImportSettled()
    expect(await asked(0)).toBe(1)
    expect(told()).toBe(`The server answered 503 for ${path} and asks to wait until 12:10. Try again then.`)
    expect(await asked(3_600_000)).toBe(1)
    leave()
  })

  it('is asked at once when the reader says so, and then as it asks anew', async () => {
    const { asked, told, tryAgain, leave } = failing('20', '600')
    await vi.dynamicImportSettled()
    expect(await asked(5000)).toBe(1)
    tryAgain()
    expect(await asked(0)).toBe(2)
    expect(told()).toContain('until 12:10')
    expect(await asked(3_600_000)).toBe(2)
    leave()
  })
})

describe('a server that fails and says no more', () => {
  it.each([null, '0'])(
    'is asked three times in three seconds, and once when the reader tries again: Retry-After %s',
    async (wait) => {
      const { asked, told, tryAgain, leave } = failing(wait)
      await vi.dynamicImportSettled()
      expect(await asked(999)).toBe(1)
      expect(await asked(1)).toBe(2)
      expect(await asked(1999)).toBe(2)
      expect(told()).toBe(null)
      expect(await asked(1)).toBe(3)
      expect(told()).toContain('Try again in a moment')
      for (const times of [4, 5]) {
        tryAgain()
        expect(await asked(3_600_000)).toBe(times)
        expect(told()).toContain('503')
      }
      leave()
    },
  )
})

describe('the time to wait', () => {
  it.each([
    [30_000, 'asks to wait 30 seconds.'],
    [30_001, 'asks to wait until 12:00. Try again then.'],
    [400, 'asks to wait 1 second.'],
    [86_400_000, 'asks to wait until 25 Nov 2026, 12:00. Try again then.'],
  ])('is told by seconds while a reader would wait, then by the clock: %i ms', (ms, words) => {
    expect(errorText(status(503, ms), formats.en)).toContain(words)
  })
})
