import { type Page, expect } from '@playwright/test'
import { test } from './page.ts'
import { hasKeptFont } from './support.ts'
import { type SiteView, show, shown, views } from './views.ts'

// Pictures see how the page is laid out; what its figures say and draw is held by tests/said.

const accept = (name: string): string =>
  `It looks otherwise than tests/site/pictures/${name}.png; see test-results. Right so? npm run pictures:accept -- ${name}`

const inEveryRun = new Set(['first-view', 'export', 'what-rose-and-fell'])

/**
 * Takes the ring off a heading and puts the part's edges on pixels: between two, it would be one pixel higher or lower by chance. The rest of the page
 * is hidden, because parts above may still be coming.
 */
async function alignToPixels(page: Page, { part }: SiteView): Promise<void> {
  // A step leads the focus to a heading, whose ring is shown only if the last test pressed keys.
  await page.evaluate(() => document.querySelector<HTMLElement>('h2:focus, h3:focus')?.blur())
  if (part === 'body') return
  await page.evaluate(async (selector) => {
    const element = document.querySelector(selector)
    const rules = new CSSStyleSheet()
    document.adoptedStyleSheets.push(rules)
    if (element === null || !['static', 'relative'].includes(getComputedStyle(element).position)) return
    // Terms are underlined once a pointer has been at a figure, be it in an earlier test.
    rules.insertRule('[role=button].underline { text-decoration: none }')
    // The bar sticks to the foot of the window, wherever the page happens to be scrolled.
    rules.insertRule('[data-part=sheet-bar] { position: static }')
    rules.insertRule(`main:has(${selector}) > :not(${selector}, :has(${selector})) { display: none }`)
    await new Promise(requestAnimationFrame)
    const { left, top } = element.getBoundingClientRect()
    rules.insertRule(
      `${selector} { position: relative; inset: ${Math.round(top) - top}px auto auto ${Math.round(left) - left}px }`,
    )
    // An element that scrolls or sticks is a layer of its own, which may have been painted between pixels: invisible
    // for two frames, it is painted anew.
    rules.insertRule(`${selector} { opacity: 0 }`)
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    rules.deleteRule(0)
  }, part)
}

for (const view of views) {
  const { language, theme, width } = view.variant
  const tag = inEveryRun.has(view.name) ? [] : ['@full']
  const name = `${view.name} looks as it did: ${language}, ${theme}, ${width}`
  test(name, { tag }, async ({ at }) => {
    const page = await at('')
    await show(page, view)
    if (language === 'zh') test.skip(!(await hasKeptFont(page)), 'The font of the kept picture is not installed.')
    await alignToPixels(page, view)
    const picture = view.part === 'body' ? page : shown(page, view)
    await expect(picture, accept(view.name)).toHaveScreenshot(`${view.name}.png`, {
      // The first mask hides the site's address, the second a name in letters that not every machine has.
      mask: [shown(page, view).locator('button[lang|=zh]')],
    })
    if (view.part !== 'body') await page.evaluate(() => void document.adoptedStyleSheets.pop())
  })
}
