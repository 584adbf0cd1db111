import { expect } from 'vitest'

// These helpers read the drawn figure off the page's DOM.

function find<T extends Element>(selector: string, kind: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}

export const figure = (): HTMLElement => find('#explore figure', HTMLElement)
export const chart = (): SVGSVGElement => find('.chart-area svg', SVGSVGElement, figure())

/** Series ids in the order in which they are drawn. */
export function drawnSeries(): string[] {
  return Array.from(figure().querySelectorAll('g[data-series]'), (group) => group.getAttribute('data-series') ?? '')
}

export function strokesOf(id: string): SVGPathElement[] {
  const group = figure().querySelector(`g[data-series="${id}"]`)
  return Array.from(group?.querySelectorAll('path') ?? []).filter((path) => path.getAttribute('fill') === 'none')
}

export function shapesOf(id: string): string {
  return strokesOf(id)
    .map((path) => path.getAttribute('d'))
    .join('|')
}

/** Expects the figure to draw exactly these series, each with a stroke longer than 50 px. */
export async function expectLines(...ids: readonly string[]): Promise<void> {
  await expect.poll(drawnSeries).toEqual(ids)
  for (const id of ids) {
    const longest = Math.max(0, ...strokesOf(id).map((path) => path.getTotalLength()))
    expect(longest, `the line of ${id}`).toBeGreaterThan(50)
  }
}

/** A token of the theme as the browser resolves it: `rgb(22, 77, 161)`. */
export function tokenColour(token: string, theme: Element = document.documentElement): string {
  const probe = document.createElement('span')
  probe.style.color = `var(--${token})`
  theme.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

export function subtitle(): string {
  return find('figcaption p', HTMLElement, figure()).textContent
}

export function title(): string {
  return find('figcaption h3', HTMLElement, figure()).textContent
}
