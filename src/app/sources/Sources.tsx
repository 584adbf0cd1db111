import { type ReactNode, useEffect, useState } from 'react'
import { Cautions } from '#src/app/sources/Cautions.tsx'
import { Corrections } from '#src/app/sources/Corrections.tsx'
import { CoverageLegend, CoverageTable } from '#src/app/sources/Coverage.tsx'
import { Rules } from '#src/app/sources/Rules.tsx'
import { SourceList } from '#src/app/sources/SourceList.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { usePage } from '#src/page/page.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { sourceMessages } from '#src/i18n/messages/en/app/sources.ts'

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
        <h3>{t(sourceMessages, `sources.${id}`)}</h3>
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
        <h2 id="sources-title">{t(sourceMessages, 'sources.title')}</h2>
        <p className="sources-intro">{t(sourceMessages, 'sources.intro')}</p>
        <ul className="sources-contents" aria-label={t(sourceMessages, 'sources.contents')}>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#sources-${part}`} onClick={() => openPart(`#sources-${part}`)}>
                {t(sourceMessages, `sources.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <SourcesPart id="list">
        <SourceList catalogue={catalogue} />
      </SourcesPart>
      <SourcesPart id="coverage">
        <p>{t(sourceMessages, 'sources.coverage.about')}</p>
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
