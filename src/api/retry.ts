import { ApiError } from '#src/api/apiError.ts'

const maxRetries = 2
const maxDelayMs = 30_000

/** Whether the same request may fare better in a moment: what the reader or the site got wrong will not. */
export function mayPass({ reason }: ApiError): boolean {
  if (reason.kind === 'status') return reason.status >= 500 || reason.status === 408 || reason.status === 429
  return reason.kind === 'network' || reason.kind === 'timeout'
}

/** @param failures how often the request failed before this error */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < maxRetries && error instanceof ApiError && mayPass(error)
}

/** As long as the server asks for, else 1 s, 2 s, 4 s …; never more than half a minute. */
export function retryDelay(failures: number, error: Error): number {
  const asked = error instanceof ApiError && error.reason.kind === 'status' ? error.reason.retryAfterMs : null
  return Math.min(asked ?? 1000 * 2 ** failures, maxDelayMs)
}
