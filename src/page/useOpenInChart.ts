import { useCallback } from 'react'
import { followLink } from '#src/view/change.ts'
import { useSetView } from '#src/page/useView.ts'

/** Opens what a link says in the chart, and goes there. */
export function useOpenInChart(): (search: string) => void {
  const set = useSetView()
  return useCallback(
    (search) => {
      set(followLink(search))
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
      // Focus moves to the figure once its title is the new view's: a keyboard or a screen reader goes on from there.
      requestAnimationFrame(() => document.getElementById('figure-title')?.focus({ preventScroll: true }))
    },
    [set],
  )
}
