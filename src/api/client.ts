import * as v from 'valibot'
import { ApiError } from '#src/api/apiError.ts'
import { problemTitle } from '#src/api/problem.ts'
import { receive } from '#src/lib/received.ts'
import { retryAfterMs } from '#src/api/retryAfter.ts'
import { siteFolder } from '#src/lib/site.ts'

/** How long a server may say nothing: a slow line whose bytes keep coming is waited for to the end. */
export const silenceLimitMs = 20_000

/** The trade API lies in `api/` under the site's own base, or under `VITE_API_BASE` where that is set. */
export function resourceUrl(resource: string): string {
  const base = import.meta.env.VITE_API_BASE || siteFolder
  return `${base.endsWith('/') ? base : `${base}/`}${resource}`
}

/**
 * Asks for a resource (`api/catalogue.json`) and parses it.
 * @throws {ApiError} whatever goes wrong, save a cancellation, whose error is passed on as it is
 */
export async function fetchResource<T>(
  resource: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
): Promise<T> {
  const text = await fetchText(resource, signal)
  const result = v.safeParse(schema, parseJson(resource, text), { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ApiError(resource, { kind: 'shape', field: v.getDotPath(issue) ?? '', problem: inWords(issue.message) })
}

/** A field that is not there is missing: `undefined` is no word for a reader. */
function inWords(message: string): string {
  return message.replace(/^Invalid (?:key|type): (.*) but received undefined$/, '$1, which is missing')
}

async function fetchText(resource: string, signal: AbortSignal): Promise<string> {
  // By hand: AbortSignal.any is younger than the browsers we build for.
  const controller = new AbortController()
  const cancel = (): void => controller.abort(signal.reason)
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()
  let timedOut = false
  let limit: ReturnType<typeof setTimeout> | undefined
  const renew = (): void => {
    clearTimeout(limit)
    limit = setTimeout(() => {
      timedOut = true
      controller.abort()
    }, silenceLimitMs)
  }
  const receiving = receive()
  try {
    renew()
    // Without it, a host that answers every unknown path with the start page would take us for a page view.
    const headers = { accept: 'application/json' }
    const response = await fetch(resourceUrl(resource), { signal: controller.signal, headers })
    const text = await textOf(response, (bytes) => {
      receiving.add(bytes)
      renew()
    })
    if (response.ok) return text
    const now = Date.now()
    const ms = retryAfterMs(response.headers.get('retry-after'), now) ?? 0
    const retryAfter = ms === 0 ? null : { ms, at: now + ms }
    throw new ApiError(resource, { kind: 'status', status: response.status, retryAfter, title: problemTitle(text) })
  } catch (error) {
    if (signal.aborted || error instanceof ApiError) throw error
    throw new ApiError(resource, { kind: timedOut ? 'timeout' : 'network' }, { cause: error })
  } finally {
    clearTimeout(limit)
    receiving.end()
    signal.removeEventListener('abort', cancel)
  }
}

/** `Response.text()`, but for the word at each piece that comes. */
async function textOf({ body }: Response, onPiece: (bytes: number) => void): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    onPiece(value.length)
    text += decoder.decode(value, { stream: true })
  }
}

/** The content type is not asked: hosts get it wrong both ways, the text does not lie. */
function parseJson(resource: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ApiError(resource, { kind: 'not-json' }, { cause: error })
  }
}
