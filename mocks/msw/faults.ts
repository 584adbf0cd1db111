import { type HttpHandler, delay, http, HttpResponse } from 'msw'
import { problem } from '#mocks/answers/problem.ts'

type StatusOptions = {
  /** Seconds or an HTTP date, as in the header Retry-After. */
  readonly retryAfter?: string
  readonly title?: string
}

/** A path of the contract (`api/catalogue.json`, or a pattern: `api/series/*`) under any base. */
const at = (path: string): string => `*/${path}`

const json = { 'content-type': 'application/json' }

/** A body that begins, followed by a call of `after`. */
function begun(after: (controller: ReadableStreamDefaultController) => void = () => {}): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":"M-2709","observations":['))
    },
    pull: after,
  })
}

const cut = (controller: ReadableStreamDefaultController): void =>
  controller.error(new Error('The connection was cut on purpose'))

/**
 * Faults of a request, each as a handler that takes the place of the good answer:
 * `server.use(faults.status('api/catalogue.json', 503))`, in the browser `worker.use(…)`.
 */
export const faults = {
  /** No answer: no route, refused, cut off. */
  networkError: (path: string): HttpHandler => http.get(at(path), () => HttpResponse.error()),

  /** A redirect to a name that never resolves (RFC 6761), which the browser really asks for. */
  unknownHost: (path: string): HttpHandler =>
    http.get(at(path), () => HttpResponse.redirect('https://no-such-host.invalid/', 302)),

  /** The connection is cut in the middle of the body. */
  cutOff: (path: string): HttpHandler => http.get(at(path), () => new HttpResponse(begun(cut), { headers: json })),

  /** The body begins, and nothing more comes. */
  fallsSilent: (path: string): HttpHandler => http.get(at(path), () => new HttpResponse(begun(), { headers: json })),

  /** A failure as an RFC 9457 problem document. */
  status: (path: string, status: number, { retryAfter, title = `Status ${status}` }: StatusOptions = {}): HttpHandler =>
    http.get(at(path), ({ request }) => {
      const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
      return problem({ status, title, detail: 'A fault on purpose', instance: new URL(request.url).pathname }, headers)
    }),

  /** The good answer, but late. */
  slow: (path: string, milliseconds: number): HttpHandler => http.get(at(path), () => delay(milliseconds)),

  /** A connection that stays open and says nothing. */
  neverAnswers: (path: string): HttpHandler => http.get(at(path), () => delay('infinite')),

  /** A page, as hosts send it for a missing file (200, the start page) and proxies for a dead server (502). */
  htmlPage: (path: string, status: 200 | 502 = 200): HttpHandler =>
    http.get(at(path), () => HttpResponse.html('<!doctype html><title>A page</title><p>Not JSON.', { status })),

  truncatedJson: (path: string): HttpHandler =>
    http.get(at(path), () => new HttpResponse('{"id":"M-2709","observations":[{"period":"2017-0', { headers: json })),

  text: (path: string, body: string, contentType = 'application/json'): HttpHandler =>
    http.get(at(path), () => new HttpResponse(body, { headers: { 'content-type': contentType } })),

  emptyBody: (path: string): HttpHandler => http.get(at(path), () => new HttpResponse('', { headers: json })),

  /** Valid JSON of another contract. */
  wrongShape: (path: string, body: unknown): HttpHandler =>
    http.get(at(path), () => new HttpResponse(JSON.stringify(body), { headers: json })),
} as const
