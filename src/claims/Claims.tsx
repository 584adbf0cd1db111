import { useId } from 'react'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimCard } from '#src/claims/ClaimCard.tsx'
import { FindingsFailure } from '#src/claims/ClaimStates.tsx'
import { claims } from '#src/claims/claims.ts'
import { LeadText } from '#src/claims/LeadText.tsx'
import { Paragraphs } from '#src/claims/Paragraphs.tsx'
import { useReport } from '#src/claims/useReport.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** What a claim was held against, in whole sentences. */
function Sentences(props: { readonly claim: Claim }) {
  const { claim } = props
  const format = useFormat()
  const { report } = useReport(claim)
  if (report === null) return null
  return (
    <div>
      <h3>{claim.name(format)}</h3>
      <p className="claims-outcome">
        {`${report.headline} · ${claim.stated(format)} · ${format.t(claimMessages, `claims.${report.verdict}`)}`}
      </p>
      <Paragraphs of={report.body} />
      {report.more.map((sentence) => (
        <p key={sentence}>{signsJoined(sentence)}</p>
      ))}
    </div>
  )
}

/** The article's claims, each held against figures of its own; one that fails leaves the others as they are. */
export function Claims() {
  const { t } = useFormat()
  const titleId = useId()
  return (
    <section id="claims" className="claims" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t(claimMessages, 'claims.title')}
      </h2>
      <div className="claims-lead">
        <LeadText />{' '}
        {/* Without a body of its own: the sentences below the claims are shown while it is open (claims/claims.css). */}
        <details className="claims-how">
          <summary>{t(claimMessages, 'claims.how')}</summary>
        </details>
      </div>
      <FindingsFailure />
      <div className="claims-strip">
        {claims.map((claim) => (
          <ClaimCard key={claim.search} claim={claim} />
        ))}
      </div>
      <div className="claims-sentences">
        <p className="claims-of">{`${t(claimMessages, 'claims.intro')} ${t(claimMessages, 'claims.lines')}`}</p>
        {claims.map((claim) => (
          <Sentences key={claim.search} claim={claim} />
        ))}
      </div>
    </section>
  )
}
