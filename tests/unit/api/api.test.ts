import { QueryClient } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { faults } from '#mocks/msw/faults.ts'
import { server } from '#mocks/msw/node.ts'
import { received, fetchResource, resourceUrl } from '#src/api/client.ts'
import { answersIn } from '#src/api/need.ts'
import { catalogueQuery, seriesQuery } from '#src/api/queries.ts'
import { createQueryClient } from '#src/api/queryClient.ts'

const path = 'api/catalogue.json'
const ask = (signal = new AbortController().signal) => fetchResource(path, v.unknown(), signal)
const failure = (reason: unknown) => expect.objectContaining({ name: 'ApiError', resource: path, reason })

beforeEach(() => vi.stubEnv('VITE_API_BASE', 'https://trade.test/'))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('where the API lies', () => {
  it.each([
    ['', '/api/catalogue.json'],
    ['https://trade.test/v1/', 'https://trade.test/v1/api/catalogue.json'],
    ['https://trade.test/v1', 'https://trade.test/v1/api/catalogue.json'],
    ['../figures/', '../figures/api/catalogue.json'],
  ])('VITE_API_BASE %j makes it %s', (base, url) => {
    vi.stubEnv('VITE_API_BASE', base)
    expect(resourceUrl(path)).toBe(url)
  })
})

describe('a request that meets', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  it('nothing wrong gives the answer', async () => {
    await expect(ask()).resolves.toMatchObject({ headings: { span: { first: '2017', last: '2023' } } })
  })

  const problem = (status: number, title: string | null, retryAfter: unknown = null) => ({
    kind: 'status',
    status,
    title,
    retryAfter,
  })
  it.each([
    ['no connection', faults.networkError(path), { kind: 'network' }],
    ['a missing resource', faults.status(path, 404, { title: 'Not Found' }), problem(404, 'Not Found')],
    [
      'a server that is down for 7 s',
      faults.status(path, 503, { retryAfter: '7' }),
      problem(503, 'Status 503', { ms: 7000, at: expect.any(Number) }),
    ],
    ['a server that asks for no wait', faults.status(path, 503, { retryAfter: '0' }), problem(503, 'Status 503')],
    ['a proxy’s page for a dead server', faults.htmlPage(path, 502), problem(502, null)],
    ['the host’s start page in place of a file', faults.htmlPage(path), { kind: 'not-json' }],
    ['an answer cut short', faults.truncatedJson(path), { kind: 'not-json' }],
    ['an empty answer', faults.emptyBody(path), { kind: 'not-json' }],
  ])('%s says so', async (_, fault, reason) => {
    server.use(fault)
    await expect(ask()).rejects.toEqual(failure(reason))
  })

  it('another contract names the field', async () => {
    server.use(faults.wrongShape(path, { lastPeriod: 202607 }))
    const request = fetchResource(path, v.object({ lastPeriod: v.string() }), new AbortController().signal)
    const reason = { kind: 'shape', field: 'lastPeriod', problem: 'Invalid type: Expected string but received 202607' }
    await expect(request).rejects.toEqual(failure(reason))
    await expect(request).rejects.toThrow(
      'api/catalogue.json: {"kind":"shape","field":"lastPeriod","problem":"Invalid type',
    )
  })

  it('a good answer under a wrong content type takes it', async () => {
    server.use(faults.text(path, '{"lastPeriod":"2026-07"}', 'text/plain'))
    await expect(ask()).resolves.toEqual({ lastPeriod: '2026-07' })
  })

  it('a slow server gets the answer in the end', async () => {
    server.use(faults.slow(path, 1))
    await expect(ask()).resolves.toMatchObject({ headings: { span: { first: '2017', last: '2023' } } })
  })

  it('a cancellation is passed on as it is', async () => {
    server.use(faults.neverAnswers(path))
    const controller = new AbortController()
    const request = ask(controller.signal)
    controller.abort()
    await expect(request).rejects.toBe(controller.signal.reason)
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
    await expect(ask(controller.signal)).rejects.toBe(controller.signal.reason)
  })

  it('a fault of one series leaves the others alone', async () => {
    server.use(faults.status('api/series/M-2709.monthly.json', 500))
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const [crude, gas] = await Promise.allSettled([
      client.fetchQuery(seriesQuery({ id: 'M-2709', frequency: 'monthly' })),
      client.fetchQuery(seriesQuery({ id: 'M-GAS', frequency: 'monthly' })),
    ])
    expect(crude).toMatchObject({ status: 'rejected', reason: { reason: { kind: 'status', status: 500 } } })
    expect(gas).toMatchObject({ status: 'fulfilled', value: { id: 'M-GAS' } })
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
    }
    await vi.advanceTimersByTimeAsync(19_000)
    line.close()
    await expect(answer).resolves.toEqual({ name: 'Россия' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has its bytes counted while they come', async () => {
    const answer = ask()
    await vi.advanceTimersByTimeAsync(1)
    come('{"name":')
    await vi.advanceTimersByTimeAsync(1)
    expect(received.get()).toBe(8)
    come('"ice"}')
    await vi.advanceTimersByTimeAsync(1)
    expect(received.get()).toBe(14)
    line.close()
    await answer
    expect(received.get()).toBe(0)
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

it('an answer is asked for once and kept', async () => {
  const fetched = vi.fn(() => Promise.resolve(new Response('{"id":"M-1","frequency":"annual","observations":[]}')))
  vi.stubGlobal('fetch', fetched)
  const client = createQueryClient()
  const options = seriesQuery({ id: 'M-8701', frequency: 'annual' })
  client.setQueryData(options.queryKey, { id: 'M-8701', frequency: 'annual', observations: [] })
  await client.invalidateQueries()
  await client.fetchQuery(options)
  expect(fetched).not.toHaveBeenCalled()
})

it('an answer that the page was served with is not asked for, however long ago that was', async () => {
  vi.useFakeTimers()
  const fetched = vi.fn(() => Promise.resolve(new Response('{}')))
  vi.stubGlobal('fetch', fetched)
  const need = seriesQuery({ id: 'M-8704', frequency: 'annual' })
  const served = { id: 'M-8704', frequency: 'annual', observations: [] } as const
  const client = createQueryClient([[need.queryKey, served]])
  await vi.advanceTimersByTimeAsync(24 * 3_600_000)
  expect(answersIn(client)(need)).toBe(served)
  await client.prefetchQuery(need)
  expect(fetched).not.toHaveBeenCalled()
})
