import type { ReactNode } from 'react'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { openAnalysis, searchOf } from '#src/figures/analysisView.ts'
import { useSetView, useWholeView } from '#src/page/useView.ts'
import type { Analysis } from '#src/view/analyses.ts'

/** Opens a closer look in the stage, and goes there: the focus waits at the stage for its name (CloserLook.tsx). */
export function LookLink(props: {
  readonly id: Analysis
  readonly choice: Partial<AnalysisChoice>
  readonly className?: string
  readonly describedBy?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  const { id, choice, onOpen, children, ...link } = props
  const view = useWholeView()
  const set = useSetView()
  return (
    <ViewLink
      {...link}
      search={searchOf(view, id, choice)}
      isCurrent={view.view === id}
      onOpen={() => {
        set(openAnalysis(id, choice))
        const stage = document.getElementById('explore')
        stage?.scrollIntoView({ block: 'start' })
        stage?.focus({ preventScroll: true })
        onOpen?.()
      }}
    >
      {children}
    </ViewLink>
  )
}
