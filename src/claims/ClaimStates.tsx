import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'
import { useQuery } from '@tanstack/react-query'
import { errorText } from '#src/api/errorText.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'

/** In the place of a number and a verdict. */
export function ClaimSkeleton(props: { readonly paused: boolean }) {
  const { paused } = props
  const { t } = useFormat()
  return (
    <p role="status" className={paused ? 'claim-stated' : 'visually-hidden'}>
      {paused ? t(connectionMessages, 'app.waiting') : t(claimMessages, 'claims.loading')}
    </p>
  )
}

/** What failed and why; only the series that failed are asked for again. */
export function ClaimFailure(props: { readonly errors: readonly Error[]; readonly onRetry: () => void }) {
  const { errors, onRetry } = props
  const format = useFormat()
  const { t } = format
  const problem = format.sentences(errors.map((error) => errorText(error, format)))
  return (
    <div role="alert" className="claim-failure">
      <p>{t(claimMessages, 'claims.failed', { problem })}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes away with the alert: the keyboard stays at this claim.
          currentTarget.closest<HTMLElement>('article')?.focus()
          onRetry()
        }}
      >
        {t(appMessages, 'app.retry')}
      </button>
    </div>
  )
}

/** Claims stand without what is said beside their own figures: that some of it is missing, why, and a way to ask again. */
export function FindingsFailure() {
  const { error, refetch } = useQuery(findingsQuery)
  const format = useFormat()
  if (error === null) return null
  return (
    <div role="alert" className="claim-failure claims-failure">
      <p>{format.t(claimMessages, 'claims.findings.failed', { problem: errorText(error, format) })}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes away with the alert: the keyboard stays at the claims.
          currentTarget.closest('section')?.querySelector('summary')?.focus()
          void refetch()
        }}
      >
        {format.t(appMessages, 'app.retry')}
      </button>
    </div>
  )
}
