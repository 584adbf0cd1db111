import '#src/i18n/messages/en/around.ts'
import { ApiError, isLong } from '#src/api/queries.ts'
import { type Format, useFormat } from '#src/i18n/format.ts'
import { Failure } from '#src/parts/State.tsx'

/** An alert with a button to retry; the error is said in the reader's words. */
export function RequestFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return <Failure onRetry={onRetry}>{errorText(error, useFormat())}</Failure>
}

export function errorText(error: Error, format: Format): string {
  const { t, number, locale } = format
  if (!(error instanceof ApiError)) return t('error.unknown', { problem: error.message })
  const { resource, reason } = error
  if (reason.kind === 'not-json') return t('error.notJson', { resource })
  if (reason.kind === 'shape') return t('error.shape', { resource, ...reason })
  if (reason.kind !== 'status') return t(`error.${reason.kind}`, { resource })
  const { status, retryAfter } = reason
  if (retryAfter === null) return t('error.status', { status, resource })
  const { ms, at } = retryAfter
  if (!isLong(retryAfter)) {
    return t('error.status.wait', { status, resource, seconds: number(Math.ceil(ms / 1000), 0) })
  }
  // The time is by the reader's own clock; a wait of less than a day needs no date.
  const dateStyle = ms < 86_400_000 ? undefined : 'medium'
  const time = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }).format(at)
  return t('error.status.until', { status, resource, time })
}
