import { useEffect, useState } from 'react'

/** Signs that someone is there. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'] as const
/** Without a sign, the live chart comes once the page has been at rest for so long. */
const restMs = 3000

/**
 * Whether the live chart is to be drawn. While the page shows the chart that it was served with, that has time: to draw it
 * at once would keep a slow phone busy just when its reader begins to scroll.
 */
export function useAwake(isServed: boolean): boolean {
  const [awake, setAwake] = useState(false)
  const waits = isServed && !awake
  useEffect(() => {
    if (!waits) return undefined
    const wake = (): void => setAwake(true)
    const timer = setTimeout(wake, restMs)
    for (const sign of signs) addEventListener(sign, wake, { once: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [waits])
  return !waits
}
