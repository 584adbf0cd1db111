import { silenceLimitMs } from '#src/api/client.ts'
import type { HttpHandler } from 'msw'
import { faults } from '#mocks/msw/faults.ts'
import { answerFaults } from '#mocks/msw/faultyAnswers.ts'

/** The page must say what failed, or draw as ever. */
type Expected = 'refused' | 'drawn'

export type FaultCell = {
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
