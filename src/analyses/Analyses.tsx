import type { ComponentType, ReactNode } from 'react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Analysis, ViewState } from '#src/view/viewState.ts'
import { analyses } from '#src/view/viewState.ts'
import { importWithRetry } from '#src/api/importWithRetry.ts'
import { AnalysisLink } from '#src/analyses/AnalysisLink.tsx'
import type { AnalysisProps } from '#src/analyses/analysisProps.ts'
import { AnalysisBlank, AnalysisSection } from '#src/analyses/AnalysisSection.tsx'
import type { AnalysisChoice } from '#src/analyses/analysisView.ts'
import { choiceOf, openAnalysis, searchOf } from '#src/analyses/analysisView.ts'
import { useOpening } from '#src/analyses/useOpening.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** The code of each, fetched when it is first shown. */
export const analysisBodies: { readonly [Id in Analysis]: ComponentType<AnalysisProps> } = {
  'price-volume': lazy(async () => ({
    default: (await importWithRetry(() => import('#src/analyses/priceVolume/PriceVolume.tsx'))).PriceVolume,
  })),
  brent: lazy(async () => ({ default: (await importWithRetry(() => import('#src/analyses/brent/Brent.tsx'))).Brent })),
  books: lazy(async () => ({ default: (await importWithRetry(() => import('#src/analyses/books/Books.tsx'))).Books })),
  movers: lazy(async () => ({
    default: (await importWithRetry(() => import('#src/analyses/movers/Movers.tsx'))).Movers,
  })),
}

/** What an analysis shows now; the flow of the treemap is left alone by those that have none. */
function shown(view: ViewState, id: Analysis): Partial<AnalysisChoice> {
  const { flow, ...others } = choiceOf(view, id)
  return id === 'books' || id === 'movers' ? { flow, ...others } : others
}

function goTo(id: Analysis): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** Four questions that one chart of lines does not answer, each with a figure, an export and a link of its own. */
export function Analyses(props: AnalysisProps & { readonly Part: ComponentType<{ readonly children: ReactNode }> }) {
  const { Part, ...given } = props
  const { view, set } = given
  const { t } = useFormat()
  useOpening(view.view)
  // Who goes by the Tab key would pass over what is not drawn yet: from here on all of them are.
  const [tabbed, setTabbed] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const follow = useCallback(() => {
    if (root.current?.querySelector(':focus-visible') != null) setTabbed(true)
  }, [])
  useEffect(follow, [follow])
  return (
    <div ref={root} className="analyses" onFocus={follow}>
      <nav className="analyses-nav" aria-labelledby="analyses-title">
        <span id="analyses-title">{t(analysisMessages, 'analysis.nav')}</span>
        <ul>
          {analyses.map((id) => (
            <li key={id}>
              <AnalysisLink
                search={searchOf(view, id, shown(view, id))}
                onOpen={() => {
                  set(openAnalysis(id, shown(view, id)))
                  goTo(id)
                }}
              >
                {t(analysisMessages, `analysis.${id}`)}
              </AnalysisLink>
            </li>
          ))}
        </ul>
      </nav>
      {analyses.map((id) => {
        const Body = analysisBodies[id]
        return (
          <AnalysisSection key={id} id={id} opened={tabbed || view.view === id}>
            <Part>
              <Suspense fallback={<AnalysisBlank />}>
                <Body {...given} />
              </Suspense>
            </Part>
          </AnalysisSection>
        )
      })}
    </div>
  )
}
