import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { GalleryView } from '#tests/gallery/views.ts'
import { wordProblems } from '#tests/gallery/wordProblems.ts'

const softly = expect.configure({ soft: true })

declare global {
  // eslint-disable-next-line typescript/consistent-type-definitions -- the way to add to what is declared elsewhere
  interface Window {
    axe?: typeof axe
  }
}

/** Guidelines up to version 2.2; axe runs the rule of 2.2 (the size of targets) only if 2.2 is named. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page, { part }: GalleryView): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ selector, values }) => {
      const found = await window.axe?.run(document.querySelector(selector ?? ':root') ?? document, {
        resultTypes: ['violations'],
        runOnly: { type: 'tag', values },
      })
      return (found?.violations ?? []).flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(' ')}. ${failureSummary ?? ''}`),
      )
    },
    { selector: part ?? null, values: asked },
  )
}

export async function expectNoViolations(page: Page, view: GalleryView, when: string): Promise<void> {
  // The bar sticks to the window's foot over whatever is there; a scroll would free what it covers.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.sheet-bar')) bar.style.position = 'static'
  })
  expect.soft(await violations(page, view), `${when}: what axe found`).toEqual([])
}

/**
 * Chinese texts, read or only heard, in which a space joins two sentences, as in texts of Latin letters; a control
 * beside a sentence does not count.
 */
function spacedSentences(): string[] {
  if (!document.documentElement.lang.startsWith('zh')) return []
  const wordsOf = (part: Element): string => {
    const copy = document.createElement('div')
    copy.append(...Array.from(part.childNodes, (node) => node.cloneNode(true)))
    for (const control of copy.querySelectorAll('a, button')) control.remove()
    return copy.textContent
  }
  const parts = Array.from(
    document.querySelectorAll('p, li, dd, td, figcaption, summary, text, [hidden], [aria-label]'),
  )
  // An element with an `aria-label` may hold parts that are read one by one, so only the label counts.
  const said = parts.map((part) => part.getAttribute('aria-label') ?? wordsOf(part))
  return said.filter((words) => /[。！？；：”）] \p{Script=Han}/u.test(words))
}

export async function expectWholeWords(page: Page, view: GalleryView, when: string): Promise<void> {
  expect.soft(await page.evaluate(spacedSentences), `${when}: Chinese sentences with a space between`).toEqual([])
  // The check is repeated, because a chart takes a frame or two to follow a window that has changed.
  await softly
    .poll(() => page.evaluate(wordProblems, view.part ?? null), `${when}: words that are cut or collide`)
    .toEqual([])
  const sideways = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await softly.poll(sideways, `${when}: pixels to scroll sideways`).toBeLessThanOrEqual(0)
}
