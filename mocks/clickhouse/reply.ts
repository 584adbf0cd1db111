import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Reply = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array
}

/** Pages of any site may ask, and may read when to ask again. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'x-content-type-options': 'nosniff',
} as const

/** A failure as a problem document of RFC 9457. Caches keep what is not there for a minute, and nothing else. */
export function problemReply(
  status: number,
  title: string,
  detail: string,
  instance: string,
  headers: Reply['headers'] = {},
): Reply {
  const kept = { 'cache-control': status === 404 ? 'public, max-age=60' : 'no-store' }
  return {
    status,
    headers: { ...open, 'content-type': 'application/problem+json', ...kept, ...headers },
    body: JSON.stringify({ type: 'about:blank', title, status, detail, instance }),
  }
}

export const preflight: Reply = {
  status: 204,
  headers: {
    ...open,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  },
  body: '',
}

export const plain = (type: string, text: string): Reply => ({
  status: 200,
  headers: { ...open, 'content-type': type, 'cache-control': 'no-store' },
  body: text,
})

export type AskedHeaders = { readonly ifNoneMatch: string; readonly acceptEncoding: string }

/** Caches keep an answer for five minutes, then revalidate it, and go on serving it while the server is away. */
const keeping = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'

export function answerReply(type: string, text: string, { ifNoneMatch, acceptEncoding }: AskedHeaders): Reply {
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
