import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from '../site/page.ts'
import { full } from '../site/support.ts'
import { forcedProblems } from './forcedProblems.ts'
import { openGalleryView, speak, staysInPage, turnTo } from './openView.ts'
import { expectWholeWords } from './support.ts'
import type { Variant } from './variant.ts'
import { languages } from './variant.ts'
import { viewNamed, views } from './views.ts'

// The page's policy would refuse the style that stands for a reader's own settings.
test.use({ bypassCSP: true })

/**
 * Text spacing of https://www.w3.org/WAI/WCAG22/Understanding/text-spacing (1.4.12). Words inside a drawing keep its
 * spacing, because the table says them too.
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
      // The window is high first, because charts are drawn as they come near: a low one would leave some out.
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

/** Sets the browser's own size of text, as a reader does: the root's, and that of every `rem` in a media query. */
async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } })
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

const open = (page: Page, name: string, more: Partial<Variant> = {}, search?: string): Promise<void> => {
  const view = viewNamed(name)
  return openGalleryView(
    page,
    { ...view, search: search ?? view.search },
    { lang: 'en', theme: 'light', width: 1440, ...more },
  )
}

test('all words of the page are twice as large where a reader has set twice the size', async ({ page }) => {
  const sizes = (): Promise<number[]> =>
    page.evaluate(() => {
      const words =
        'body, h1, h2, .stage h2, .figure h3, button, .figure figcaption button, .radios label, .commodity, .figure-notes'
      return words
        .split(', ')
        .map((css) => Number.parseFloat(getComputedStyle(document.querySelector(css) ?? document.body).fontSize))
    })
  await open(page, 'first-view')
  await page.setViewportSize({ width: 1280, height: 1600 })
  const usual = await sizes()
  expect(usual[0]).toBe(15)
  await setTextSize(page, 32)
  // The window has room for them; in a smaller one headings are those of a smaller page, as with its zoom.
  await page.setViewportSize({ width: 2560, height: 1600 })
  expect(await sizes()).toEqual(usual.map((size) => 2 * size))
})

test.describe('in the colours of the system', () => {
  test.use({ forcedColors: 'active' })
  const groundOf = (page: Page, selector: string, pseudo?: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo)

  test('a choice is seen, and so is the period, and what is published of a year in the matrix of sources', async ({
    page,
  }) => {
    await open(page, 'lines-months', { theme: 'dark' })
    for (const group of ['.options', '.figure-controls'])
      expect(await groundOf(page, `${group} label:has(:checked)`), group).not.toBe(
        await groundOf(page, `${group} label:not(:has(:checked))`),
      )
    expect(await groundOf(page, '.period', '::after')).not.toBe(await groundOf(page, '.period', '::before'))
    await page.locator('#sources').scrollIntoViewIfNeeded()
    await page.getByRole('heading', { name: 'Coverage by year' }).click()
    await page.locator('#sources-coverage td').first().waitFor()
    const published = "#sources-coverage .sources-mark[data-status='A']"
    await expect.poll(() => groundOf(page, published)).toBe('rgb(255, 255, 255)')
  })

  test('what is kept in colour has the colour of its line', async ({ page }) => {
    await open(page, 'lines', { theme: 'dark' }, '?series=M-2709,M-2701&focus=M-2709')
    const ground = await groundOf(page, '.commodity input:checked')
    expect(await groundOf(page, ".commodity-keep[aria-pressed='true'] span")).toBe(ground)
    expect(await groundOf(page, ".commodity-keep[aria-pressed='false'] span")).not.toBe(ground)
  })

  test('a light chart on a dark page stands on its own ground', { tag: '@full' }, async ({ page }) => {
    await open(page, 'lines', { theme: 'dark' }, '?theme=light')
    expect(await groundOf(page, '.chart-room')).toBe('rgb(255, 255, 255)')
    expect(await groundOf(page, 'body')).toBe('rgb(0, 0, 0)')
  })
})

test.describe('for a reader who wants no motion', () => {
  const watch = (): void => {
    const moved: string[] = []
    Reflect.set(window, 'moved', moved)
    for (const type of ['animationstart', 'transitionrun'])
      addEventListener(
        type,
        ({ target }) => moved.push(`${type} ${target instanceof Element && target.outerHTML}`),
        true,
      )
  }
  const expectNoMotion = async (page: Page): Promise<void> =>
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])

  test('nothing moves while charts, tiles, analyses and the dialog come and go @full', async ({ page }) => {
    await page.addInitScript(watch)
    await open(page, 'lines')
    await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
    for (const name of ['Stacked areas', 'Bars', 'Panels', 'Month', 'Seasons', 'Table', 'Balance', 'Treemap']) {
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
    await expectNoMotion(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  })

  test('a sheet is there at once @full', async ({ page }) => {
    await page.addInitScript(watch)
    await open(page, 'lines', { width: 360 })
    for (const name of ['Commodities (5)', 'Chart and measure']) {
      await page.getByRole('button', { name }).click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
    }
    await expectNoMotion(page)
  })
})
