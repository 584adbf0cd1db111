import type { HttpHandler } from 'msw'
import { delay, http, HttpResponse } from 'msw'
import { problem } from '#mocks/answers/problem.ts'

type StatusOptions = {
  /** Seconds or an HTTP date, as the header has it. */
  readonly retryAfter?: string
  readonly title?: string
}

/** A path of the contract (`api/catalogue.json`, or a pattern: `api/series/*`) under any base. */
const at = (path: string): string => `*/${path}`

const json = { 'content-type': 'application/json' }

/** The beginning of an answer, and then `after`. */
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
 * What can go wrong with a request, each as a handler that takes the place of the good answer:
 * `server.use(faults.status('api/catalogue.json', 503))`, in the browser `worker.use(…)`.
 */
export const faults = {
  /** No answer: no route, refused, cut off. */
  networkError: (path: string): HttpHandler => http.get(at(path), () => HttpResponse.error()),

  /** A name that no server has: the browser really asks for it, and the name never resolves (RFC 6761). */
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

  /** What a host says for a missing file (200, the start page) or a proxy for a dead server (502). */
  htmlPage: (path: string, status: 200 | 502 = 200): HttpHandler =>
    http.get(at(path), () => HttpResponse.html('<!doctype html><title>A page</title><p>Not JSON.', { status })),

  /** An answer that ends too early, under a content type that promises more. */
  truncatedJson: (path: string): HttpHandler =>
    http.get(at(path), () => new HttpResponse('{"id":"M-2709","observations":[{"period":"2017-0', { headers: json })),

  /** Any text whatever, under any content type. */
  text: (path: string, body: string, contentType = 'application/json'): HttpHandler =>
    http.get(at(path), () => new HttpResponse(body, { headers: { 'content-type': contentType } })),

  emptyBody: (path: string): HttpHandler => http.get(at(path), () => new HttpResponse('', { headers: json })),

  /** Good JSON of another contract. */
  wrongShape: (path: string, body: unknown): HttpHandler =>
    http.get(at(path), () => new HttpResponse(JSON.stringify(body), { headers: json })),
} as const
