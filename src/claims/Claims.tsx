import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense, memo, useEffect, useId, useRef } from 'react'
import { findingsQuery, seriesQuery, useAnswers } from '#src/api/queries.ts'
import { type Claim, claimed } from '#src/claims/claim.ts'
import { claims, hasClaims, openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { LeadText, sinceClaims } from '#src/claims/lead.tsx'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { RequestFailure, errorText } from '#src/controls/RequestState.tsx'
import { useFormat, signsJoined, upperFirst } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { usePage, useSetView, useView } from '#src/page/page.ts'
import { Strip, StripCard } from '#src/parts/Strip.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'
import { findSeries } from '#src/trade/catalogue.ts'
import { followLink } from '#src/view/change.ts'

const CheckBar = lazyPart(async () => (await import('#src/claims/CheckBar.tsx')).CheckBar)

/** The article's claims, each checked against its own figures; if those of one fail to load, the others still show. */
export function Claims() {
  const format = useFormat()
  const { t } = format
  const { served } = usePage()
  const { data: findings = {} } = useQuery(findingsQuery)
  const titleId = useId()
  const open = useView((view) => openClaim(view, served))
  if (!hasClaims(served)) return null
  return (
    <section id="claims" className="relative z-raised pt-md" aria-labelledby={titleId}>
      <h2 id={titleId} className="sr-only">
        {t('claims.title')}
      </h2>
      <div className="text-body text-pretty">
        <SectionBoundary what="lead">
          <LeadText />
        </SectionBoundary>{' '}
        {/* The element has no body: the variant `how-open` shows the table below the claims while this is open. */}
        <details className="inline print:hidden" data-part="how">
          <summary className="inline cursor-pointer whitespace-nowrap underline coarse:relative coarse:z-raised coarse:-my-lg coarse:inline-flex coarse:items-center">
            {t('claims.how')}
          </summary>
        </details>
      </div>
      <FindingsFailure />
      <Strip>
        {claims.map((claim) => (
          <SectionBoundary key={claim.search} what="claim">
            <ClaimCard claim={claim} isOpen={claim === open} />
          </SectionBoundary>
        ))}
      </Strip>
      <div className="hidden border-b border-rule py-lg how-open:block" data-part="checks">
        <table className="checks">
          <caption>
            <SectionBoundary what="lead">
              {() =>
                signsJoined(format.sentences([t('claims.intro'), t('claims.lines'), ...sinceClaims(findings, format)]))
              }
            </SectionBoundary>
          </caption>
          <thead className="stacked:sr-only">
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`claims.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {claims.map((claim) => (
            <SectionBoundary key={claim.search} what="claim">
              <Check claim={claim} />
            </SectionBoundary>
          ))}
        </table>
      </div>
    </section>
  )
}

/** The bar over a claim's figure, with its verdict, its sentences and links to the other claims. */
export function ClaimBar() {
  const { served } = usePage()
  const claim = useView((view) => openClaim(view, served))
  const checked = useView((view) => (view.check === null ? null : view))
  if (checked !== null)
    return (
      <SectionBoundary what="claim">
        <Suspense>
          <CheckBar view={checked} />
        </Suspense>
      </SectionBoundary>
    )
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
  const stated = t('claims.bar.stated', { stated: upperFirst(claimed(claim, format), format) })
  return (
    <div
      className="mb-lg flex justify-between gap-x-xxl gap-y-xs border-b border-rule pb-md text-plain text-pretty phone:mb-md phone:flex-wrap"
      data-part="claim"
      role="group"
      aria-label={claim.name(format)}
    >
      {verdict !== null && (
        <p>
          <strong className={verdictColours[verdict]}>
            <VerdictMark verdict={verdict} />
            {head}
          </strong>
          {signsJoined(format.sentences([head, stated, ...(report?.body ?? [])]).slice(head.length))}
        </p>
      )}
      <p className="flex flex-none flex-col items-end phone:shrink phone:flex-row phone:flex-wrap phone:gap-x-xxl print:hidden">
        <Look claim={claim} />
        <Step to={claims.at(at - 1)} name="claims.previous" />
        <Step to={claims[(at + 1) % claims.length]} name="claims.next" />
      </p>
    </div>
  )
}

const heads = ['name', 'stated', 'found', 'sources', 'since'] as const

/** How a claim was checked, under the heads of the table, and in a second line what explains it. */
function Check(props: { readonly claim: Claim }) {
  const { claim } = props
  const format = useFormat()
  const { report } = useReport(claim)
  if (report === null) return null
  const { headline, verdict, row } = report
  return (
    <tbody>
      <tr>
        <th rowSpan={2} scope="rowgroup">
          {claim.name(format)}
        </th>
        <Cell head="stated">{upperFirst(claim.stated(format), format)}</Cell>
        <Cell head="found">
          <p className="font-serif text-head leading-tight font-semibold">{headline}</p>
          <p className={verdictColours[verdict]}>
            <VerdictMark verdict={verdict} />
            {format.t(`claims.${verdict}`)}
          </p>
        </Cell>
        <Cell head="sources">
          <Lines of={row.sources} />
        </Cell>
        <Cell head="since">{signsJoined(format.sentences(row.since))}</Cell>
      </tr>
      <tr>
        <Cell>
          <Lines of={row.moneys} />
        </Cell>
        <Cell>
          {`${signsJoined(format.sentences(row.more))} `}
          <Look claim={claim} />
        </Cell>
      </tr>
    </tbody>
  )
}

/** A cell under its head, or one of the second line, which is as wide as two; stacked, the head stands before it. */
function Cell(props: { readonly head?: (typeof heads)[number]; readonly children: ReactNode }) {
  const { head, children } = props
  const { t } = useFormat()
  return (
    <td colSpan={head === undefined ? 2 : undefined} data-head={head && t(`claims.head.${head}`)}>
      <div className="text-pretty">{children}</div>
    </td>
  )
}

const Lines = ({ of }: { readonly of: readonly string[] }) => of.map((text) => <p key={text}>{signsJoined(text)}</p>)

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
    <ViewLink className="py-hair" search={search} onOpen={() => set(followLink(search), { by: 'link' })}>
      {children}
    </ViewLink>
  )
}

const failure = 'relative z-raised max-w-column border-l-bold border-accent pl-md text-small wrap-anywhere'

/** Says that sentences are missing and why, with a button to retry: verdicts do not depend on the findings. */
function FindingsFailure() {
  const { error, refetch } = useQuery(findingsQuery)
  const format = useFormat()
  return (
    error && (
      <RequestFailure
        error={format.t('claims.findings.failed', { problem: errorText(error, format) })}
        className={failure}
        onRetry={() => {
          // The alert disappears with its button, which has the focus.
          document.querySelector<HTMLElement>('#claims summary')?.focus()
          void refetch()
        }}
      />
    )
  )
}

/** One claim with its figure, its verdict and what was stated; each card loads and fails on its own. */
const ClaimCard = memo(function ClaimCard(props: { readonly claim: Claim; readonly isOpen: boolean }) {
  const { claim, isOpen } = props
  const { served } = usePage()
  const open = useOpenInChart()
  const format = useFormat()
  const { t, sentences } = format
  const nameId = useId()
  const { errors, retry, loading, paused, report, verdict } = useReport(claim)
  const search = searchOfClaim(claim, served)
  const card = useRef<HTMLElement>(null)
  // The open card is scrolled into sight in a row that scrolls; the page itself is not scrolled.
  useEffect(() => {
    const { current } = card
    if (isOpen && current !== null) current.parentElement?.scrollTo({ left: current.offsetLeft - 16 })
  }, [isOpen])
  return (
    <StripCard ref={card} labelledBy={nameId} isBusy={loading} isCurrent={isOpen}>
      <h3
        id={nameId}
        className="mr-md inline font-sans text-plain leading-tight whitespace-nowrap group-hover:underline"
      >
        {claim.name(format)}
      </h3>
      {loading && (
        <p role="status" className={paused ? 'inline text-muted' : 'sr-only'}>
          {paused ? t('app.waiting') : t('claims.loading')}
        </p>
      )}
      {errors.length > 0 && (
        <RequestFailure
          error={t('claims.failed', { problem: sentences(errors.map((error) => errorText(error, format))) })}
          className={failure}
          onRetry={() => {
            card.current?.focus()
            retry()
          }}
        />
      )}
      {!loading && errors.length === 0 && verdict === null && (
        <p className="inline text-muted">{t('claims.missing')}</p>
      )}
      {verdict !== null && (
        <>
          {report !== null && (
            <p className="inline font-serif text-head leading-tight font-semibold whitespace-nowrap after:whitespace-pre after:content-line">
              {report.headline}
            </p>
          )}
          <p className={`${verdictColours[verdict]} inline`} data-part="verdict">
            <VerdictMark verdict={verdict} />
            {/* The joiner before it keeps the mark in its line. */}
            <strong className="before:content-joiner beside:whitespace-normal wide:whitespace-nowrap">
              {t(`claims.${verdict}`)}
            </strong>
          </p>
          <p className="inline text-muted before:content-dot">{claimed(claim, format)}</p>
        </>
      )}
      <ViewLink
        className="absolute inset-0 focus-visible:outline-offset-inside print:hidden"
        search={search}
        describedBy={nameId}
        isCurrent={isOpen}
        onOpen={() => open(search)}
      >
        <span className="sr-only">{t('claims.show')}</span>
      </ViewLink>
    </StripCard>
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
  const verdict = known ? (claim.found(observations)?.verdict ?? null) : null
  return { errors, retry: () => retry(needs), loading, paused: isPaused(needs), report, verdict }
}
