import { retryAfterMs } from '#src/api/client.ts'

/** Milliseconds between calls, a little over what the service asks for: about one call a second. */
export const pauseMs = 1_200
export const maxAttempts = 5
/** Milliseconds that are too long to wait at a prompt: the command ends and says when to come back. */
export const maxWaitMs = 5 * 60_000

const toldInWords = /try again in (\d+) seconds?/i

/** Milliseconds that the service asks to wait, in its header or in its message; null where it asks for none. */
export function askedWaitMs(retryAfter: string | null, body: string, now: number): number | null {
  const header = retryAfterMs(retryAfter, now)
  if (header !== null) return header
  const words = toldInWords.exec(body)?.[1]
  return words === undefined ? null : Number(words) * 1000
}

/** Milliseconds to wait where the service says nothing: 2, 4, 8, 16 seconds. @param attempt from 1 */
export function ownWaitMs(attempt: number): number {
  return 1000 * 2 ** attempt
}
