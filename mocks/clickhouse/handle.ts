import * as v from 'valibot'
import { requestOf } from '#mocks/clickhouse/answers.ts'
import { type Engine, secondsEach } from '#mocks/clickhouse/engine.ts'
import { findPair, parsePair } from '#mocks/clickhouse/pair.ts'
import { Crowded, places } from '#mocks/clickhouse/places.ts'
import { type AskedHeaders, type Reply, answerReply, plain, preflight, problemReply } from '#mocks/clickhouse/reply.ts'
import { rowsOf } from '#mocks/clickhouse/statements.ts'
import { type Trouble, EngineError, engineError } from '#mocks/clickhouse/trouble.ts'

export type Asked = AskedHeaders & { readonly method: string; readonly url: string }

export type Limits = {
  /** Number of answers that are made at once. */
  readonly atOnce: number
  /** Number of requests that may wait for their turn. */
  readonly waiting: number
  readonly seconds: number
}
const limits: Limits = { atOnce: 4, waiting: 100, seconds: secondsEach + 3 }

const longestUrl = 300

/** The HTTP status and title for each trouble of the database. */
const statusOf: { readonly [trouble in Trouble]: readonly [status: number, title: string] } = {
  slow: [504, 'Gateway Timeout'],
  full: [507, 'Insufficient Storage'],
  memory: [503, 'Service Unavailable'],
  busy: [503, 'Service Unavailable'],
  denied: [502, 'Bad Gateway'],
  gone: [503, 'Service Unavailable'],
  shut: [503, 'Service Unavailable'],
  empty: [503, 'Service Unavailable'],
  broken: [500, 'Internal Server Error'],
}

/** Answers requests of the contract, under a path for each pair: `/156-643/api/catalogue.json`. */
export function createHandler(
  engine: Engine,
  log: (line: string) => void,
  { atOnce, waiting, seconds }: Limits = limits,
): (asked: Asked, stopping?: AbortController) => Promise<Reply> {
  const inTurn = places(atOnce, waiting)
  // A client that hangs up aborts `stopping`, and so does the time limit, in which waiting counts.
  return async (asked, stopping = new AbortController()) => {
    const { method, url } = asked
    const refuse = (status: number, title: string, detail: string, headers?: Reply['headers']): Reply =>
      problemReply(status, title, detail, url.slice(0, longestUrl), headers)
    if (method === 'OPTIONS') return preflight
    if (method !== 'GET' && method !== 'HEAD') {
      return refuse(405, 'Method Not Allowed', 'The trade API is read: GET and HEAD', { allow: 'GET, HEAD, OPTIONS' })
    }
    if (url.length > longestUrl)
      return refuse(414, 'URI Too Long', `No address of the trade API has more than ${longestUrl} letters`)
    if (url.includes('?'))
      return refuse(400, 'Bad Request', 'The trade API takes no parameters: leave out what begins with ?')
    if (url.includes('%')) return refuse(400, 'Bad Request', 'No address of the trade API has a %')
    const { signal } = stopping
    const lines: Engine['lines'] = async (sql, values) => {
      signal.throwIfAborted()
      return engine.lines(sql, values, signal)
    }
    const make = (): Promise<Reply> => answer({ ...engine, lines }, url, asked, refuse)
    const timer = setTimeout(() => stopping.abort(new EngineError('slow')), seconds * 1000)
    try {
      return await Promise.race([url === '/health' ? make() : inTurn(make, signal), aborted(signal)])
    } catch (thrown) {
      const error: unknown = signal.aborted ? signal.reason : thrown
      if (signal.aborted && !(error instanceof EngineError))
        return refuse(499, 'Client Closed Request', 'The client has gone')
      if (error instanceof Crowded) {
        return refuse(503, 'Service Unavailable', 'Too many requests are waiting', { 'retry-after': '1' })
      }
      const { trouble, message, cause } = engineError(error)
      log(`${url}: ${message}: ${cause instanceof Error ? cause.message : String(cause)}`)
      const [status, title] = statusOf[trouble]
      return refuse(status, title, message, status === 503 ? { 'retry-after': '5' } : {})
    } finally {
      clearTimeout(timer)
    }
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

const pairs = v.array(v.object({ pair: v.string() }))

async function answer(
  engine: Engine,
  path: string,
  asked: AskedHeaders,
  refuse: (status: number, title: string, detail: string) => Reply,
): Promise<Reply> {
  if (path === '/health') {
    const known = v.parse(pairs, await rowsOf(engine, 'pairs', 'pairs', {}))
    return plain(
      'application/json',
      JSON.stringify({ status: 'ok', engine: engine.name, pairs: known.map(({ pair }) => pair) }),
    )
  }
  const [, countries = '', resource = ''] = /^\/([^/]*)\/api\/(.*)$/.exec(path) ?? []
  const id = parsePair(countries)
  if (id === null)
    return refuse(404, 'Not Found', 'Addresses are /{reporter}-{partner}/api/…, such as /156-643/api/catalogue.json')
  const missing = (): Reply => refuse(404, 'Not Found', `The trade API has no api/${resource}`)
  const answering = requestOf(resource)
  if (answering === null) return missing()
  const pair = await findPair(engine, id)
  if (pair === null) return refuse(404, 'Not Found', `Nothing is loaded of ${countries}`)
  const found = await answering(pair)
  if (found === null) return missing()
  return answerReply(found.type, found.text, asked)
}
