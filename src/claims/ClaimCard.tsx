import { memo, useId } from 'react'
import { usePage } from '#src/page/page.ts'
import { useOpenInChart } from '#src/page/useView.ts'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimFailure, ClaimSkeleton, VerdictSkeleton } from '#src/claims/ClaimStates.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { ownColour } from '#src/view/colours.ts'
import { ClaimBars } from '#src/claims/ClaimBars.tsx'
import { Paragraphs } from '#src/claims/Paragraphs.tsx'
import { ClaimLine } from '#src/claims/ClaimLine.tsx'
import { searchOfClaim } from '#src/claims/searchOfClaim.ts'
import { useReport } from '#src/claims/useReport.ts'
import { VerdictMark } from '#src/claims/VerdictMark.tsx'

/** One claim: what was said, what the figures say, and the verdict. It loads and fails alone. */
export const ClaimCard = memo(function ClaimCard(props: { readonly claim: Claim }) {
  const { claim } = props
  const { served: catalogue } = usePage()
  const onShow = useOpenInChart()
  const format = useFormat()
  const { t } = format
  const nameId = useId()
  const { observations, errors, retry, loading, paused, report } = useReport(claim, catalogue)
  const [main] = claim.series
  const search = searchOfClaim(claim, catalogue)
  // The colour that its commodity has in the chart.
  const colourIndex = ownColour(main) ?? 1
  const className = errors.length > 0 ? 'claim claim-failed' : 'claim'
  return (
    <article className={className} aria-labelledby={nameId} aria-busy={loading} tabIndex={-1}>
      <div className="claim-head">
        <h3 id={nameId} className="claim-name">
          {claim.name(format)}
        </h3>
        <p className="claim-stated">{claim.stated(format)}</p>
      </div>
      {loading && <ClaimSkeleton paused={paused} />}
      {errors.length > 0 && <ClaimFailure errors={errors} onRetry={retry} />}
      {!loading && errors.length === 0 && report === null && (
        <p className="claim-body">{t(claimMessages, 'claims.missing')}</p>
      )}
      {report !== null && (
        <>
          <p className={report.bars === undefined ? 'claim-figure' : 'claim-figure claim-figures'}>{report.headline}</p>
          {report.bars === undefined ? (
            <ClaimLine months={observations[main] ?? []} lastMonth={catalogue.lastPeriod} colourIndex={colourIndex} />
          ) : (
            <ClaimBars bars={report.bars} colourIndex={colourIndex} />
          )}
          <div className="claim-body claim-detail">
            <Paragraphs of={report.body} />
            {report.more.map((sentence) => (
              <p key={sentence} className="claim-more">
                {signsJoined(sentence)}
              </p>
            ))}
          </div>
        </>
      )}
      <div className="claim-foot">
        {loading && <VerdictSkeleton />}
        {report !== null && (
          <p className={`claim-verdict claim-verdict-${report.verdict}`}>
            <VerdictMark verdict={report.verdict} />
            <strong>{t(claimMessages, `claims.${report.verdict}`)}</strong>
          </p>
        )}
        <ViewLink className="claim-show" search={search} describedBy={nameId} onOpen={() => onShow(search)}>
          {t(claimMessages, 'claims.show')}
        </ViewLink>
      </div>
    </article>
  )
})
