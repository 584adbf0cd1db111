import { useId } from 'react'
import { ClaimCard } from '#src/claims/ClaimCard.tsx'
import { FindingsFailure } from '#src/claims/ClaimStates.tsx'
import { Electronics } from '#src/claims/Electronics.tsx'
import { claims } from '#src/claims/claims.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** The article's claims, each held against the figures of its own; one that fails leaves the others as they are. */
export function Claims() {
  const { t } = useFormat()
  const titleId = useId()
  return (
    <section id="claims" className="claims" aria-labelledby={titleId}>
      <header className="claims-head">
        <h2 id={titleId}>{t(claimMessages, 'claims.title')}</h2>
        {/* Without a body of its own: where there is no room it says whether the details below are shown (styles/claims/ledger.css). */}
        <details className="claims-how">
          <summary>{t(claimMessages, 'claims.how')}</summary>
        </details>
        <p>{t(claimMessages, 'claims.intro')}</p>
        <p className="claim-detail">{t(claimMessages, 'claims.lines')}</p>
      </header>
      <FindingsFailure />
      <div className="claims-cards">
        {claims.map((claim) => (
          <ClaimCard key={claim.search} claim={claim} />
        ))}
      </div>
      <Electronics />
    </section>
  )
}
