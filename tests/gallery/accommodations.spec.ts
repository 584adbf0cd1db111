import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { full, test } from '../e2e/support.ts'
import { forcedProblems } from './forcedProblems.ts'
import { openGalleryView, speak, staysInPage, turnTo } from './openView.ts'
import { expectWholeWords } from './support.ts'
import type { Variant } from './variant.ts'
import { languages } from './variant.ts'
import type { GalleryView } from './views.ts'
import { viewNamed, views } from './views.ts'

// What readers have set for themselves: wider spacing, colours of their system, no motion.

// The style that a reader's own settings stand for is added to the page, which its policy would refuse.
test.use({ bypassCSP: true })

/**
 * WCAG 2.2, 1.4.12, as its test has it: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing. Words inside a drawing are
 * placed by it and keep its spacing: what they say is in the table and in the chart's own words too.
 */
const spacing = `
  :not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  svg text { letter-spacing: 0; word-spacing: 0; }
  p { margin-bottom: 2em !important; }
`
const looked = full ? views : [viewNamed('first-view')]

for (const view of looked) {
  const lang = view.name === 'picker' ? 'en' : 'ru'
  const variant: Variant = { lang, theme: 'light', width: 360 }

  test(`${view.name} reads well in a small window, in the colours of the system and with more space between words`, async ({
    page,
  }) => {
    await openGalleryView(page, view, variant)
    await test.step('in a window of 1280 by 1024 at four times its size', async () => {
      // Charts are drawn as they come near: a low window would leave those further down out.
      for (const height of [view.height ?? 1600, 256]) {
        await page.setViewportSize({ width: 320, height })
        await expectWholeWords(page, view, `320 by ${height}`)
      }
    })
    await turnTo(page, view, variant)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await expect.soft
        .poll(() => page.evaluate(forcedProblems, view.part ?? null), `the system's own colours, ${colorScheme}`)
        .toEqual([])
    }
    await test.step('with more space between letters, words and lines', async () => {
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
      await page.addStyleTag({ content: spacing })
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: view.height ?? 1600 })
        await expectWholeWords(page, view, `wider spacing, ${width}`)
      }
      await page.setViewportSize({ width: 1280, height: view.height ?? 1600 })
      const beyond = await page
        .locator('.claim')
        .evaluateAll((claims) => claims.filter((claim) => claim.scrollWidth > claim.clientWidth + 1).length)
      expect(beyond, 'claims whose words go into the next').toBe(0)
    })
  })
}

/** The browser's own size of text, as a reader sets it: the root's, and that of every `rem` in a media query. */
async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } })
}

function textSizes(): number[] {
  return [
    'body',
    'h1',
    'h2',
    '.stage h2',
    '.figure h3',
    'button',
    '.figure figcaption button',
    '.radios label',
    '.commodity',
    '.figure-notes',
  ].map((selector) => Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize))
}

for (const view of looked)
  test(`${view.name} reads well at twice the size of text`, async ({ page }) => {
    let stays = false
    for (const lang of languages) {
      if (stays) await speak(page, lang)
      else {
        await setTextSize(page, 16)
        await openGalleryView(page, view, { lang, theme: 'light', width: 1440 })
        stays = await staysInPage(page, view)
        await setTextSize(page, 32)
        await page.setViewportSize({ width: 1280, height: view.height ?? 1600 })
      }
      await expectWholeWords(page, view, `${lang}, root 200%`)
    }
  })

test('all words of the page are twice as large where a reader has set twice the size', async ({ page }) => {
  await openGalleryView(page, viewNamed('first-view'), { lang: 'en', theme: 'light', width: 1440 })
  await page.setViewportSize({ width: 1280, height: 1600 })
  const usual = await page.evaluate(textSizes)
  expect(usual[0]).toBe(15)
  await setTextSize(page, 32)
  // In a window that has room for them; in a smaller one headings are those of a smaller page, as with its zoom.
  await page.setViewportSize({ width: 2560, height: 1600 })
  expect(await page.evaluate(textSizes)).toEqual(usual.map((size) => 2 * size))
})

function paintOf(
  page: Page,
  selector: string,
  pseudo?: string,
): Promise<{ readonly ground: string; readonly words: string }> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, part) => {
      const { backgroundColor, color } = getComputedStyle(element, part)
      return { ground: backgroundColor, words: color }
    }, pseudo)
}

test.describe('in the colours of the system', () => {
  test('a choice is seen, and so is the period, and what is published of a year in the matrix of sources', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openGalleryView(page, viewNamed('lines-months'), { lang: 'en', theme: 'dark', width: 1440 })
    for (const group of ['.options', '.figure-controls']) {
      const chosen = await paintOf(page, `${group} label:has(:checked)`)
      const other = await paintOf(page, `${group} label:not(:has(:checked))`)
      expect(chosen.ground, group).not.toBe(other.ground)
    }
    const whole = await paintOf(page, '.period', '::before')
    const part = await paintOf(page, '.period', '::after')
    expect(part.ground).not.toBe(whole.ground)
    await page.locator('#sources').scrollIntoViewIfNeeded()
    await page.getByRole('heading', { name: 'Coverage by year' }).click()
    await page.locator('#sources-coverage td').first().waitFor()
    const published = "#sources-coverage .sources-mark[data-status='A']"
    await expect.poll(async () => (await paintOf(page, published)).ground).toBe('rgb(255, 255, 255)')
  })

  test('what is kept in colour has the colour of its line', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    const kept: GalleryView = { ...viewNamed('lines'), search: '?series=M-2709,M-2701&focus=M-2709' }
    await openGalleryView(page, kept, { lang: 'en', theme: 'dark', width: 1440 })
    const { ground } = await paintOf(page, '.commodity input:checked')
    expect((await paintOf(page, ".commodity-keep[aria-pressed='true'] span")).ground).toBe(ground)
    expect((await paintOf(page, ".commodity-keep[aria-pressed='false'] span")).ground).not.toBe(ground)
  })

  test('a light chart on a dark page stands on its own ground', { tag: '@full' }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openGalleryView(
      page,
      { ...viewNamed('lines'), search: '?theme=light' },
      { lang: 'en', theme: 'dark', width: 1440 },
    )
    expect((await paintOf(page, '.chart-room')).ground).toBe('rgb(255, 255, 255)')
    expect((await paintOf(page, 'body')).ground).toBe('rgb(0, 0, 0)')
  })
})

test.describe('for a reader who wants no motion', () => {
  const watch = (): void => {
    const moved: string[] = []
    Reflect.set(window, 'moved', moved)
    for (const type of ['animationstart', 'transitionrun']) {
      addEventListener(
        type,
        ({ target }) =>
          moved.push(`${type} of ${target instanceof Element ? target.outerHTML.slice(0, 80) : 'the page'}`),
        true,
      )
    }
  }
  const moved = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'moved'))

  test('nothing moves while charts, tiles, analyses and the dialog come and go', { tag: '@full' }, async ({ page }) => {
    await page.addInitScript(watch)
    await openGalleryView(page, viewNamed('lines'), { lang: 'en', theme: 'light', width: 1440 })
    await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
    const kinds = ['Stacked areas', 'Bars', 'Panels', 'Month', 'Seasons', 'Table', 'Balance', 'Treemap']
    for (const name of full ? kinds : ['Bars', 'Panels', 'Table', 'Treemap']) {
      await page.getByRole('radio', { name, exact: true }).check()
      await page.locator(`#explore figure[aria-busy=false] .chart-room[data-kind]`).waitFor()
    }
    await page.locator('.treemap-buttons button').first().click()
    await expect(page.locator('.breadcrumb li')).toHaveCount(2)
    await page.locator('#explore figcaption button').click()
    await page.locator('dialog.export img').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'What rose and fell' }).click()
    await page.locator('.look .chart-body svg').waitFor()
    await page.evaluate(() => document.querySelector('#sources')?.scrollIntoView())
    expect(await moved(page)).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  })

  test('a sheet is there at once', { tag: '@full' }, async ({ page }) => {
    await page.addInitScript(watch)
    await openGalleryView(page, viewNamed('lines'), { lang: 'en', theme: 'light', width: 360 })
    for (const name of ['Commodities (5)', 'Chart and measure']) {
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
    }
    expect(await moved(page)).toEqual([])
  })
})
