import { type HttpHandler, HttpResponse, delay, http } from 'msw'
import * as v from 'valibot'
import { problem } from '#mocks/msw/handlers.ts'
import { silenceLimitMs } from '#src/api/client.ts'

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
const faults = {
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

/** The page must say what failed, or draw as ever. */
type Expected = 'refused' | 'drawn'

type FaultCell = {
  readonly name: string
  readonly handler: HttpHandler
  readonly expected: Expected
  /** Words that the message must hold, besides the name of the resource. */
  readonly words: string
}

const statuses = [400, 401, 403, 404, 409, 429, 500, 503] as const

/**
 * Every fault of one resource.
 * @param path path of the resource: `api/context.json`
 * @param good the answer that the fault takes the place of
 * @param ordered whether its rows mean nothing in another order
 */
export function faultsOf(path: string, good: string, ordered: boolean): FaultCell[] {
  const refused = (name: string, handler: HttpHandler, words: string): FaultCell => ({
    name,
    handler,
    expected: 'refused',
    words,
  })
  return [
    refused('no network', faults.networkError(path), 'network'),
    refused('a host that does not exist', faults.unknownHost(path), 'network'),
    refused('cut off in the middle', faults.cutOff(path), 'network'),
    refused('slow beyond the time limit', faults.slow(path, silenceLimitMs + 5000), 'in time'),
    refused('never answers', faults.neverAnswers(path), 'in time'),
    refused('falls silent in the middle', faults.fallsSilent(path), 'in time'),
    ...statuses.map((status) => refused(`${status}`, faults.status(path, status), `${status}`)),
    refused('429 with Retry-After', faults.status(path, 429, { retryAfter: '7' }), '7 seconds'),
    refused('502 with a page', faults.htmlPage(path, 502), '502'),
    refused('200 with a page', faults.htmlPage(path), 'not JSON'),
    refused('empty body', faults.emptyBody(path), 'not JSON'),
    refused('truncated JSON', faults.text(path, good.slice(0, good.length / 2)), 'not JSON'),
    { name: 'wrong content type', handler: faults.text(path, good, 'text/html'), expected: 'drawn', words: '' },
    refused('null', faults.wrongShape(path, null), 'does not fit'),
    refused('a list', faults.wrongShape(path, []), 'does not fit'),
    refused('another contract', faults.wrongShape(path, { data: [], count: 0 }), 'does not fit'),
    ...answerFaults(good, ordered).map(({ name, text, expected }) => ({
      name,
      handler: faults.text(path, text),
      expected,
      words: expected === 'refused' ? 'does not fit' : '',
    })),
  ]
}

/** A JSON answer of the right kind in which one thing is changed. */
type FaultyAnswer = { readonly name: string; readonly text: string; readonly expected: 'refused' | 'drawn' }

const rowFields = ['observations', 'rows', 'months', 'headings', 'commodities', 'cny', 'series', 'years'] as const
const object = v.record(v.string(), v.unknown())
type AnswerRow = v.InferOutput<typeof object>

const megabytes = 10

/** Stands for a number that JSON can spell and no variable can hold. */
const absurd = 1.2345e300

/** Faults of an answer that has its rows by id; such rows cannot come twice, and their order means nothing. */
function recordFaults(answer: AnswerRow): FaultyAnswer[] {
  const [[id, first] = ['', null], ...rest] = Object.entries(answer)
  const entry = v.parse(object, first)
  const text = (changed: AnswerRow): string => JSON.stringify({ [id]: changed, ...Object.fromEntries(rest) })
  const refused = (name: string, changed: AnswerRow): FaultyAnswer => ({
    name,
    text: text(changed),
    expected: 'refused',
  })
  const number = numberIn(entry) ?? ''
  return [
    refused('an unknown word', { ...entry, status: 'Z' }),
    refused('a number that is NaN in text', { ...entry, [number]: 'NaN' }),
    refused('a number beyond all trade', { ...entry, [number]: 1e300 }),
    {
      name: 'a number beyond all numbers',
      text: text({ ...entry, [number]: absurd }).replace(String(absurd), '1e999'),
      expected: 'refused',
    },
    refused('a missing field', omit(entry, Object.keys(entry)[0])),
    refused('an empty row', {}),
    { name: 'an id of a later contract', text: JSON.stringify({ ...answer, 'later.one': entry }), expected: 'drawn' },
  ]
}

/**
 * @param good an answer of the trade API: an object with a list of rows in it, or of rows by their ids
 * @param ordered whether its rows mean nothing in another order
 */
function answerFaults(good: string, ordered: boolean): FaultyAnswer[] {
  const answer = v.parse(object, JSON.parse(good))
  const field = rowFields.find((name) => Array.isArray(answer[name]))
  if (field === undefined) return recordFaults(answer)
  const rows = v.parse(v.array(object), answer[field])
  const [first, ...rest] = rows
  if (first === undefined) throw new Error('The answer holds no row')

  const text = (changed: readonly AnswerRow[]): string => JSON.stringify({ ...answer, [field]: changed })
  const refused = (name: string, changed: readonly AnswerRow[]): FaultyAnswer => ({
    name,
    text: text(changed),
    expected: 'refused',
  })
  const withValue = (name: string, key: string | undefined, value: unknown): FaultyAnswer[] =>
    key === undefined ? [] : [refused(name, [{ ...first, [key]: value }, ...rest])]

  const number = numberIn(first)
  const word = Object.keys(first).find((key) => /status$|^flow|^reporterFlow$|^group$/i.test(key))
  const infinite = number === undefined ? [] : [{ ...first, [number]: absurd }, ...rest]
  const copies = Math.ceil((megabytes * 2 ** 20) / good.length)
  return [
    ...withValue('an unknown word', word, 'Z'),
    ...withValue('a number that is NaN in text', number, 'NaN'),
    ...withValue('a negative number', number, -1),
    ...withValue('a number beyond all trade', number, 1e300),
    ...(number === undefined
      ? []
      : [
          {
            name: 'a number beyond all numbers',
            text: text(infinite).replace(String(absurd), '1e999'),
            expected: 'refused',
          } as const,
        ]),
    refused('a row twice', [first, first, ...rest]),
    { name: 'rows in another order', text: text(rows.toReversed()), expected: ordered ? 'refused' : 'drawn' },
    refused('a missing field', [omit(first, Object.keys(first)[0]), ...rest]),
    refused('an empty row', [{}, ...rest]),
    refused(`${megabytes} MB of rows`, Array.from({ length: copies }, () => rows).flat()),
  ]
}

function numberIn(row: AnswerRow): string | undefined {
  return Object.keys(row).find((key) => typeof row[key] === 'number')
}

function omit(row: AnswerRow, key: string | undefined): AnswerRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key))
}
