import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useStore } from '#src/lib/store.ts'

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
export function useNear(margin: string, atOnce = false) {
  const [near, setNear] = useState(atOnce)
  const ref = (element: Element | null) =>
    near || element === null ? undefined : onceNear(element, margin, () => setNear(true))
  return [near, ref] as const
}

/** The width of an element in pixels, null until it is in the page, and the element's `ref`. */
export function useWidth() {
  const [width, setWidth] = useState<number | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [width, ref] as const
}

/** Returns the files chosen in an input and clears it, so that the same file can be chosen again. */
export function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = Array.from(input.files ?? [])
  input.value = ''
  return files
}

/** Hears an event of the window while a component is drawn. */
export function useWindowEvent<Type extends keyof WindowEventMap>(
  type: Type,
  hear: (event: WindowEventMap[Type]) => void,
): void {
  const onEvent = useEffectEvent(hear)
  useEffect(() => {
    addEventListener(type, onEvent)
    return () => removeEventListener(type, onEvent)
  }, [type])
}

/** A text outside React, read again at each event of the window that may change it; null in the served HTML. */
export function useTextAt(type: keyof WindowEventMap, read: () => string | null): string | null {
  const subscribe = (changed: () => void) => {
    addEventListener(type, changed)
    return () => removeEventListener(type, changed)
  }
  return useStore({ subscribe, get: read }, () => null)
}
