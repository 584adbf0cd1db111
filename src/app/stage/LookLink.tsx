import '#src/i18n/messages/en/en.ts'
import type { ReactNode } from 'react'
import { type AnalysisChoice, openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView, useWholeView } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Opens a closer look and scrolls to the stage, which holds the focus until the name takes it (CloserLook.tsx). */
export function LookLink(props: {
  readonly view: ViewState
  readonly id: Analysis
  readonly choice: Partial<AnalysisChoice>
  readonly className?: string
  readonly describedBy?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  const { view, id, choice, onOpen, children, ...link } = props
  const set = useSetView()
  return (
    <ViewLink
      {...link}
      search={searchOf(view, id, choice)}
      isCurrent={view.analysis === id}
      onOpen={() => {
        set(openAnalysis(id, choice))
        const stage = document.getElementById('explore')
        stage?.focus({ preventScroll: true })
        // Once the step is in the history, with the place to which Back returns.
        requestAnimationFrame(() => setTimeout(() => stage?.scrollIntoView()))
        onOpen?.()
      }}
    >
      {children}
    </ViewLink>
  )
}

/** Links to all closer looks, for their menu. */
export function LookLinks() {
  const { t } = useFormat()
  const view = useWholeView()
  return analyses.map((id) => (
    <li key={id}>
      <LookLink view={view} className={menuItem} id={id} choice={shownChoice(view, id)}>
        {t(`analysis.${id}`)}
      </LookLink>
    </li>
  ))
}
