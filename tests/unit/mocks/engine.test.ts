import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { requestOf } from '#mocks/clickhouse/answers.ts'
import type { Engine, Values } from '#mocks/clickhouse/engine.ts'
import { type EngineRequest, createHandler } from '#mocks/clickhouse/serve.ts'
import { parsePair } from '#mocks/clickhouse/pair.ts'
import { smallResponses } from '#tests/unit/support/smallTables.ts'

/** An engine that answers statements by `lines`; it runs and inserts nothing. */
function engineThat(lines: Engine['lines']): Engine {
  return {
    name: 'none',
    cluster: null,
    folder: null,
    lines,
    run: async () => {},
    insert: async () => {},
    close: async () => {},
  }
}

const correction = { date: '2026-11-26', table: 'customs-monthly', what: { en: 'now estimated '.repeat(200) }, why: {} }
const newest = '{"edition":2,"shared":1,"compiled":"2026-11-26"}'
const row = JSON.stringify({ table: 'corrections', row: JSON.stringify(correction) })
const knowing: Engine['lines'] = async (sql) => (sql.includes('trade.editions') ? newest : row)

const asking = (url: string, more: Partial<EngineRequest> = {}): EngineRequest => ({
  method: 'GET',
  url,
  ifNoneMatch: '',
  acceptEncoding: '',
  ...more,
})
const ask = (url: string, more?: Partial<EngineRequest>, lines = knowing) =>
  createHandler(engineThat(lines), () => {})(asking(url, more))

const corrections = '/156-643/api/corrections.json'

describe('an answer of the engine', () => {
  it('may be asked for by any page, is kept for minutes, and costs nothing while it is the same', async () => {
    const { status, headers, body } = await ask(corrections)
    expect(status).toBe(200)
    expect(JSON.parse(String(body))).toEqual({ rows: [correction] })
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
      vary: 'Accept-Encoding',
    })
    const again = await ask(corrections, { ifNoneMatch: `"other", ${headers['etag']}` })
    expect([again.status, again.body]).toEqual([304, ''])
    // By RFC 9110 the strong form of a tag is the same tag.
    const strong = String(headers['etag']).replace('W/', '')
    expect((await ask(corrections, { ifNoneMatch: strong })).status).toBe(304)
    expect((await ask(corrections, { ifNoneMatch: '"other"' })).status).toBe(200)
  })

  it('is packed as its reader can read it', async () => {
    const whole = String((await ask(corrections)).body)
    const brotli = await ask(corrections, { acceptEncoding: 'gzip, deflate, br' })
    const gzip = await ask(corrections, { acceptEncoding: 'br;q=0, gzip' })
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(brotli.body).toString()).toBe(whole)
    expect(gunzipSync(gzip.body).toString()).toBe(whole)
    expect(brotli.headers['etag']).toBe(gzip.headers['etag'])
  })

  it('is bound to what was asked for, which is no part of a statement', async () => {
    const asked: { sql: string; values: Values }[] = []
    const lines: Engine['lines'] = async (sql, values = {}) => {
      asked.push({ sql, values })
      return sql.includes('trade.editions') ? newest : ''
    }
    await ask('/156-398/api/products/M-2023.json', {}, lines)
    await ask('/12-34/api/products/X-1999.json', {}, lines)
    const [one, two] = [asked[1], asked[3]]
    expect(one?.sql).toBe(two?.sql)
    expect(one?.values).toEqual({ reporter: 156, partner: 398, edition: 2, shared: 1, tables: [], year: '2023' })
    expect(two?.values).toEqual({ reporter: 12, partner: 34, edition: 2, shared: 1, tables: [], year: '1999' })
  })
})

describe('what the engine does not answer', () => {
  const notLoaded: Engine['lines'] = async () => newest.replace('2', '0')

  const addresses = 'Addresses are /{reporter}-{partner}/api/…, such as /156-643/api/catalogue.json'

  it.each([
    [corrections, { method: 'POST' }, 405, 'The trade API is read: GET and HEAD'],
    [`${corrections}?x=1`, {}, 400, 'The trade API takes no parameters: leave out what begins with ?'],
    ['/156-643%2Fapi%2Fcatalogue.json', {}, 400, 'No address of the trade API has a %'],
    [`/156-643/api/${'9'.repeat(300)}`, {}, 414, 'No address of the trade API has more than 300 letters'],
    ['/', {}, 404, addresses],
    ['/156-156/api/rates.json', {}, 404, addresses],
    ['/156-643/api/series/M-2709;x.monthly.json', {}, 404, 'The trade API has no api/series/M-2709;x.monthly.json'],
  ])('%s: a problem document says why', async (url, more, status, detail) => {
    const reply = await ask(url, more)
    expect(reply.status).toBe(status)
    // Caches answer repeated requests for what is not there.
    const kept = status === 404 ? 'public, max-age=60' : 'no-store'
    expect(reply.headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': kept })
    const instance = url.slice(0, 300)
    expect(JSON.parse(String(reply.body))).toMatchObject({ type: 'about:blank', status, detail, instance })
  })

  it('a pair that nobody loaded', async () => {
    const { status, body } = await ask('/156-398/api/rates.json', {}, notLoaded)
    expect([status, JSON.parse(String(body)).detail]).toEqual([404, 'Nothing is loaded of 156-398'])
  })

  it.each([
    [{ clickhouseCode: 159 }, 504, 'The answer took longer than it may'],
    [{ clickhouseCode: 243 }, 507, 'The disk of the database is full'],
    [{ code: '516' }, 502, 'The database refuses the user or the password (CLICKHOUSE_USER, CLICKHOUSE_PASSWORD)'],
    [{ code: 'ECONNREFUSED' }, 503, 'The database does not answer (CLICKHOUSE_URL)'],
    [{ code: 'ENOTFOUND' }, 503, 'The database does not answer (CLICKHOUSE_URL)'],
    [{ clickhouseCode: 62 }, 500, 'The database could not answer'],
  ])('%j: the reader hears what is the matter, and nothing of the statement', async (own, status, detail) => {
    const logged: string[] = []
    const engine = engineThat(() => Promise.reject(Object.assign(new Error('near SELECT secret'), own)))
    const reply = await createHandler(engine, (line) => logged.push(line))(asking(corrections))
    expect([reply.status, JSON.parse(String(reply.body)).detail]).toEqual([status, detail])
    expect(String(reply.body)).not.toContain('secret')
    expect(logged).toEqual([`${corrections}: ${detail}: near SELECT secret`])
    expect(reply.headers['retry-after']).toBe(status === 503 ? '5' : undefined)
  })

  it('nobody waits for a database that says nothing, or behind too many others', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    let asked = 0
    const handle = createHandler(
      engineThat(() => {
        asked += 1
        return new Promise<never>(() => {})
      }),
      () => {},
      { atOnce: 1, waiting: 1, seconds: 5 },
    )
    const answers = Promise.all([1, 2, 3].map(() => handle(asking(corrections))))
    await vi.advanceTimersByTimeAsync(5000)
    const replies = await answers
    expect(replies.map(({ status }) => status)).toEqual([504, 504, 503])
    expect(replies[2]?.headers['retry-after']).toBe('1')
    // The time of the second was over while it waited.
    expect(asked).toBe(1)
  })

  it('whoever has gone gives the place to the next, and a busy engine still says how it is', async () => {
    const logged: string[] = []
    const handle = createHandler(
      engineThat((sql) => (sql.includes('SELECT DISTINCT') ? Promise.resolve('') : new Promise<never>(() => {}))),
      (line) => logged.push(line),
      { atOnce: 1, waiting: 1, seconds: 60 },
    )
    const clients = [1, 2, 3].map(() => new AbortController())
    const come = (client: number) => handle(asking(corrections), clients[client])
    const [first, second] = [come(0), come(1)]
    expect((await come(2)).status).toBe(503)
    clients[1]?.abort()
    expect((await second).status).toBe(499)
    const third = come(2)
    expect((await handle(asking('/health'))).status).toBe(200)
    for (const client of clients) client.abort()
    expect([(await first).status, (await third).status, logged]).toEqual([499, 499, []])
  })
})

it('a pair is two countries by their numbers', () => {
  expect(parsePair('156-643')).toEqual({ reporter: 156, partner: 643 })
  for (const text of '156 156-156 156-643-1 CN-RU 1560-643 0-643 156-0 056-643'.split(' '))
    expect(parsePair(text), text).toBeNull()
})

it('a heading’s own years are a series for a pair that BACI lacks, and for no other', async () => {
  const unknown = { netWeightKg: null, weightStatus: null, plusMinusUsd: null, statedGrowthPct: null, note: null }
  const known = {
    flow: 'X',
    cmdCode: '0105',
    book: 'yearly',
    period: '2025',
    valueUsd: 1,
    valueStatus: 'P',
    source: 'a',
  }
  const lines: Engine['lines'] = async (sql) => {
    if (sql.includes('trade.editions')) return newest
    return sql.includes('trade.observations') ? JSON.stringify({ ...known, ...unknown }) : ''
  }
  const statusOf = async (pair: string) => (await ask(`/${pair}/api/series/X-0105.annual.json`, {}, lines)).status
  expect([await statusOf('156-643'), await statusOf('156-398')]).toEqual([404, 200])
})

// tests/judges/engine.test.ts compares the answers themselves, and has clients that hang up.
it('every answer of the contract is a request that the engine knows', () => {
  const paths = [...smallResponses.keys()].map((path) => path.replace(/^api\//, ''))
  expect(paths.filter((path) => requestOf(path) === null)).toEqual([])
  expect(requestOf('series/M-2709.csv')).not.toBeNull()
})
