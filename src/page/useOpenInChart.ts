import { useCallback } from 'react'
import { followLink, withoutAnalysis } from '#src/view/change.ts'
import { useSetView } from '#src/page/useView.ts'

export function useOpenInChart(): (search: string) => void {
  const set = useSetView()
  return useCallback(
    (search) => {
      set(followLink(search), { by: 'link' })
      // Focus moves to the figure once its title is the new view's: a keyboard or a screen reader goes on from there.
      requestAnimationFrame(() => {
        const title = document.getElementById('figure-title')
        title?.focus({ preventScroll: true })
        const { top = 0 } = title?.getBoundingClientRect() ?? {}
        // Who sees it already goes on comparing claims where they are.
        if (top < 0 || top > innerHeight / 2) document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      })
    },
    [set],
  )
}

/** Leaves a closer look for the chart, whose title has the focus then; scrolled to where it is out of sight. */
export function useBackToChart(): () => void {
  const set = useSetView()
  return useCallback(() => {
    set(withoutAnalysis)
    requestAnimationFrame(() => document.getElementById('figure-title')?.focus())
  }, [set])
}
