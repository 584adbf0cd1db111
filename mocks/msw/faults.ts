import { type HttpHandler, type HttpResponseResolver, HttpResponse, delay, http } from 'msw'
import { setupServer } from 'msw/node'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { handlers, problem } from '#mocks/msw/handlers.ts'
import { silenceLimitMs } from '#src/api/client.ts'

/** The trade API in tests that run in Node; `server.use` of a fault breaks it. */
export const server = setupServer(...handlers(responsesFromDisk()))

/** A fault of a request, as a handler that takes the place of the good answer: `server.use(handler)`. */
type Fault = { readonly name: string; readonly handler: HttpHandler }

const statuses = [404, 429, 503] as const

/**
 * The faults of a series.
 * @param path path of the resource: `api/series/M-2709.monthly.json`
 * @param good the answer that the fault takes the place of
 */
export function faultsOf(path: string, good: string): Fault[] {
  const fault = (name: string, answer: HttpResponseResolver): Fault => ({
    name,
    handler: http.get(`*/${path}`, answer),
  })
  const failure = (name: string, status: number, headers?: Record<string, string>): Fault =>
    fault(name, ({ request }) => {
      const { pathname: instance } = new URL(request.url)
      return problem({ status, title: `Status ${status}`, detail: 'A fault on purpose', instance }, headers)
    })
  const page = (name: string, status: number): Fault =>
    fault(name, () => HttpResponse.html('<!doctype html><title>A page</title><p>Not JSON.', { status }))
  const text = (name: string, body: string, contentType = 'application/json'): Fault =>
    fault(name, () => new HttpResponse(body, { headers: { 'content-type': contentType } }))
  return [
    fault('no network', () => HttpResponse.error()),
    fault('cut off in the middle', () => new HttpResponse(cutOff())),
    fault('slow beyond the time limit', () => delay(silenceLimitMs + 5000)),
    fault('never answers', () => delay('infinite')),
    ...statuses.map((status) => failure(`${status}`, status)),
    failure('429 with Retry-After', 429, { 'retry-after': '7' }),
    // Proxies send a page for a dead server, hosts their start page for a missing file.
    page('502 with a page', 502),
    page('200 with a page', 200),
    text('empty body', ''),
    text('truncated JSON', good.slice(0, good.length / 2)),
    text('wrong content type', good, 'text/html'),
    text('another contract', '{"data":[],"count":0}'),
  ]
}

function cutOff(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":"M-2709","observations":[')),
    pull: (controller) => controller.error(new Error('The connection was cut on purpose')),
  })
}
