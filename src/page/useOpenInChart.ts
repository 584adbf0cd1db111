import { useCallback } from 'react'
import { followLink, withoutAnalysis } from '#src/view/change.ts'
import { useSetView } from '#src/page/page.ts'

export function useOpenInChart(): (search: string) => void {
  const set = useSetView()
  return useCallback(
    (search) => {
      set(followLink(search), { by: 'link' })
      // The focus moves to the title once it is the new view's, from where keyboards and screen readers go on.
      requestAnimationFrame(() => {
        const title = document.getElementById('figure-title')
        title?.focus({ preventScroll: true })
        const { top = 0 } = title?.getBoundingClientRect() ?? {}
        // A reader who sees the figure already stays there, to go on comparing claims.
        if (top < 0 || top > innerHeight / 2) document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      })
    },
    [set],
  )
}

/** Leaves a closer look for the chart and focuses the chart's title, which scrolls it into view. */
export function useBackToChart(): () => void {
  const set = useSetView()
  return useCallback(() => {
    set(withoutAnalysis)
    requestAnimationFrame(() => document.getElementById('figure-title')?.focus())
  }, [set])
}
