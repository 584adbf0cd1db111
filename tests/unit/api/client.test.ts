import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { faultsOf, server } from '#mocks/msw/faults.ts'
import { headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import { fetchResource, resourceUrl, silenceLimitMs } from '#src/api/client.ts'
import { answersIn, catalogueQuery, createQueryClient, seriesQuery } from '#src/api/queries.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'

const path = 'api/catalogue.json'
const ask = (signal = new AbortController().signal) => fetchResource(path, v.unknown(), signal)
const failure = (reason: unknown) => expect.objectContaining({ name: 'ApiError', resource: path, reason })

beforeEach(() => vi.stubEnv('VITE_API_BASE', 'https://trade.test/'))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it.each([
  ['', '/api/catalogue.json'],
  ['https://trade.test/v1/', 'https://trade.test/v1/api/catalogue.json'],
  ['https://trade.test/v1', 'https://trade.test/v1/api/catalogue.json'],
  ['../figures/', '../figures/api/catalogue.json'],
])('VITE_API_BASE %j makes the address %s', (base, url) => {
  vi.stubEnv('VITE_API_BASE', base)
  expect(resourceUrl(path)).toBe(url)
})

describe('a fault of one answer', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  const resource = 'api/series/M-2709.monthly.json'
  const faults = faultsOf(resource, responsesFromDisk().get(resource)?.() ?? '')
  const rows = csvRows(import.meta.url, 'faults.csv')

  it('is one of the table', () => {
    expect(faults.map(({ name }) => name)).toEqual(rows.map(({ fault }) => fault))
  })

  it.each(rows)('$fault: the message says what failed, and other answers stay', async ({ fault, says = '' }) => {
    server.use(...faults.filter(({ name }) => name === fault).map(({ handler }) => handler))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const asked = Promise.allSettled(
      ['M-2709', 'M-2701'].map((id) => client.fetchQuery(seriesQuery({ id, frequency: 'monthly' }))),
    )
    const passing = async (): Promise<null> => {
      await new Promise(setImmediate)
      if (says.includes('in time')) await vi.advanceTimersByTimeAsync(silenceLimitMs / 100)
      return null
    }
    let outcomes: Awaited<typeof asked> | null = null
    while (outcomes === null) outcomes = await Promise.race([asked, passing()])
    const [crude, coal] = outcomes
    const said = crude?.status === 'rejected' ? errorText(crude.reason, formats.en) : ''
    expect(said).toContain(says.replace('RESOURCE', resource))
    expect(coal).toMatchObject({ status: 'fulfilled', value: { id: 'M-2701' } })
  })

  it('is none where the answer is cancelled, which is passed on as it is', async () => {
    const controller = new AbortController()
    const request = ask(controller.signal)
    controller.abort()
    await expect(request).rejects.toBe(controller.signal.reason)
    await expect(ask(controller.signal)).rejects.toBe(controller.signal.reason)
  })
})

describe('a server that says nothing', () => {
  const signals: AbortSignal[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    signals.length = 0
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      signals.push(signal)
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    })
  })

  it('is given 20 seconds, and then the request is let go', async () => {
    const outcome = expect(ask()).rejects.toEqual(failure({ kind: 'timeout' }))
    await vi.advanceTimersByTimeAsync(19_999)
    expect(signals[0]?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await outcome
    expect(signals[0]?.aborted).toBe(true)
  })

  it('is no longer asked once nobody wants the answer', async () => {
    const client = createQueryClient()
    const outcome = expect(client.fetchQuery(catalogueQuery)).rejects.toThrow()
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    await client.cancelQueries({ queryKey: catalogueQuery.queryKey })
    await outcome
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a slow line', () => {
  let line: ReadableStreamDefaultController<Uint8Array>
  const come = (text: string): void => line.enqueue(new TextEncoder().encode(text))
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (line = controller) })
      signal.addEventListener('abort', () => line.error(signal.reason))
      return Promise.resolve(new Response(body))
    })
  })

  it('whose bytes keep coming is waited for to the end', async () => {
    const answer = ask()
    for (const piece of ['{"name":"', 'Росс', 'ия', '"', '}']) {
      await vi.advanceTimersByTimeAsync(19_000)
      come(piece)
      await vi.advanceTimersByTimeAsync(1)
    }
    line.close()
    await expect(answer).resolves.toEqual({ name: 'Россия' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that falls silent in the middle is let go 20 seconds later', async () => {
    const outcome = expect(ask()).rejects.toEqual(failure({ kind: 'timeout' }))
    await vi.advanceTimersByTimeAsync(19_000)
    come('{"name":')
    await vi.advanceTimersByTimeAsync(19_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    await outcome
    expect(vi.getTimerCount()).toBe(0)
  })

  it('may cut a letter in two', async () => {
    const answer = ask()
    await vi.advanceTimersByTimeAsync(0)
    for (const byte of new TextEncoder().encode('"煤"')) line.enqueue(Uint8Array.of(byte))
    line.close()
    await expect(answer).resolves.toBe('煤')
  })
})

it('an answer that the page holds is not asked for again, however long ago it came', async () => {
  vi.useFakeTimers()
  const fetched = vi.fn(() => Promise.resolve(new Response('{}')))
  vi.stubGlobal('fetch', fetched)
  const need = seriesQuery({ id: 'M-8704', frequency: 'annual' })
  const served = { id: 'M-8704', frequency: 'annual', observations: [] } as const
  const client = createQueryClient([[need.queryKey, served]])
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(answersIn(client)(need)).toBe(served)
  await client.invalidateQueries()
  await client.fetchQuery(need)
  expect(fetched).not.toHaveBeenCalled()
})

it('a heading is asked for by one query, so that its answer comes once', () => {
  expect(headingSuppliersQuery('8703')).toBe(headingSuppliersQuery('8703'))
})
