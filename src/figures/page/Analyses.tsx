import type { ReactNode } from 'react'
import { Suspense, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Analysis } from '#src/view/analyses.ts'
import { analyses } from '#src/view/analyses.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { AnalysisBlank } from '#src/figures/page/AnalysisBlank.tsx'
import { AnalysisBody } from '#src/figures/page/AnalysisBody.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useCatalogue } from '#src/page/useCatalogue.ts'
import { useSetView, useWholeView } from '#src/page/useView.ts'
import { openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { goToAnalysis } from '#src/figures/page/goToAnalysis.ts'
import { useOpening } from '#src/figures/page/useOpening.ts'
import { useNear } from '#src/lib/near.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/**
 * How near the window an analysis starts to load, so that it is there when the reader has scrolled to it. From above not
 * before more than an edge of it is seen: it may become higher or lower, and would move what a link opened at.
 */
const ahead = '-40px 0px 400px'

/** Loads its code and data when scrolled near, or at once where a link opens at it. */
function AnalysisSection(props: { readonly id: Analysis; readonly opened: boolean; readonly children: ReactNode }) {
  const { id, opened, children } = props
  const { t } = useFormat()
  const [near, ref] = useNear(ahead)
  return (
    <section ref={ref} id={id} className="analysis" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header className="analysis-head">
        <h2 id={`${id}-title`}>{t(analysisMessages, `analysis.${id}`)}</h2>
        <p>{t(analysisMessages, `analysis.${id}.about`)}</p>
      </header>
      {near || opened ? children : <AnalysisBlank id={id} />}
    </section>
  )
}

/** Questions that one chart of lines does not answer, each with a figure, an export and a link of its own. */
export function Analyses() {
  const catalogue = useCatalogue()
  const set = useSetView()
  // Deferred: after a toggle the chart is painted before the analyses further down re-render.
  const view = useDeferredValue(useWholeView())
  const { t } = useFormat()
  useOpening()
  // Tab would skip what is not rendered yet: with the focus here, all of them are rendered.
  const [tabbed, setTabbed] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const follow = useCallback(() => {
    if (root.current?.querySelector(':focus-visible') != null) setTabbed(true)
  }, [])
  useEffect(follow, [follow])
  return (
    <div ref={root} id="analyses" className="analyses" onFocus={follow}>
      <nav className="analyses-nav" aria-labelledby="analyses-title">
        <span id="analyses-title">{t(analysisMessages, 'analysis.nav')}</span>
        <ul>
          {analyses.map((id) => {
            const choice = shownChoice(view, id)
            return (
              <li key={id}>
                <ViewLink
                  search={searchOf(view, id, choice)}
                  onOpen={() => {
                    set(openAnalysis(id, choice))
                    goToAnalysis(id)
                  }}
                >
                  {t(analysisMessages, `analysis.${id}`)}
                </ViewLink>
              </li>
            )
          })}
        </ul>
      </nav>
      {analyses.map((id) => {
        return (
          <AnalysisSection key={id} id={id} opened={tabbed || view.view === id}>
            <SectionBoundary>
              <Suspense fallback={<AnalysisBlank id={id} />}>
                <AnalysisBody catalogue={catalogue} view={view} set={set} id={id} />
              </Suspense>
            </SectionBoundary>
          </AnalysisSection>
        )
      })}
    </div>
  )
}
