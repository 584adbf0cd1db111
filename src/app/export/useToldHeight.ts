import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { HeightMessage } from '#src/figure/embedHeight.ts'
import { heightMessage } from '#src/figure/embedHeight.ts'

/** Tells the page around this one how high an element is, at first and whenever that changes. */
export function useToldHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element
    if (current === null || parent === window) return undefined
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = { type: heightMessage, height: Math.ceil(current.getBoundingClientRect().height) }
      // To whoever it is: a height is no secret.
      parent.postMessage(message, '*')
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
}
