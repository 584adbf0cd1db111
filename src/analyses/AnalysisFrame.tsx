import type { ReactNode } from 'react'
import type { AnalysisFigureProps } from '#src/analyses/AnalysisFigure.tsx'
import { AnalysisFigure } from '#src/analyses/AnalysisFigure.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import type { AnalysisChoice, AnalysisProps } from '#src/analyses/analysisView.ts'
import { openAnalysis, searchOf } from '#src/analyses/analysisView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** What every analysis has: its choices, a link to what they make, and the figure of it. */
export function AnalysisFrame(
  props: AnalysisProps &
    AnalysisFigureProps & {
      /** As it is shown now. */
      readonly choice: Partial<AnalysisChoice>
      readonly controls?: ReactNode
    },
) {
  const { view, set, choice, controls, ...figure } = props
  const { id } = figure
  const { t } = useFormat()
  return (
    <>
      <div className="analysis-controls">
        {controls}
        <ViewLink search={searchOf(view, id, choice)} onOpen={() => set(openAnalysis(id, choice))}>
          {t(analysisMessages, 'analysis.link')}
        </ViewLink>
      </div>
      <div className="analysis-main">
        <AnalysisFigure {...figure} />
      </div>
    </>
  )
}
