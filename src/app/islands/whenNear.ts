import { onceNear } from '#src/lib/near.ts'

/** How far below (or, after a jump, above) the screen a region starts to hydrate. */
const ahead = '1000000px 0px 600px'

/** Resolves at the first event of this kind anywhere. */
export function whenFirst(type: keyof WindowEventMap): Promise<void> {
  return new Promise((resolve) => {
    if (!import.meta.env.SSR) addEventListener(type, () => resolve(), { once: true, passive: true })
  })
}

function whenWithin(element: Element, margin: string): Promise<void> {
  return new Promise((resolve) => void onceNear(element, margin, resolve))
}

/**
 * Resolves when an element of the served HTML is on the screen, or near it once the reader scrolls: until then its chunk
 * is not needed, for the HTML shows all. At once where there is no such element, or no window.
 */
export function whenNear(id: string): Promise<void> {
  const element = import.meta.env.SSR ? null : document.getElementById(id)
  if (element === null) return Promise.resolve()
  return Promise.race([whenWithin(element, '0px'), whenFirst('scroll').then(() => whenWithin(element, ahead))])
}
