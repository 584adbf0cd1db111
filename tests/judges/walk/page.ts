// Each of these functions runs inside the page on its own, so it calls nothing outside itself.

export type Stand = {
  readonly atRest: boolean
  readonly isBlank: boolean
}

export async function stand(): Promise<Stand> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
  await frame()
  await frame()
  // Work that waits for an idle moment gets one here.
  await new Promise((resolve) => requestIdleCallback(resolve))
  const main = document.querySelector('main')
  return {
    // A view or language other than the served one is hidden until all of it is drawn.
    atRest: document.querySelector('html[data-live]:not([data-awaits]):not(:has(main [aria-busy=true]))') !== null,
    isBlank: main?.checkVisibility() !== true || main.innerText.trim().length < 100,
  }
}

export type Found = {
  readonly name: string
  readonly at: { readonly x: number; readonly y: number } | null
  readonly values: readonly string[]
  readonly takes: 'text' | 'steps' | null
}

/**
 * Focuses a control that may be pressed now: by the name that it had, or by two numbers from 0 to 1, for a part of the
 * page and a control in that part.
 */
export function control(wanted: readonly [number, number] | string): Found | null {
  const modal = Array.from(document.querySelectorAll('dialog:modal')).at(-1)
  const all = 'a[href], button, select, input, textarea, summary, [role=application]'
  const isHere = (element: HTMLElement | SVGElement): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]') !== null) return false
    // Links to files and to views' own pages, and controls that ask the system, lead away from the walk.
    if (element instanceof HTMLAnchorElement)
      return element.pathname === location.pathname && element.origin === location.origin && element.target === ''
    return !element.matches(':disabled, [type=file]')
  }
  const here = Array.from((modal ?? document).querySelectorAll<HTMLElement | SVGElement>(all)).filter(isHere)
  const times = new Map<string, number>()
  const named = here.map((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
    const words = (element.getAttribute('aria-label') ?? label ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)
    const part = element.closest('dialog, header, footer, article, aside, nav, fieldset, figure, section[id]')
    const place = part?.id || part?.className.toString().split(' ')[0] || part?.tagName.toLowerCase() || 'page'
    const name = `${place}: ${element.tagName.toLowerCase()} ${words}`
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return { element, part, name: time === 1 ? name : `${name} (${time})` }
  })
  const parts = Array.from(new Set(named.map(({ part }) => part)))
  const inPart =
    typeof wanted === 'string' ? [] : named.filter(({ part }) => part === parts[Math.floor(wanted[0] * parts.length)])
  const found =
    typeof wanted === 'string'
      ? named.find(({ name }) => name === wanted)
      : inPart[Math.floor(wanted[1] * inPart.length)]
  if (found === undefined) return null
  const { element, name } = found
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  element.focus({ preventScroll: true })
  const target = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element
  const { left, top, width, height } = target.getBoundingClientRect()
  const at = { x: left + width / 2, y: top + height / 2 }
  const hit = document.elementFromPoint(at.x, at.y)
  const reaches = hit !== null && (target.contains(hit) || element.contains(hit))
  const typed = ['text', 'search', 'number', 'url']
  return {
    name,
    at: reaches ? at : null,
    values:
      element instanceof HTMLSelectElement
        ? Array.from(element.options).flatMap(({ disabled, value }) => (disabled ? [] : [value]))
        : [],
    takes:
      element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && typed.includes(element.type))
        ? 'text'
        : element instanceof HTMLInputElement && element.type === 'range'
          ? 'steps'
          : null,
  }
}

export async function step(direction: 'back' | 'forward'): Promise<void> {
  const { canGoBack, canGoForward } = navigation
  if (direction === 'back' ? !canGoBack : !canGoForward) return
  const there = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history[direction]()
  await there
}

/** Words and shapes of the stage's figure, without ids of React and without effects of the pointer or the focus. */
export function figures(): readonly string[] {
  const figure = document.querySelector('#explore figure, main.embedded figure')
  const words = Array.from(
    figure?.querySelectorAll('figcaption :is(h1, h3), figcaption p') ?? [],
    (one) => one.textContent,
  )
  const shapes = Array.from(figure?.querySelectorAll('[data-series] path, svg text, table td') ?? [], (one) =>
    one.closest('.tooltip, [data-part=cursor]') === null ? (one.getAttribute('d') ?? one.textContent) : '',
  )
  return [words.join(' | '), ...shapes]
}
