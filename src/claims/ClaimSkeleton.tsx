import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'

/** What is still to come, in its final size. */
export function ClaimSkeleton(props: { readonly paused: boolean }) {
  const { paused } = props
  const { t } = useFormat()
  return (
    <>
      <p role="status" className={paused ? 'claim-body' : 'visually-hidden'}>
        {paused ? t(connectionMessages, 'app.waiting') : t(claimMessages, 'claims.loading')}
      </p>
      <div className="claim-figure" aria-hidden="true">
        <span className="claim-blank" />
      </div>
      <div className="claim-graphic claim-blank claim-detail" aria-hidden="true" />
      {!paused && (
        <div className="claim-body claim-detail" aria-hidden="true">
          <span className="claim-blank" />
          <span className="claim-blank" />
        </div>
      )}
    </>
  )
}

export function VerdictSkeleton() {
  return (
    <div className="claim-verdict" aria-hidden="true">
      <span className="claim-blank" />
    </div>
  )
}
