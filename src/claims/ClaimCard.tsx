import { memo, useEffect, useId, useRef } from 'react'
import { errorText } from '#src/api/errorText.ts'
import type { Claim, Verdict } from '#src/claims/claim.ts'
import { openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { useReport } from '#src/claims/useReport.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app/app.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { stateMessages } from '#src/i18n/messages/en/app/states.ts'
import { usePage } from '#src/page/page.ts'
import { useOpenInChart } from '#src/page/useOpenInChart.ts'
import { useView } from '#src/page/useView.ts'

const tick = 'M4.2,7.3l2,2 3.7,-4.4'

const marks = {
  holds: { d: tick, className: 'claim-mark-cut' },
  holdsOnFirstRelease: { d: tick, className: 'claim-mark-line' },
  dependsOnSource: { d: 'M7,0.9a6.1,6.1 0 0 1 0,12.2z', fill: 'currentColor' },
  notSettled: { d: 'M4.2,7h5.6', className: 'claim-mark-line' },
  fails: { d: 'M4.8,4.8l4.4,4.4M9.2,4.8l-4.4,4.4', className: 'claim-mark-cut' },
} as const

/** The marks of verdicts differ by shape too, not by colour alone. */
export function VerdictMark(props: { readonly verdict: Verdict }) {
  const { verdict } = props
  const full = verdict === 'holds' || verdict === 'fails'
  return (
    <svg className="claim-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.1" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      <path {...marks[verdict]} />
    </svg>
  )
}

/** An alert that says what failed and why, with a button to retry. */
export function ClaimFailure(props: {
  readonly text: string
  readonly className?: string
  /** The element that takes the focus, because the alert disappears with its button. */
  readonly focusOf: (button: HTMLElement) => HTMLElement | null | undefined
  readonly onRetry: () => void
}) {
  const { text, className = 'claim-failure', focusOf, onRetry } = props
  const { t } = useFormat()
  return (
    <div role="alert" className={className}>
      <p>{text}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          focusOf(currentTarget)?.focus()
          onRetry()
        }}
      >
        {t(appMessages, 'app.retry')}
      </button>
    </div>
  )
}

/** One claim with its figure, its verdict and what was stated; each card loads and fails on its own. */
export const ClaimCard = memo(function ClaimCard(props: { readonly claim: Claim }) {
  const { claim } = props
  const { served } = usePage()
  const open = useOpenInChart()
  const format = useFormat()
  const { t, sentences } = format
  const nameId = useId()
  const { errors, retry, loading, paused, report, verdict } = useReport(claim)
  const isOpen = useView((view) => openClaim(view, served) === claim)
  const search = searchOfClaim(claim, served)
  const card = useRef<HTMLElement>(null)
  // The open card is scrolled into sight in a row that scrolls; the page itself is not scrolled.
  useEffect(() => {
    const { current } = card
    if (isOpen && current !== null) current.parentElement?.scrollTo({ left: current.offsetLeft - 16 })
  }, [isOpen])
  return (
    <article
      ref={card}
      className={isOpen ? 'claim is-open' : 'claim'}
      aria-labelledby={nameId}
      aria-busy={loading}
      tabIndex={-1}
    >
      <h3 id={nameId} className="claim-name">
        {claim.name(format)}
      </h3>
      {loading && (
        <p role="status" className={paused ? 'claim-stated' : 'visually-hidden'}>
          {paused ? t(stateMessages, 'app.waiting') : t(claimMessages, 'claims.loading')}
        </p>
      )}
      {errors.length > 0 && (
        <ClaimFailure
          text={t(claimMessages, 'claims.failed', {
            problem: sentences(errors.map((error) => errorText(error, format))),
          })}
          focusOf={() => card.current}
          onRetry={retry}
        />
      )}
      {!loading && errors.length === 0 && verdict === null && (
        <p className="claim-stated">{t(claimMessages, 'claims.missing')}</p>
      )}
      {verdict !== null && (
        <>
          {report !== null && <p className="claim-figure">{report.headline}</p>}
          <p className={`claim-verdict claim-verdict-${verdict}`}>
            <VerdictMark verdict={verdict} />
            <strong>{t(claimMessages, `claims.${verdict}`)}</strong>
          </p>
          <p className="claim-stated">{claim.stated(format)}</p>
        </>
      )}
      <ViewLink
        className="claim-show"
        search={search}
        describedBy={nameId}
        isCurrent={isOpen}
        onOpen={() => open(search)}
      >
        <span className="visually-hidden">{t(claimMessages, 'claims.show')}</span>
      </ViewLink>
    </article>
  )
})
