import type { Page } from '@playwright/test'

/**
 * Targets of a finger in an element that are smaller than 44 pixels, as the browser finds them at the points 21 pixels
 * around their middle: padding counts, and so does whatever lies over them. Links in running text may be as small as
 * their words, and the tiles of a treemap are as large as their figures.
 */
export async function smallTargets(page: Page, within: string): Promise<string[]> {
  return page.locator(within).evaluate((root) => {
    const reach = 21
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
    const inText = (link: Element): boolean => {
      const own = link.textContent ?? ''
      const around = link.closest('p, li, td, dd, dt, figcaption')?.textContent ?? own
      return link.matches('a, button.link') && around.trim().length > own.trim().length + 2
    }
    /** Two sliders that share a track take a finger on their thumbs alone. */
    const middleOf = (element: HTMLElement): readonly [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect()
      if (!(element instanceof HTMLInputElement) || element.type !== 'range')
        return [left + width / 2, top + height / 2]
      const part = (element.valueAsNumber - Number(element.min)) / (Number(element.max) - Number(element.min))
      return [left + 22 + part * (width - 44), top + height / 2]
    }
    const targets = root.querySelectorAll<HTMLElement>('a[href], button, select, textarea, input, summary')
    return Array.from(targets).flatMap((element) => {
      const target = element.closest('label') ?? element
      const isLeft = element.closest('.treemap-buttons, [href="#figure-title"]') !== null || inText(element)
      if (isLeft || !isShown(element) || !isShown(target)) return []
      target.scrollIntoView({ block: 'center', inline: 'center' })
      const [x, y] = middleOf(element.matches('[type=range]') ? element : target)
      // Boxes are drawn and found at whole pixels.
      const points = [-reach, 0, reach].flatMap((by) => [
        { left: Math.floor(x + by), top: y },
        { left: x, top: Math.floor(y + by) },
      ])
      // A target at the window's edge need not reach beyond it.
      const isMissed = points.some(({ left, top }) => {
        const at = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, left)), top)
        return at === null || !(target.contains(at) || at.closest('label') === target)
      })
      return isMissed ? [`${target.outerHTML.slice(0, 160)} is less than 44 pixels`] : []
    })
  })
}
