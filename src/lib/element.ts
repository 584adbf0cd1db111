import { useEffect, useLayoutEffect, useState } from 'react'

/**
 * Calls `then` once, when an element comes near the window.
 *
 * @param margin how far around the window is still near, as a `rootMargin`: `400px 0px`
 * @returns a function that stops watching
 */
export function onceNear(element: Element, margin: string, then: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      then()
    },
    { rootMargin: margin },
  )
  observer.observe(element)
  return () => observer.disconnect()
}

/**
 * Whether an element has ever been near the window.
 *
 * @param atOnce whether the element counts as near from the start
 * @returns the answer, and the element's `ref`
 */
export function useNear(margin: string, atOnce = false): readonly [boolean, (element: Element | null) => void] {
  const [near, setNear] = useState(atOnce)
  const [element, setElement] = useState<Element | null>(null)
  useEffect(
    () => (near || element === null ? undefined : onceNear(element, margin, () => setNear(true))),
    [near, element, margin],
  )
  return [near, setElement]
}

/** The width of an element in pixels; null until the element is in the page. */
export function useWidth(): readonly [number | null, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (element === null) return
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [width, setElement]
}

/** Returns the files chosen in an input and clears it, so that the same file can be chosen again. */
export function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = Array.from(input.files ?? [])
  input.value = ''
  return files
}
