import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { ApiError } from '#src/api/queries.ts'
import {
  findingsSchema,
  nomenclatureSchema,
  productsSchema,
  ratesSchema,
  seriesSchema,
} from '#src/trade/tables/answers.ts'
import { siteFolder } from '#src/lib/site.ts'
import { type Flow, type SeriesInfo, benchmarkIn } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'

/** A request times out after this silence; a slow connection whose bytes keep coming does not. */
export const silenceLimitMs = 20_000

declare global {
  interface ImportMetaEnv {
    /** The folder that holds `api/`, for a site with a server of its own: `https://trade.example.org/v1/`. */
    readonly VITE_API_BASE?: string
  }
}

/** The trade API lies in `api/` under the site's own base, or under `VITE_API_BASE` where that is set. */
export function resourceUrl(resource: string): string {
  const base = import.meta.env.VITE_API_BASE || siteFolder
  return `${base.endsWith('/') ? base : `${base}/`}${resource}`
}

/**
 * Fetches a resource (`api/catalogue.json`) and parses it.
 * @throws {ApiError} for every failure but a cancellation, whose error is passed on as it is
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
  // Readers should not see the word `undefined`.
  const problem = issue.message.replace(/^Invalid (?:key|type): (.*) but received undefined$/, '$1, which is missing')
  throw new ApiError(resource, { kind: 'shape', field: v.getDotPath(issue) ?? '', problem })
}

async function fetchText(resource: string, signal: AbortSignal): Promise<string> {
  const silence = new AbortController()
  let limit: ReturnType<typeof setTimeout> | undefined
  const renew = (): void => {
    clearTimeout(limit)
    limit = setTimeout(() => silence.abort(), silenceLimitMs)
  }
  try {
    renew()
    // Without this header, a host that answers unknown paths with the start page takes the request for a page view.
    const headers = { accept: 'application/json' }
    const either = AbortSignal.any([signal, silence.signal])
    const response = await fetch(resourceUrl(resource), { signal: either, headers })
    const text = await textOf(response, renew)
    if (response.ok) return text
    const now = Date.now()
    const ms = retryAfterMs(response.headers.get('retry-after'), now) ?? 0
    const retryAfter = ms === 0 ? null : { ms, at: now + ms }
    throw new ApiError(resource, { kind: 'status', status: response.status, retryAfter })
  } catch (error) {
    if (signal.aborted || error instanceof ApiError) throw error
    throw new ApiError(resource, { kind: silence.signal.aborted ? 'timeout' : 'network' }, { cause: error })
  } finally {
    clearTimeout(limit)
  }
}

/** Reads like `Response.text()`, and calls back at each piece. */
async function textOf({ body }: Response, onPiece: () => void): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    onPiece()
    text += decoder.decode(value, { stream: true })
  }
}

/** The content type is ignored, because hosts get it wrong both ways. */
function parseJson(resource: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ApiError(resource, { kind: 'not-json' }, { cause: error })
  }
}

/** The wait in ms that a `Retry-After` header (seconds or an HTTP date) asks for; null where it cannot be read. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  // Nine digits of seconds are thirty years at most, whose end is still a valid date.
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** Requests and their schemas are a chunk of their own, because the served page holds the answers of the first view. */
export const fetchers = {
  async catalogue(signal: AbortSignal) {
    const { catalogueSchema } = await import('#src/trade/tables/catalogue.ts')
    return fetchResource('api/catalogue.json', catalogueSchema, signal)
  },
  headings: (signal: AbortSignal) => fetchResource('api/headings.json', nomenclatureSchema, signal),
  findings: (signal: AbortSignal) => fetchResource('api/findings.json', findingsSchema, signal),
  async series({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>, signal: AbortSignal, client: QueryClient) {
    if (benchmarkIn(id) !== undefined) {
      const { worldPriceSeries } = await import('#src/api/abroadQueries.ts')
      return worldPriceSeries({ id, frequency }, client)
    }
    const resource = `api/series/${encodeURIComponent(id)}.${frequency}.json`
    return fetchResource(resource, seriesSchema({ id, frequency }), signal)
  },
  products: (flow: Flow, year: number, signal: AbortSignal) =>
    fetchResource(`api/products/${flow}-${year}.json`, productsSchema({ flow, year }), signal),
  async corrections(signal: AbortSignal) {
    const { correctionsSchema } = await import('#src/trade/tables/catalogue.ts')
    return fetchResource('api/corrections.json', correctionsSchema, signal)
  },
  async conversions(signal: AbortSignal): Promise<Conversions> {
    const { conversionsBy } = await import('#src/trade/conversion.ts')
    return conversionsBy(await fetchResource('api/rates.json', ratesSchema, signal))
  },
} as const
