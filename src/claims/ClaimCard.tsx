import { memo, useId } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { useSeriesAnswers } from '#src/api/useSeriesAnswers.ts'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimFailure, ClaimSkeleton, VerdictSkeleton } from '#src/claims/ClaimStates.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { ownColour } from '#src/view/colours.ts'
import { ClaimBars } from '#src/claims/ClaimBars.tsx'
import { ClaimLine } from '#src/claims/ClaimLine.tsx'
import type { Verdict } from '#src/claims/verdict.ts'

/** One claim: what was said, what the figures say, and the verdict. It loads and fails alone. */
export const ClaimCard = memo(function ClaimCard(props: {
  readonly claim: Claim
  readonly catalogue: Catalogue
  readonly onShow: (search: string) => void
}) {
  const { claim, catalogue, onShow } = props
  const format = useFormat()
  const { t } = format
  const nameId = useId()
  const infos = claim.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const { observations, failed, pending, paused } = useSeriesAnswers(infos)
  const failures = infos.flatMap((info) => {
    const error = failed[info.id]
    return error === undefined ? [] : { info, error }
  })
  const loading = failures.length === 0 && pending.length > 0
  const report = loading || failures.length > 0 ? null : claim.report(observations, format)
  const [main] = claim.series
  // The colour that its commodity has in the chart.
  const colourIndex = ownColour(main) ?? 1
  const className = failures.length > 0 ? 'claim claim-failed' : 'claim'
  return (
    <article className={className} aria-labelledby={nameId} aria-busy={loading} tabIndex={-1}>
      <div className="claim-head">
        <h3 id={nameId} className="claim-name">
          {claim.name(format)}
        </h3>
        <p className="claim-stated">{claim.stated(format)}</p>
      </div>
      {loading && <ClaimSkeleton paused={paused} />}
      {failures.length > 0 && <ClaimFailure failures={failures} />}
      {!loading && failures.length === 0 && report === null && (
        <p className="claim-body">{t(claimMessages, 'claims.missing')}</p>
      )}
      {report !== null && (
        <>
          <p className="claim-figure">{report.headline}</p>
          {report.bars === undefined ? (
            <ClaimLine months={observations[main] ?? []} lastMonth={catalogue.lastPeriod} colourIndex={colourIndex} />
          ) : (
            <ClaimBars bars={report.bars} colourIndex={colourIndex} />
          )}
          <div className="claim-body claim-detail">
            {report.body.map((sentence) => (
              <p key={sentence}>{signsJoined(sentence)}</p>
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
        <ViewLink className="claim-show" search={claim.search} describedBy={nameId} onOpen={() => onShow(claim.search)}>
          {t(claimMessages, 'claims.show')}
        </ViewLink>
      </div>
    </article>
  )
})

const tick = 'M4.2,7.3l2,2 3.7,-4.4'
const cross = 'M4.8,4.8l4.4,4.4M9.2,4.8l-4.4,4.4'

/** Distinct by shape too, not by colour alone: full and ticked, hollow and ticked, half full, full and crossed. */
function VerdictMark(props: { readonly verdict: Verdict }) {
  const { verdict } = props
  const full = verdict === 'holds' || verdict === 'fails'
  return (
    <svg className="claim-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.1" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      {verdict === 'dependsOnSource' && <path d="M7,0.9a6.1,6.1 0 0 1 0,12.2z" fill="currentColor" />}
      {verdict === 'holds' && <path d={tick} className="claim-mark-cut" />}
      {verdict === 'holdsOnFirstRelease' && <path d={tick} className="claim-mark-line" />}
      {verdict === 'fails' && <path d={cross} className="claim-mark-cut" />}
    </svg>
  )
}
