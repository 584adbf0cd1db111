import { useQuery } from '@tanstack/react-query'
import { memo, useEffect, useId, useRef } from 'react'
import { findingsQuery, seriesQuery, useAnswers } from '#src/api/queries.ts'
import type { Claim, Verdict } from '#src/claims/claim.ts'
import { claims, hasClaims, openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { LeadText } from '#src/claims/lead.tsx'
import { RequestFailure, errorText } from '#src/controls/RequestState.tsx'
import { useFormat, signsJoined, upperFirst } from '#src/i18n/format.ts'
import { usePage, useSetView, useView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'
import { findSeries } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'

/** The article's claims, each checked against its own figures; if those of one fail to load, the others still show. */
export function Claims() {
  const { t, sentences } = useFormat()
  const { served } = usePage()
  const titleId = useId()
  if (!hasClaims(served)) return null
  return (
    <section id="claims" className="claims" aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {t('claims.title')}
      </h2>
      <div className="claims-lead">
        <SectionBoundary what="lead">
          <LeadText />
        </SectionBoundary>{' '}
        {/* The element has no body: claims.css shows the sentences below the claims while this is open. */}
        <details className="claims-how">
          <summary>{t('claims.how')}</summary>
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
        <p className="claims-of">{sentences([t('claims.intro'), t('claims.lines')])}</p>
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
  const head = verdict === null ? '' : t('claims.bar', { name: claim.name(format), verdict: t(`claims.${verdict}`) })
  const stated = t('claims.bar.stated', { stated: upperFirst(claim.stated(format), format) })
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
        {`${report.headline} · ${claim.stated(format)} · ${format.t(`claims.${report.verdict}`)}`}
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
  return look && <LookLink search={look.search}>{look.name(format)}</LookLink>
}

function Step({ to, name }: { readonly to: Claim | undefined; readonly name: 'claims.previous' | 'claims.next' }) {
  const { t } = useFormat()
  const { served } = usePage()
  return to && <LookLink search={searchOfClaim(to, served)}>{t(name)}</LookLink>
}

function LookLink({ search, children }: { readonly search: string; readonly children: string }) {
  const set = useSetView()
  return (
    <ViewLink search={search} onOpen={() => set(followLink(search), { by: 'link' })}>
      {children}
    </ViewLink>
  )
}

/** Says that sentences are missing and why, with a button to retry: verdicts do not depend on the findings. */
function FindingsFailure() {
  const { error, refetch } = useQuery(findingsQuery)
  const format = useFormat()
  return (
    error && (
      <RequestFailure
        error={format.t('claims.findings.failed', { problem: errorText(error, format) })}
        className="claim-failure claims-failure"
        onRetry={() => {
          // The alert disappears with its button, which has the focus.
          document.querySelector<HTMLElement>('.claims-how summary')?.focus()
          void refetch()
        }}
      />
    )
  )
}

const tick = 'M4.2,7.3l2,2 3.7,-4.4'

const marks = {
  holds: { d: tick, className: 'claim-mark-cut' },
  holdsOnFirstRelease: { d: tick, className: 'claim-mark-line' },
  dependsOnSource: { d: 'M7,0.9a6.1,6.1 0 0 1 0,12.2z', fill: 'currentColor' },
  notSettled: { d: 'M4.2,7h5.6', className: 'claim-mark-line' },
  fails: { d: 'M4.8,4.8l4.4,4.4M9.2,4.8l-4.4,4.4', className: 'claim-mark-cut' },
} as const

/** The marks of verdicts differ by shape too, not by colour alone. */
function VerdictMark(props: { readonly verdict: Verdict }) {
  const { verdict } = props
  const full = verdict === 'holds' || verdict === 'fails'
  return (
    <svg className="claim-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.1" fill={full ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
      <path {...marks[verdict]} />
    </svg>
  )
}

/** One claim with its figure, its verdict and what was stated; each card loads and fails on its own. */
const ClaimCard = memo(function ClaimCard(props: { readonly claim: Claim }) {
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
          {paused ? t('app.waiting') : t('claims.loading')}
        </p>
      )}
      {errors.length > 0 && (
        <RequestFailure
          error={t('claims.failed', { problem: sentences(errors.map((error) => errorText(error, format))) })}
          className="claim-failure"
          onRetry={() => {
            card.current?.focus()
            retry()
          }}
        />
      )}
      {!loading && errors.length === 0 && verdict === null && <p className="claim-stated">{t('claims.missing')}</p>}
      {verdict !== null && (
        <>
          {report !== null && <p className="claim-figure">{report.headline}</p>}
          <p className={`claim-verdict claim-verdict-${verdict}`}>
            <VerdictMark verdict={verdict} />
            <strong>{t(`claims.${verdict}`)}</strong>
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
        <span className="visually-hidden">{t('claims.show')}</span>
      </ViewLink>
    </article>
  )
})

/**
 * Loads a claim's series and checks the claim; the report is null while figures load, if they fail to, and where they
 * are missing. A verdict that rests on no series stands without a report.
 */
function useReport(claim: Claim) {
  const { served: catalogue } = usePage()
  const format = useFormat()
  // Claims do not wait for the findings: a sentence without its numbers is left out.
  const { data: findings = {} } = useQuery(findingsQuery)
  const infos = claim.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  const needs = infos.map((info) => seriesQuery(info))
  const { answers, errorOf, isPaused, retry } = useAnswers(needs)
  const observations = Object.fromEntries(infos.map((info) => [info.id, answers(seriesQuery(info))?.observations]))
  const errors = needs.flatMap((need) => errorOf(need) ?? [])
  const loading = errors.length === 0 && needs.some((need) => answers(need) === undefined)
  const known = !loading && errors.length === 0
  const report = known ? claim.report(observations, findings, format) : null
  const verdict = known ? claim.verdict(observations) : null
  return { errors, retry: () => retry(needs), loading, paused: isPaused(needs), report, verdict }
}
