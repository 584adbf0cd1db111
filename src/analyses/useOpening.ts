import { useEffect, useState } from 'react'
import type { Analysis } from '#src/view/analyses.ts'

/** For this long after the page has opened, what is still loading above may move the part it opened at. */
const settlingMs = 4000
const byReader = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/** Goes to the analysis a link opens at, and stays there until all is in place or the reader takes over. */
export function useOpening(analysis: Analysis | null): void {
  const [opened] = useState(analysis)
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
