import { retryAfterMs } from '#src/api/client.ts'
import {
  type ComtradeObservation,
  type ComtradeRequest,
  comtradeObservations,
  comtradeRequest,
} from '#mocks/update/comtrade.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import type { AskAll } from '#mocks/update/parts.ts'
import { plural } from '#mocks/update/merge.ts'

export type Surroundings = {
  readonly fetch: typeof fetch
  readonly wait: (milliseconds: number) => Promise<void>
  readonly now: () => Date
  readonly print: (line: string) => void
}

/** Milliseconds between calls, a little over what the service asks for: about one call a second. */
const pauseMs = 1_200
const maxAttempts = 5
/** Milliseconds that are too long to wait at a prompt: the command ends and says when to come back. */
const maxWaitMs = 5 * 60_000

const timeLimitMs = 60_000

/** The result of one attempt: a body, or why there is none and whether another attempt may get one. */
type Attempt =
  | { readonly body: unknown }
  | { readonly why: string; readonly again: boolean; readonly waitMs: number | null }

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`

/** The service's own message about a failure: `{ statusCode, message }`. */
function messageIn(text: string): string {
  const message = /"message"\s*:\s*"([^"]{1,300})"/.exec(text)?.[1]
  return message === undefined ? '' : `, ${message}`
}

async function attempt({ url, headers }: ComtradeRequest, { fetch, now }: Surroundings): Promise<Attempt> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(timeLimitMs) })
    text = await response.text()
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    return { why: timedOut ? `no answer within ${seconds(timeLimitMs)}` : 'no connection', again: true, waitMs: null }
  }
  if (!response.ok) {
    const { status } = response
    const waitMs = askedWaitMs(response.headers.get('retry-after'), text, now().getTime())
    return {
      why: `status ${status}${messageIn(text)}`,
      again: status === 408 || status === 429 || status >= 500,
      waitMs,
    }
  }
  try {
    return { body: JSON.parse(text) }
  } catch {
    // The site sometimes answers 200 with a page; the next attempt mostly gets the figures.
    const page = /^\s*<(!doctype|html)/i.test(text)
    return { why: page ? 'a web page instead of figures' : 'an answer that is not JSON', again: true, waitMs: null }
  }
}

/**
 * One call, tried again as the service asks.
 * @throws {UpdateError} when the service refuses, or the attempts are used up
 */
export async function ask(request: ComtradeRequest, surroundings: Surroundings): Promise<unknown> {
  for (let i = 1; ; i += 1) {
    const result = await attempt(request, surroundings)
    if ('body' in result) return result.body
    const { why, again, waitMs } = result
    if (!again) throw new UpdateError(`${request.name}: ${why}`)
    if (i === maxAttempts) throw new UpdateError(`${request.name}: ${why}, ${maxAttempts} times`)
    // Where the service says nothing: 2, 4, 8, 16 seconds.
    const wait = waitMs ?? 1000 * 2 ** i
    if (wait > maxWaitMs)
      throw new UpdateError(`${request.name}: ${why}; the service asks to come back in ${seconds(wait)}`)
    surroundings.print(`  ${request.name}: ${why}; again in ${seconds(wait)}`)
    await surroundings.wait(wait)
  }
}

/** Makes calls to the service at its pace, and prints their progress. */
export function askAllWith(key: string | null, surroundings: Surroundings): AskAll {
  const { print, wait } = surroundings
  let made = 0
  return async (calls) => {
    const observations: ComtradeObservation[] = []
    print(
      `Asking UN Comtrade, ${key === null ? 'public preview' : 'with a key'}, ${plural(calls.length, 'call', 'calls')}:`,
    )
    for (const [i, call] of calls.entries()) {
      if (made > 0) await wait(pauseMs)
      made += 1
      const request = comtradeRequest(call, key)
      const { name, cap } = request
      const answered = comtradeObservations(await ask(request, surroundings), call, name, cap)
      observations.push(...answered)
      const count = answered.length
      const what = count === 0 ? 'not published' : `${count} ${count === 1 ? 'figure' : 'figures'}`
      print(`  ${i + 1} of ${calls.length}: ${name}: ${what}`)
    }
    return observations
  }
}

const toldInWords = /try again in (\d+) seconds?/i

/** Milliseconds that the service asks to wait, in its header or in its message; null where it asks for none. */
function askedWaitMs(retryAfter: string | null, body: string, now: number): number | null {
  const header = retryAfterMs(retryAfter, now)
  if (header !== null) return header
  const words = toldInWords.exec(body)?.[1]
  return words === undefined ? null : Number(words) * 1000
}
