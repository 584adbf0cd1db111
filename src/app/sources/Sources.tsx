import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import { Cautions } from '#src/app/sources/Cautions.tsx'
import { CoverageLegend, CoverageTable } from '#src/app/sources/Coverage.tsx'
import { Rules } from '#src/app/sources/Rules.tsx'
import { SourceList } from '#src/app/sources/SourceList.tsx'
import { LookStates } from '#src/app/stage/LookStates.tsx'
import { heldDates } from '#src/i18n/heldDates.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useInBrowser } from '#src/lib/useInBrowser.ts'
import { usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import type { Correction } from '#src/trade/catalogue.ts'

const parts = ['list', 'coverage', 'cautions', 'rules', 'corrections'] as const

/** The same query is in build/prerender/inline/start.js, which closes the served parts. */
const phone = '(max-width: 37.4375rem)'

/** A part is open where the screen has room, except the coverage: it is two thirds of all that the page lays out. */
function SourcesPart(props: { readonly id: (typeof parts)[number]; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  const [isOpen] = useState(() => id !== 'coverage' && (import.meta.env.SSR || !matchMedia(phone).matches))
  return (
    <details id={`sources-${id}`} className="sources-part" open={isOpen}>
      <summary>
        <h3>{t(`sources.${id}`)}</h3>
      </summary>
      <div>
        <SectionBoundary what="sources">{children}</SectionBoundary>
      </div>
    </details>
  )
}

function openPart(hash: string): void {
  const part = document.getElementById(hash.slice(1))
  if (!(part instanceof HTMLDetailsElement)) return
  part.open = true
  part.scrollIntoView({ block: 'start' })
}

function usePaper(): void {
  useEffect(() => {
    let closed: readonly HTMLDetailsElement[] = []
    const open = (): void => {
      closed = Array.from(document.querySelectorAll<HTMLDetailsElement>('.sources-part:not([open])'))
      for (const part of closed) part.open = true
    }
    const close = (): void => {
      for (const part of closed) part.open = false
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [])
}

export function Sources() {
  useEffect(() => openPart(location.hash), [])
  usePaper()
  const { served: catalogue } = usePage()
  const { t } = useFormat()
  return (
    <section id="sources" className="sources" aria-labelledby="sources-title">
      <div className="sources-head">
        <h2 id="sources-title">{t('sources.title')}</h2>
        <p className="sources-intro">{t('sources.intro')}</p>
        <ul className="sources-contents" aria-label={t('sources.contents')}>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#sources-${part}`} onClick={() => openPart(`#sources-${part}`)}>
                {t(`sources.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <SourcesPart id="list">
        <SourceList catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="coverage">
        <p>{t('sources.coverage.about')}</p>
        <CoverageLegend />
        <CoverageTable catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="cautions">
        <Cautions catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="rules">
        <Rules catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="corrections">
        <Corrections />
      </SourcesPart>
    </section>
  )
}

function Corrections() {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(correctionsQuery)
  // The served HTML stands until it is hydrated, and would say all that time that it is loading.
  const hydrated = useInBrowser()
  const failures = error === null ? [] : [{ id: 'corrections', error, retry: () => void refetch() }]
  return data === undefined ? (
    <LookStates loading={hydrated && isFetching} paused={fetchStatus === 'paused'} failures={failures} />
  ) : (
    <CorrectionsList corrections={data.rows} />
  )
}

function CorrectionsList(props: { readonly corrections: readonly Correction[] }) {
  const { corrections } = props
  const { t, day, language } = useFormat()
  if (corrections.length === 0) return <p>{t('sources.corrections.none')}</p>
  return (
    <>
      <p>{t('sources.corrections.about')}</p>
      <ol className="sources-corrections" reversed>
        {corrections.toReversed().map(({ date, table, what, why }, place) => (
          // Only its place tells a correction from every other for certain.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <time dateTime={date}>{heldDates(day(date))}</time>
            <div>
              <p lang={what[language] === undefined ? 'en' : undefined}>{heldDates(what[language] ?? what.en)}</p>
              <p className="sources-quiet">
                {heldDates(t('sources.correction', { table, why: why[language] ?? why.en }))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
