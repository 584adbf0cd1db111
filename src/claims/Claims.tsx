import { lazy, memo, useEffect, useId, useRef } from 'react'
import { findingsQuery, useAnswer } from '#src/api/queries.ts'
import { claimed, claimsIn, foundSaid, openClaim, textIn } from '#src/claims/claims.ts'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { signsJoined, useFormat } from '#src/i18n/format.ts'
import { lazyPart, loadCode } from '#src/lib/arrival.ts'
import { usePage, useView } from '#src/page/page.ts'
import { Failure } from '#src/parts/State.tsx'
import { Strip, StripCard } from '#src/parts/Strip.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'

let want = (): void => undefined
/** Resolves when the table is needed: until then the served HTML, which nobody sees before it is opened, is enough. */
const wanted = new Promise<void>((resolve) => {
  want = resolve
})

const Checks = lazy(async () => {
  if (!import.meta.env.SSR) await wanted
  return { default: await loadCode(async () => (await import('#src/claims/Checks.tsx')).Checks) }
})

// Made once, so that a re-render of the strip does not touch the table while it is not hydrated.
const checks = (
  <SectionBoundary what="claim" fallback={null}>
    <Checks />
  </SectionBoundary>
)

/** The claims of the press, each with what came of its check. */
export function Claims() {
  const { t, language } = useFormat()
  const { served } = usePage()
  const titleId = useId()
  const open = useView((view) => openClaim(view, served))
  const claims = claimsIn(served)
  // The table is printed though nobody has opened it, and the served one is in English.
  useEffect(() => {
    const isServed = document.querySelector('#claims table') !== null
    const isOpen = document.querySelector('#claims details[open]') !== null
    if (language !== 'en' || !isServed || isOpen) want()
  }, [language])
  if (claims.length === 0) return null
  return (
    <section id="claims" className="relative z-raised pt-md" aria-labelledby={titleId}>
      <h2 id={titleId} className="sr-only">
        {t('claims.title')}
      </h2>
      <div className="text-body">
        <SectionBoundary what="lead">
          <LeadText />
        </SectionBoundary>{' '}
        {/* The element has no body: the variant `how-open` shows the table below the claims while this is open. */}
        <details className="inline print:hidden" data-part="how" onToggle={want}>
          <summary className="inline cursor-pointer whitespace-nowrap underline coarse:relative coarse:z-raised coarse:-my-lg coarse:inline-flex coarse:items-center">
            {t('claims.how')}
          </summary>
        </details>
      </div>
      <FindingsFailure />
      <Strip>
        {claims.map((one) => (
          <SectionBoundary key={one.claim.id} what="claim">
            <ClaimCard of={one} isOpen={one.claim === open} />
          </SectionBoundary>
        ))}
      </Strip>
      <div className="hidden border-b border-rule py-lg how-open:block" data-part="checks">
        {checks}
      </div>
    </section>
  )
}

const CheckBar = lazyPart(async () => (await import('#src/claims/CheckBar.tsx')).CheckBar)

/** The bar over the figure of a view that checks a claim. */
export function ClaimBar() {
  const checked = useView((view) => (view.check === null ? null : view))
  return (
    checked && (
      <SectionBoundary what="claim">
        <CheckBar view={checked} />
      </SectionBoundary>
    )
  )
}

/** The sentence that begins the page, the paper's name set as a title. */
export function LeadText() {
  const { t } = useFormat()
  const paper = t('lead.paper')
  const [before = '', ...after] = t('lead.claims', { paper }).split(paper)
  return (
    <p className="inline" data-part="lead">
      {before}
      <cite>{paper}</cite>
      {signsJoined(after.join(paper))}
    </p>
  )
}

/** Says that sentences are missing and why, with a button to retry: verdicts do not depend on the findings. */
function FindingsFailure() {
  const { error, retry } = useAnswer(findingsQuery)
  const format = useFormat()
  return (
    error && (
      <Failure
        className="relative z-raised max-w-column border-l-bold border-accent pl-md text-small wrap-anywhere"
        onRetry={() => {
          // The alert disappears with its button, which has the focus.
          document.querySelector<HTMLElement>('#claims summary')?.focus()
          retry()
        }}
      >
        {format.t('claims.findings.failed', { problem: errorText(error, format) })}
      </Failure>
    )
  )
}

/** One claim with its figure, its verdict and what was stated. */
const ClaimCard = memo(function ClaimCard(props: {
  readonly of: ReturnType<typeof claimsIn>[number]
  readonly isOpen: boolean
}) {
  const { of, isOpen } = props
  const { claim } = of
  const { names, search, verdict } = claim
  const open = useOpenInChart()
  const format = useFormat()
  const { t } = format
  const nameId = useId()
  const card = useRef<HTMLElement>(null)
  // The open card is scrolled into sight in a row that scrolls; the page itself is not scrolled.
  useEffect(() => {
    const { current } = card
    if (isOpen && current !== null) current.parentElement?.scrollTo({ left: current.offsetLeft - 16 })
  }, [isOpen])
  return (
    <StripCard ref={card} labelledBy={nameId} isCurrent={isOpen}>
      <h3 id={nameId} className="mr-md inline font-sans text-plain leading-tight whitespace-nowrap hovered:underline">
        {textIn(names, format)}
      </h3>
      <p className="inline font-serif text-head leading-tight font-semibold whitespace-nowrap after:whitespace-pre after:content-line">
        {foundSaid(of, format)}
      </p>
      <p className={`${verdictColours[verdict]} inline`} data-part="verdict">
        <VerdictMark verdict={verdict} />
        {/* The joiner before it keeps the mark in its line. */}
        <strong className="before:content-joiner beside:whitespace-normal wide:whitespace-nowrap">
          {t(`verdict.${verdict}`)}
        </strong>
      </p>
      <p className="inline text-muted before:content-dot">{claimed(claim, format)}</p>
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
