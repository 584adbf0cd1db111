import { useEffect, useState } from 'react'

/** Events that show a reader at work. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'] as const
/** Without any, the interactive chart is rendered after so many milliseconds. */
const restMs = 3000

/**
 * Whether to render the interactive chart. While the served chart is on the page this can wait for the first
 * interaction: rendering at once would block a slow phone's main thread just when its reader begins to scroll.
 */
export function useFirstInteraction(isServed: boolean): boolean {
  const [hasInteracted, setHasInteracted] = useState(false)
  const waits = isServed && !hasInteracted
  useEffect(() => {
    if (!waits) return undefined
    const wake = (): void => setHasInteracted(true)
    const timer = setTimeout(wake, restMs)
    for (const sign of signs) addEventListener(sign, wake, { once: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [waits])
  return !waits
}
