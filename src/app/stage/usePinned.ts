import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

/**
 * Keeps a part of the page at the window's top, above an open sheet, also when what stands above it comes and goes:
 * browsers hold a page in its place differently, and WebKit not at all. A reader may scroll it away.
 * @param isEmpty nothing is in it: what precedes it says why
 */
export function usePinned(part: RefObject<HTMLElement | null>, isPinned: boolean, isEmpty: boolean): void {
  useLayoutEffect(() => {
    const { current } = part
    if (!isPinned || current === null) return undefined
    let held: number | null = null
    const pin = (): void => {
      const element = isEmpty ? (current.previousElementSibling ?? current) : current
      const top = Math.round(element.getBoundingClientRect().top + scrollY)
      if (top === held) return
      held = top
      element.scrollIntoView({ block: 'start' })
    }
    pin()
    const observer = new ResizeObserver(pin)
    observer.observe(document.documentElement)
    observer.observe(current)
    return () => observer.disconnect()
  }, [part, isPinned, isEmpty])
}
