// Runs inside the page.

export type Target = { readonly css: string; readonly text: string | null }
export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a pointer reaches an element that is shown, after scrolling to it; or why it does not. */
export async function placeOf({ css, text }: Target): Promise<Place | string> {
  const named = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()
  const shown = Array.from(document.querySelectorAll(css)).filter((element) => element.checkVisibility())
  const element = shown.find((one) => text === null || named(one) === text)
  if (element === undefined) return `not there; ${shown.length} of ${css}: ${shown.slice(0, 20).map(named).join(' | ')}`
  const inWindow = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight
  if (!inWindow(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const { x, y, width, height } = element.getBoundingClientRect()
  // A sheet slides in, and on a busy machine two frames of it may be alike: no animation is running around it.
  const isAnimated = document.getAnimations().some(({ effect, playState }) => {
    const moved = effect instanceof KeyframeEffect ? effect.target : null
    return playState === 'running' && moved !== null && moved !== element && moved.contains(element)
  })
  if (isAnimated || before.x !== x || before.y !== y) return 'moving'
  const place = { x: x + width / 2, y: y + height / 2, width, height }
  const hit = document.elementFromPoint(place.x, place.y)
  // A radio lies unseen over its words.
  const reached = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
  return reached ? place : `under ${hit === null ? 'nothing' : hit.outerHTML.slice(0, 120)}`
}

/** The words of what is shown. */
export function wordsOf(css: string): string[] {
  return Array.from(document.querySelectorAll(css))
    .filter((element) => element.checkVisibility())
    .map((element) =>
      (element instanceof HTMLElement ? element.innerText : element.textContent).replace(/\s+/g, ' ').trim(),
    )
}
