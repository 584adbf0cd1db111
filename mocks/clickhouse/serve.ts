import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type Server, STATUS_CODES, createServer } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { requestOf } from '#mocks/clickhouse/answers.ts'
import {
  type Engine,
  Crowded,
  EngineError,
  engineError,
  inPlaces,
  rowsIn,
  secondsEach,
} from '#mocks/clickhouse/engine.ts'
import { findPair, parsePair } from '#mocks/clickhouse/pair.ts'

/** @returns the server once it listens */
export async function serve(
  handle: (asked: EngineRequest, stopping: AbortController) => Promise<Reply>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const asked = {
      method,
      url,
      ifNoneMatch: headers['if-none-match'] ?? '',
      acceptEncoding: String(headers['accept-encoding'] ?? ''),
    }
    const send = ({ status, headers: own, body }: Reply): void => {
      response.writeHead(status, {
        ...own,
        ...(status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) }),
      })
      response.end(method === 'HEAD' ? undefined : body)
    }
    const stopping = new AbortController()
    response.on('close', () => stopping.abort())
    // An unhandled rejection would end the server for everybody.
    handle(asked, stopping)
      .then(send)
      .catch(() => response.destroy())
  })
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

/** Milliseconds, more than any answer takes, after which a request that is not complete is cut off. */
const patienceMs = 10_000

/** Answers all requests that have come, and accepts no more. */
export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(late)
}

type Reply = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array
}

type AskedHeaders = { readonly ifNoneMatch: string; readonly acceptEncoding: string }

export type EngineRequest = AskedHeaders & { readonly method: string; readonly url: string }

/** Answers that are made at once, requests that may wait for their turn, and seconds that an answer may take. */
const limits = { atOnce: 4, waiting: 100, seconds: secondsEach + 3 }

const longestUrl = 300

/** Answers requests of the contract, under a path for each pair: `/156-643/api/catalogue.json`. */
export function createHandler(
  engine: Engine,
  log: (line: string) => void,
  { atOnce, waiting, seconds } = limits,
): (asked: EngineRequest, stopping?: AbortController) => Promise<Reply> {
  const inTurn = inPlaces([...Array(atOnce).keys()], waiting)
  // A client that hangs up aborts `stopping`, and so does the time limit, in which waiting counts.
  return async (asked, stopping = new AbortController()) => {
    const { method, url } = asked
    const refuse = (status: number, detail: string, headers: Reply['headers'] = {}): Reply =>
      problemReply(status, detail, url.slice(0, longestUrl), headers)
    if (method === 'OPTIONS') return preflight
    if (method !== 'GET' && method !== 'HEAD')
      return refuse(405, 'The trade API is read: GET and HEAD', { allow: 'GET, HEAD, OPTIONS' })
    if (url.length > longestUrl) return refuse(414, `No address of the trade API has more than ${longestUrl} letters`)
    if (url.includes('?')) return refuse(400, 'The trade API takes no parameters: leave out what begins with ?')
    if (url.includes('%')) return refuse(400, 'No address of the trade API has a %')
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
      if (signal.aborted && !(error instanceof EngineError)) return refuse(499, 'The client has gone')
      if (error instanceof Crowded) return refuse(503, 'Too many requests are waiting', { 'retry-after': '1' })
      const { status, message, cause } = engineError(error)
      log(`${url}: ${message}: ${cause instanceof Error ? cause.message : String(cause)}`)
      return refuse(status, message, status === 503 ? { 'retry-after': '5' } : {})
    } finally {
      clearTimeout(timer)
    }
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

const loadedPairs = `SELECT DISTINCT concat(toString(reporter), '-', toString(partner)) AS pair
FROM trade.editions WHERE state = 'whole' AND partner != 0 ORDER BY pair`
const pairRow = v.object({ pair: v.string() })

async function answer(
  engine: Engine,
  path: string,
  asked: AskedHeaders,
  refuse: (status: number, detail: string) => Reply,
): Promise<Reply> {
  if (path === '/health') {
    const known = rowsIn(pairRow, await engine.lines(loadedPairs))
    return {
      status: 200,
      headers: { ...open, 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify({ status: 'ok', engine: engine.name, pairs: known.map(({ pair }) => pair) }),
    }
  }
  const [, countries = '', resource = ''] = /^\/([^/]*)\/api\/(.*)$/.exec(path) ?? []
  const id = parsePair(countries)
  if (id === null) return refuse(404, 'Addresses are /{reporter}-{partner}/api/…, such as /156-643/api/catalogue.json')
  const missing = (): Reply => refuse(404, `The trade API has no api/${resource}`)
  const answering = requestOf(resource)
  if (answering === null) return missing()
  const pair = await findPair(engine, id)
  if (pair === null) return refuse(404, `Nothing is loaded of ${countries}`)
  const found = await answering(pair)
  if (found === null) return missing()
  return answerReply(found.type, found.text, asked)
}

/** Pages of any site may ask, and may read when to ask again. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-content-type-options': 'nosniff',
} as const

/** A failure as a problem document of RFC 9457. Caches keep what is not there for a minute, and nothing else. */
function problemReply(status: number, detail: string, instance: string, headers: Reply['headers']): Reply {
  const title = STATUS_CODES[status] ?? 'Client Closed Request'
  const kept = { 'cache-control': status === 404 ? 'public, max-age=60' : 'no-store' }
  return {
    status,
    headers: { ...open, 'content-type': 'application/problem+json', ...kept, ...headers },
    body: JSON.stringify({ type: 'about:blank', title, status, detail, instance }),
  }
}

const preflight: Reply = {
  status: 204,
  headers: {
    ...open,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  },
  body: '',
}

/** Caches keep an answer for five minutes, then revalidate it, and go on serving it while the server is away. */
const keeping = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'

function answerReply(type: string, text: string, { ifNoneMatch, acceptEncoding }: AskedHeaders): Reply {
  // The tag is weak, because the same answer has other bytes when it is compressed.
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { ...open, etag: `W/${tag}`, 'cache-control': keeping, vary: 'Accept-Encoding' }
  // Weak and strong forms of a tag are the same here (RFC 9110, 13.1.2).
  const known = new Set(ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, '')))
  if (known.has('*') || known.has(tag)) return { status: 304, headers, body: '' }
  return { status: 200, ...packed(text, acceptEncoding, { ...headers, 'content-type': type }) }
}

/** Shorter texts are sent uncompressed: in ASCII they fit into one packet in any case. */
const smallest = 1400

function packed(text: string, acceptEncoding: string, headers: Reply['headers']): Pick<Reply, 'headers' | 'body'> {
  const parts = acceptEncoding.toLowerCase().split(',')
  const accepted = new Set(
    parts.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part)).map((part) => part.replace(/;.*/, '').trim()),
  )
  if (text.length < smallest) return { headers, body: text }
  if (accepted.has('br')) {
    const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    return { headers: { ...headers, 'content-encoding': 'br' }, body }
  }
  if (accepted.has('gzip')) return { headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(text) }
  return { headers, body: text }
}
