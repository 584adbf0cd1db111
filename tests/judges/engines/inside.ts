// Each of these functions runs inside the page on its own, so it calls nothing outside itself.

export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export async function placeOf([css, text]: readonly [css: string, text: string | null]): Promise<Place | string> {
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
  // A sheet that slides in may look alike in two frames on a busy machine, so no animation may run around the element.
  const isAnimated = document.getAnimations().some(({ effect, playState }) => {
    const moved = effect instanceof KeyframeEffect ? effect.target : null
    return playState === 'running' && moved !== null && moved !== element && moved.contains(element)
  })
  if (isAnimated || before.x !== x || before.y !== y) return 'moving'
  const place = { x: x + width / 2, y: y + height / 2, width, height }
  const hit = document.elementFromPoint(place.x, place.y)
  // A radio lies unseen over its words, so a hit within its label counts.
  const reached = hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
  return reached ? place : `under ${hit === null ? 'nothing' : hit.outerHTML.slice(0, 120)}`
}

export function wordsOf(css: string): string[] {
  return Array.from(document.querySelectorAll(css))
    .filter((element) => element.checkVisibility())
    .map((element) =>
      (element instanceof HTMLElement ? element.innerText : element.textContent).replace(/\s+/g, ' ').trim(),
    )
}

export function chooseOption([name, value]: readonly [name: string, value: string]): string | null {
  const select = Array.from(document.querySelectorAll('select')).find(
    (one) => one.labels[0]?.textContent.startsWith(name) === true && one.checkVisibility() && !one.disabled,
  )
  const option = Array.from(select?.options ?? []).find((one) => one.value === value && !one.disabled)
  if (select === undefined || option === undefined) return null
  option.selected = true
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
  return select.value
}

export function boxOf(css: string): Place {
  const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(css)?.getBoundingClientRect() ?? {}
  return { x, y, width, height }
}

export function isShown(css: string): boolean {
  return Array.from(document.querySelectorAll(css)).some((element) => element.checkVisibility())
}

export function hasFonts(): boolean {
  const faces = ['400 16px "IBM Plex Sans"', '600 16px "IBM Plex Sans"', '600 16px "Source Serif 4"']
  return faces.every((face) => document.fonts.check(face)) && !('plain' in document.documentElement.dataset)
}

export function isTitleInWindow(): boolean {
  const { top, bottom } = document.getElementById('figure-title')?.getBoundingClientRect() ?? new DOMRect(0, -1)
  return top >= 0 && bottom <= innerHeight
}

export const isWiderThanWindow = (): boolean => document.documentElement.scrollWidth > innerWidth

/** Focuses an element. @returns whether it is there and has the focus */
export function takesFocus(css: string): boolean {
  const element = document.querySelector(css)
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus()
  return element !== null && element === document.activeElement
}

export function bringNear(css: string): void {
  document.querySelector(css)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
