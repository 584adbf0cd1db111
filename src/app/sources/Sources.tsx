import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'
import { Cautions } from '#src/app/sources/Cautions.tsx'
import { Corrections } from '#src/app/sources/Corrections.tsx'
import { CoverageLegend, CoverageTable } from '#src/app/sources/Coverage.tsx'
import { Rules } from '#src/app/sources/Rules.tsx'
import { SourceList } from '#src/app/sources/SourceList.tsx'
import { usePage } from '#src/page/page.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'

const parts = ['list', 'coverage', 'cautions', 'rules', 'corrections'] as const

const phone = '(max-width: 37.4375rem)'
function followPhone(listener: () => void): () => void {
  const query = matchMedia(phone)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Closed on a phone; the coverage, two thirds of all that the page lays out, everywhere. Paper has all (inline/start.js). */
function SourcesPart(props: { readonly id: (typeof parts)[number]; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  const isPhone = useSyncExternalStore(
    followPhone,
    () => matchMedia(phone).matches,
    () => true,
  )
  return (
    <details className="sources-part" open={!isPhone && id !== 'coverage'}>
      <summary>
        <h3>{t(sourceMessages, `sources.${id}`)}</h3>
      </summary>
      {/* Inside: a link to it opens what it is in. */}
      <div id={`sources-${id}`}>{children}</div>
    </details>
  )
}

/** Where it all comes from, how far it goes, and how numbers are made of it. It does not depend on the view. */
export function Sources() {
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
              <a href={`#sources-${part}`}>{t(sourceMessages, `sources.${part}`)}</a>
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
