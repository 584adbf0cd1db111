import type { Locator, Page } from '@playwright/test'
import { live } from '../site/support.ts'
import { expect } from '@playwright/test'
import type { Variant } from '#tests/gallery/variant.ts'
import type { Fault, GalleryView } from '#tests/gallery/views.ts'

/** A sign-in page of some network in place of the answer; the browser itself logs nothing of it. */
const signIn = { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }

const breakAnswer = (page: Page, { resource, kind }: Fault): Promise<unknown> =>
  page.route(`**/${resource}`, (route) => (kind === 'not JSON' ? route.fulfill(signIn) : undefined))

export function shown(page: Page, { part }: GalleryView): Locator {
  return page.locator(part ?? 'body').first()
}

/**
 * Puts the part's edges on pixels: between two, it would be one pixel higher or lower by chance. The rest of the page
 * is hidden, because parts above may still be coming. A transform would leave the part's content between pixels. Rules
 * also hold for an element that takes a served part's place.
 */
export async function alignToPixels(page: Page, { part, drawn }: GalleryView): Promise<void> {
  if (part === undefined) return
  await page.evaluate(async (selector) => {
    const element = document.querySelector(selector)
    if (element === null || !['static', 'relative'].includes(getComputedStyle(element).position)) return
    const rules = new CSSStyleSheet()
    document.adoptedStyleSheets.push(rules)
    // The bar sticks to the foot of the window, wherever the page happens to be scrolled.
    rules.insertRule('.sheet-bar { position: static }')
    rules.insertRule(`main:has(${selector}) > :not(${selector}, :has(${selector})) { display: none }`)
    await new Promise(requestAnimationFrame)
    const { left, top } = element.getBoundingClientRect()
    rules.insertRule(
      `${selector} { position: relative; inset: ${Math.round(top) - top}px auto auto ${Math.round(left) - left}px }`,
    )
    // An element that scrolls or sticks is a layer of its own, which may have been painted between pixels: invisible
    // for two frames, it is painted anew. It is not hidden, because a pointer stays on an element that is merely
    // invisible.
    rules.insertRule(`${selector} { opacity: 0 }`)
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    rules.deleteRule(0)
  }, part)
  const seen = page.locator(drawn).filter({ visible: true })
  await expect(seen, 'what the view is of is still to be seen').not.toHaveCount(0)
}

async function openSheet(page: Page, { part = '' }: GalleryView): Promise<void> {
  const button = page.locator(`.sheet-bar [popovertarget="${part.slice(1)}"]`)
  if ((await button.isVisible()) && !(await page.locator(part).isVisible())) await button.click()
}

/** Opens the part that a phone folds, again after each change of the width. */
async function unfold(page: Page, { part = '' }: GalleryView): Promise<void> {
  if (!part.startsWith('#sources-')) return
  await page.locator(part).waitFor({ state: 'attached' })
  await page.evaluate(async (selector) => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const around = document.querySelector(selector)?.closest('details')
    if (around) around.open = true
  }, part)
}

export async function turnTo(
  page: Page,
  view: GalleryView,
  { theme, width }: Pick<Variant, 'theme' | 'width'>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: view.height ?? 1600 })
  await unfold(page, view)
  if (view.part === '#commodities' || view.after === 'measures') await openSheet(page, view)
  if (view.after !== 'point') return
  // The pointer moves away first, because a move to its own place moves nothing.
  await page.mouse.move(8, 8)
  const chart = page.locator('#explore .chart-area')
  await chart.hover({ position: { x: Math.round(width / 5), y: 150 } })
  await page.locator('.tooltip').waitFor()
}

/** Whether all headings are translated: the served HTML is English until it is hydrated. Runs inside the page. */
function isTranslated(): boolean {
  return Array.from(document.querySelectorAll('h2')).every(({ textContent }) =>
    /\p{Script=Cyrillic}|\p{Script=Han}/u.test(textContent),
  )
}

/**
 * Whether the view can change its language in place. A reader's actions and notices on an address come back only when
 * the view is opened again; a board puts the language of the page into its address.
 */
export async function staysInPage(page: Page, view: GalleryView): Promise<boolean> {
  const isInStep = view.after === undefined && !view.search.includes('board=')
  return isInStep && (await page.locator('.notice').count()) === 0
}

export async function speak(page: Page, lang: Variant['lang']): Promise<void> {
  await page.evaluate((to) => {
    const address = new URL(location.href)
    address.searchParams.set('lang', to)
    history.replaceState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, lang)
  await page.locator(`html[lang|="${lang}"]`).waitFor({ state: 'attached' })
  if (lang !== 'en') await page.waitForFunction(isTranslated, null, { timeout: 15_000 })
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}

export async function openGalleryView(page: Page, view: GalleryView, variant: Variant): Promise<void> {
  if (view.fault !== undefined) await breakAnswer(page, view.fault)
  await page.emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width: variant.width, height: view.height ?? 1600 })
  await page.goto(`./${view.search}${view.search === '' ? '?' : '&'}lang=${variant.lang}`)
  await live(page)
  await page.mouse.move(8, 8)
  if (variant.lang !== 'en') await page.waitForFunction(isTranslated, null, { timeout: 15_000 })
  await unfold(page, view)
  // The drawing must be visible, because the served one stays in the page, hidden. Playwright takes vertical lines for
  // hidden.
  const isDrawn = (drawn: string) => Array.from(document.querySelectorAll(drawn)).some((part) => part.checkVisibility())
  await page.waitForFunction(isDrawn, view.drawn, { timeout: 15_000 })
  // A view or language other than the served one is shown once all of it is drawn.
  await page.locator('html:not([data-awaits])').waitFor({ state: 'attached' })
  // Further down a served part looks like the one that takes its place near the window, so the part is scrolled to.
  if (/^#(?!commodities|measures)/.test(view.part ?? '')) {
    await shown(page, view).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }))
    await page.waitForLoadState('networkidle')
  }
  if (view.after === 'search' || view.after === 'phrase') {
    await openSheet(page, view)
    // The words are English in any language, because most headings have only English names and a phrase may mix
    // languages.
    await page
      .locator('.picker-search')
      .fill(view.after === 'search' ? 'electronic' : 'coal and crude since 2022 in yuan, stacked, by unobtainium')
    if (view.after === 'search') await expect(page.locator('.commodity')).not.toHaveCount(18)
    else await page.locator('.asked li').first().waitFor()
  }
  if (view.after === 'keys') {
    await page.keyboard.press('?')
    await page.locator('dialog.keys').waitFor()
  }
  if (view.after === 'export' || view.after === 'embed' || view.after === 'kept') {
    await page.locator('#explore figcaption button').click()
    await page.locator('dialog.export img').waitFor({ timeout: 15_000 })
  }
  if (view.after === 'kept') {
    await page.getByRole('button', { name: /^(Keep this view|Сохранить вид|保存此视图)$/ }).click()
    await page.locator('dialog.kept form button').click()
    await page.locator('dialog.kept li').first().waitFor()
  }
  if (view.after === 'embed') {
    await page
      .locator('dialog.export')
      .getByRole('button', { name: /Embed|Встроить|嵌入/ })
      .click()
    await expect(page.locator('.export-embed textarea')).toHaveCount(1)
    // The dialog is scrolled to its end again whenever a part grows: the chart tells its height when it is drawn.
    await page.locator('dialog.export').evaluate((dialog) => {
      const sizes = new ResizeObserver(() => dialog.scrollTo(0, dialog.scrollHeight))
      for (const part of dialog.children) sizes.observe(part)
    })
    // The pointer moves away, because the chart in the frame may come to lie under it.
    await page.mouse.move(8, 8)
  }
  await turnTo(page, view, variant)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}
