import { useCallback } from 'react'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { openAnalysis } from '#src/figures/analysisView.ts'
import { useSetView } from '#src/page/useView.ts'
import type { Analysis } from '#src/view/analyses.ts'

/** Opens a closer look in the stage, and goes there: the focus waits at the stage for its name (CloserLook.tsx). */
export function useOpenLook(): (id: Analysis, choice: Partial<AnalysisChoice>) => void {
  const set = useSetView()
  return useCallback(
    (id, choice) => {
      set(openAnalysis(id, choice))
      const stage = document.getElementById('explore')
      stage?.scrollIntoView({ block: 'start' })
      stage?.focus({ preventScroll: true })
    },
    [set],
  )
}
