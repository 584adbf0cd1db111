import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from '../e2e/support.ts'
import { openGalleryView } from './openView.ts'
import { expectWholeWords } from './support.ts'
import type { GalleryView, Variant } from './views.ts'
import { views } from './views.ts'

// What readers have set for themselves: wider spacing, colours of their system, no motion.

// The style that a reader's own settings stand for is added to the page, which its policy would refuse.
test.use({ bypassCSP: true })

const full = process.env['TEST_FULL'] === '1'

function named(name: string): GalleryView {
  const view = views.find((one) => one.name === name)
  if (view === undefined) throw new Error(`The gallery has no ${name}`)
  return view
}

/**
 * WCAG 2.2, 1.4.12, as its test has it: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing. Words inside a drawing are
 * placed by it and keep its spacing: what they say is in the table and in the chart's own words too.
 */
const spacing = `
  :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  svg text { letter-spacing: 0; word-spacing: 0; }
  p { margin-bottom: 2em !important; }
`
const spaced = full ? views : ['first-view', 'picker', 'table', 'treemap', 'failed', 'export', 'two-sets-of-books', 'coverage'].map(named)

for (const view of spaced) {
  const lang = view.name === 'picker' ? 'en' : 'ru'
  test(`${view.name} keeps its words whole with more space between letters, words and lines`, async ({ page }) => {
    const variant: Variant = { lang, theme: 'light', width: 360 }
    await openGalleryView(page, view, variant)
    await page.addStyleTag({ content: spacing })
    await expectWholeWords(page, view, '360')
    await page.setViewportSize({ width: 1440, height: view.height ?? 1600 })
    await expectWholeWords(page, view, '1440')
  })
}

/** How the browser paints the first element that a selector finds. */
function paintOf(page: Page, selector: string, pseudo?: string): Promise<{ readonly ground: string; readonly words: string }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, part) => {
      const { backgroundColor, color } = getComputedStyle(element, part)
      return { ground: backgroundColor, words: color }
    }, pseudo)
}

test.describe('in the colours of the system', () => {
  test('a choice is seen, and so is the period', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openGalleryView(page, named('lines-months'), { lang: 'en', theme: 'dark', width: 1440 })
    for (const group of ['.view-controls', '.figure-controls']) {
      const chosen = await paintOf(page, `${group} label:has(:checked)`)
      const other = await paintOf(page, `${group} label:not(:has(:checked))`)
      expect(chosen.ground, group).not.toBe(other.ground)
    }
    const whole = await paintOf(page, '.period', '::before')
    const part = await paintOf(page, '.period', '::after')
    expect(part.ground).not.toBe(whole.ground)
  })

  test('a light chart on a dark page stands on its own ground', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openGalleryView(page, { ...named('lines'), search: '?theme=light' }, { lang: 'en', theme: 'dark', width: 1440 })
    expect((await paintOf(page, '.chart-room')).ground).toBe('rgb(255, 255, 255)')
    expect((await paintOf(page, 'body')).ground).toBe('rgb(0, 0, 0)')
  })

  test('what is published of a year is seen in the matrix of sources', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openGalleryView(page, named('coverage'), { lang: 'en', theme: 'dark', width: 1440 })
    expect((await paintOf(page, "#sources-coverage .sources-mark[data-status='A']")).ground).toBe('rgb(255, 255, 255)')
  })
})

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await openGalleryView(page, named('lines'), { lang: 'en', theme: 'light', width: 1440 })
  await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
  await page.getByRole('radio', { name: 'Bars' }).check()
  expect(await page.evaluate(() => document.getAnimations().map((animation) => animation.id))).toEqual([])
  await page.evaluate(() => document.querySelector('#sources')?.scrollIntoView())
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
})
