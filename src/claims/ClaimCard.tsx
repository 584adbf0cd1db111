import { memo, useEffect, useId, useRef } from 'react'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimFailure, ClaimSkeleton } from '#src/claims/ClaimStates.tsx'
import { openClaim, searchOfClaim } from '#src/claims/openClaim.ts'
import { useReport } from '#src/claims/useReport.ts'
import { VerdictMark } from '#src/claims/VerdictMark.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { usePage } from '#src/page/page.ts'
import { useOpenInChart } from '#src/page/useOpenInChart.ts'
import { useView } from '#src/page/useView.ts'

/** One claim in two lines: what was said, what the figures say, and the verdict. It loads and fails alone. */
export const ClaimCard = memo(function ClaimCard(props: { readonly claim: Claim }) {
  const { claim } = props
  const { served } = usePage()
  const open = useOpenInChart()
  const format = useFormat()
  const { t } = format
  const nameId = useId()
  const { errors, retry, loading, paused, report, verdict } = useReport(claim)
  const isOpen = useView((view) => openClaim(view, served) === claim)
  const search = searchOfClaim(claim, served)
  const card = useRef<HTMLElement>(null)
  // In a row to swipe the open one is in sight; the page itself stays where it is.
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
      {loading && <ClaimSkeleton paused={paused} />}
      {errors.length > 0 && <ClaimFailure errors={errors} onRetry={retry} />}
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
