import { useEffect, useState } from 'react'
import type { Analysis } from '#src/view/analyses.ts'
import { analyses } from '#src/view/analyses.ts'

/** For this long after the page has opened, what is still loading above may move the part it opened at. */
const settlingMs = 4000
const byReader = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * The analysis that the address opens at. Read from it, for the view that the page hydrates with is the served one. Who
 * has scrolled already, or whom the browser has brought back to where they were, stays there; not who is where a page of
 * the analysis' own has begun (build/prerender/inline/place.js).
 */
function openedAt(): Analysis | null {
  if (typeof window === 'undefined') return null
  if (scrollY > 0 && document.documentElement.dataset['placed'] !== String(scrollY)) return null
  const asked = new URLSearchParams(location.search).get('view')
  return analyses.find((id) => id === asked) ?? null
}

/** Goes to the analysis a link opens at, and stays there until all is in place or the reader takes over. */
export function useOpening(): void {
  const [opened] = useState(openedAt)
  useEffect(() => {
    const section = opened === null ? null : document.getElementById(opened)
    if (section === null) return
    const scroll = (): void => section.scrollIntoView({ block: 'start', behavior: 'instant' })
    const observer = new ResizeObserver(scroll)
    const stop = (): void => {
      observer.disconnect()
      clearTimeout(timer)
      for (const type of byReader) removeEventListener(type, stop)
    }
    const timer = setTimeout(stop, settlingMs)
    for (const type of byReader) addEventListener(type, stop, { passive: true })
    scroll()
    observer.observe(document.body)
    return stop
  }, [opened])
}
