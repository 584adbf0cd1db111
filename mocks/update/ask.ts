import type { ComtradeRequest } from '#mocks/update/comtradeRequest.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import { askedWaitMs, maxAttempts, maxWaitMs, ownWaitMs } from '#mocks/update/waits.ts'

export type Surroundings = {
  readonly fetch: typeof fetch
  readonly wait: (milliseconds: number) => Promise<void>
  readonly now: () => Date
  readonly print: (line: string) => void
}

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
    const wait = waitMs ?? ownWaitMs(i)
    if (wait > maxWaitMs)
      throw new UpdateError(`${request.name}: ${why}; the service asks to come back in ${seconds(wait)}`)
    surroundings.print(`  ${request.name}: ${why}; again in ${seconds(wait)}`)
    await surroundings.wait(wait)
  }
}
