import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { errorText } from '#src/api/errorText.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { usePage } from '#src/page/page.ts'
import { useSetView, useView } from '#src/page/useView.ts'
import { followLink } from '#src/view/change.ts'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimCard, ClaimFailure, VerdictMark } from '#src/claims/ClaimCard.tsx'
import { claims, hasClaims, openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { LeadText } from '#src/claims/lead.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useReport } from '#src/claims/useReport.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** The sentences that say how a claim was checked. */
function Sentences(props: { readonly claim: Claim }) {
  const { claim } = props
  const format = useFormat()
  const { report } = useReport(claim)
  if (report === null) return null
  // A paragraph is left out if none of its sentences is known.
  const paragraphs = report.body.map(format.sentences).filter((text) => text !== '')
  return (
    <div>
      <h3>{claim.name(format)}</h3>
      <p className="claims-outcome">
        {`${report.headline} · ${claim.stated(format)} · ${format.t(claimMessages, `claims.${report.verdict}`)}`}
      </p>
      {[...paragraphs, ...report.more].map((text) => (
        <p key={text}>{signsJoined(text)}</p>
      ))}
      <Look claim={claim} />
    </div>
  )
}

function Look({ claim: { look } }: { readonly claim: Claim }) {
  const format = useFormat()
  const set = useSetView()
  if (look === undefined) return null
  return (
    <ViewLink search={look.search} onOpen={() => set(followLink(look.search), { by: 'link' })}>
      {look.name(format)}
    </ViewLink>
  )
}

/** Says that sentences are missing and why, with a button to retry: verdicts do not depend on the findings. */
function FindingsFailure() {
  const { error, refetch } = useQuery(findingsQuery)
  const format = useFormat()
  return (
    error && (
      <ClaimFailure
        text={format.t(claimMessages, 'claims.findings.failed', { problem: errorText(error, format) })}
        className="claim-failure claims-failure"
        focusOf={(button) => button.closest('section')?.querySelector('summary')}
        onRetry={() => void refetch()}
      />
    )
  )
}

/** The article's claims, each checked against its own figures; if those of one fail to load, the others still show. */
export function Claims() {
  const { t, sentences } = useFormat()
  const { served } = usePage()
  const titleId = useId()
  if (!hasClaims(served)) return null
  return (
    <section id="claims" className="claims" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t(claimMessages, 'claims.title')}
      </h2>
      <div className="claims-lead">
        <SectionBoundary what="lead">
          <LeadText />
        </SectionBoundary>{' '}
        {/* The element has no body: claims.css shows the sentences below the claims while this is open. */}
        <details className="claims-how">
          <summary>{t(claimMessages, 'claims.how')}</summary>
        </details>
      </div>
      <FindingsFailure />
      <div className="claims-strip">
        {claims.map((claim) => (
          <SectionBoundary key={claim.search} what="claim">
            <ClaimCard claim={claim} />
          </SectionBoundary>
        ))}
      </div>
      <div className="claims-sentences">
        <p className="claims-of">{sentences([t(claimMessages, 'claims.intro'), t(claimMessages, 'claims.lines')])}</p>
        {claims.map((claim) => (
          <SectionBoundary key={claim.search} what="claim">
            <Sentences claim={claim} />
          </SectionBoundary>
        ))}
      </div>
    </section>
  )
}

/** The bar over a claim's figure, with its verdict, its sentences and links to the other claims. */
export function ClaimBar() {
  const { served } = usePage()
  const claim = useView((view) => openClaim(view, served))
  return (
    claim && (
      <SectionBoundary what="claim">
        <BarOf claim={claim} />
      </SectionBoundary>
    )
  )
}

/** @param props.claim the claim whose view is shown */
export function BarOf(props: { readonly claim: Claim }) {
  const { claim } = props
  const format = useFormat()
  const { t } = format
  const { report, verdict } = useReport(claim)
  const at = claims.indexOf(claim)
  const head =
    verdict === null
      ? ''
      : t(claimMessages, 'claims.bar', { name: claim.name(format), verdict: t(claimMessages, `claims.${verdict}`) })
  const stated = t(claimMessages, 'claims.bar.stated', { stated: upperFirst(claim.stated(format), format) })
  return (
    <div className="claim-bar" role="group" aria-label={claim.name(format)}>
      {verdict !== null && (
        <p>
          <strong className={`claim-verdict claim-verdict-${verdict}`}>
            <VerdictMark verdict={verdict} />
            {head}
          </strong>
          {signsJoined(format.sentences([head, stated, ...(report?.body.flat() ?? [])]).slice(head.length))}
        </p>
      )}
      <p className="claim-bar-links">
        <Look claim={claim} />
        <Step to={claims.at(at - 1)} name="claims.previous" />
        <Step to={claims[(at + 1) % claims.length]} name="claims.next" />
      </p>
    </div>
  )
}

function Step(props: { readonly to: Claim | undefined; readonly name: 'claims.previous' | 'claims.next' }) {
  const { to, name } = props
  const { t } = useFormat()
  const { served } = usePage()
  const set = useSetView()
  if (to === undefined) return null
  const search = searchOfClaim(to, served)
  return (
    <ViewLink search={search} onOpen={() => set(followLink(search), { by: 'link' })}>
      {t(claimMessages, name)}
    </ViewLink>
  )
}
