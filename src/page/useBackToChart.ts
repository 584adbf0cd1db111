import { useCallback } from 'react'
import { useSetView } from '#src/page/useView.ts'
import { withoutAnalysis } from '#src/view/change.ts'

/** Leaves a closer look for the chart, whose title has the focus then; scrolled to where it is out of sight. */
export function useBackToChart(): () => void {
  const set = useSetView()
  return useCallback(() => {
    set(withoutAnalysis)
    requestAnimationFrame(() => document.getElementById('figure-title')?.focus())
  }, [set])
}
