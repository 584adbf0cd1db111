import { retryAfterMs } from '#src/api/client.ts'

/** A little over what the service asks for: about one call a second. */
export const pauseMs = 1_200
export const maxAttempts = 5
/** Longer than this nobody waits at a prompt: the command ends and says when to come back. */
export const maxWaitMs = 5 * 60_000

const toldInWords = /try again in (\d+) seconds?/i

/** How long the service asks to wait, in its header or in its words; null where it says nothing. */
export function askedWaitMs(retryAfter: string | null, body: string, now: number): number | null {
  const header = retryAfterMs(retryAfter, now)
  if (header !== null) return header
  const words = toldInWords.exec(body)?.[1]
  return words === undefined ? null : Number(words) * 1000
}

/** 2, 4, 8, 16 seconds where the service says nothing. @param attempt from 1 */
export function ownWaitMs(attempt: number): number {
  return 1000 * 2 ** attempt
}
