import type { Query } from '@tanstack/react-query'
import { noop } from '@tanstack/react-query'
import { ApiError, isLong } from '#src/api/apiError.ts'

const maxRetries = 2

/** Whether the same request may fare better now: not what the reader or the site got wrong, nor before the server allows it. */
export function mayPass({ reason }: ApiError): boolean {
  if (reason.kind !== 'status') return reason.kind === 'network' || reason.kind === 'timeout'
  if (reason.retryAfter !== null && reason.retryAfter.at > Date.now()) return false
  return reason.status >= 500 || reason.status === 408 || reason.status === 429
}

/** @param failures how often the request failed before this error */
export function shouldRetry(failures: number, error: Error): boolean {
  return failures < maxRetries && error instanceof ApiError && mayPass(error)
}

/** The wait that a server asked for is told, so it is no part of a request: at its end comes the next, unless the reader was first. */
export function retryWhenAsked(error: Error, query: Query<unknown, unknown>): void {
  const wait = error instanceof ApiError && error.reason.kind === 'status' ? error.reason.retryAfter : null
  if (wait === null || isLong(wait) || query.state.errorUpdateCount > maxRetries) return
  setTimeout(() => {
    if (query.state.error === error) query.fetch().catch(noop)
  }, wait.ms)
}
