import { ApiError } from '#src/api/apiError.ts'
import type { Format } from '#src/i18n/format.ts'
import { errorMessages } from '#src/i18n/messages/en/errors.ts'

/** What failed and why, for the reader. */
export function errorText(error: Error, { t, number }: Format): string {
  if (!(error instanceof ApiError)) return t(errorMessages, 'error.unknown', { problem: error.message })
  const { resource, reason } = error
  switch (reason.kind) {
    case 'network':
      return t(errorMessages, 'error.network', { resource })
    case 'timeout':
      return t(errorMessages, 'error.timeout', { resource })
    case 'status':
      return reason.retryAfterMs === null
        ? t(errorMessages, 'error.status', { status: reason.status, resource })
        : t(errorMessages, 'error.status.wait', {
            status: reason.status,
            resource,
            seconds: number(reason.retryAfterMs / 1000, 0),
          })
    case 'not-json':
      return t(errorMessages, 'error.notJson', { resource })
    case 'shape':
      return t(errorMessages, 'error.shape', { resource, field: reason.field, problem: reason.problem })
  }
}
