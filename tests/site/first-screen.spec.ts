import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { languages } from '#src/i18n/languages.ts'
import { test } from './page.ts'
import { live, openView } from './support.ts'

/** Opens the page and waits until the live chart has replaced the served one. */
async function open(page: Page, language: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.goto(`?lang=${language}`)
  await live(page)
  await page.mouse.move(width / 2, height - 20)
  await expect(page.locator('.chart-room svg:not(.poster)').first()).toBeVisible()
  await expect(page.locator('.poster')).toHaveCount(0)
}

/** Top and bottom of the plot, by its grid lines, which are as long as the plot is wide. */
async function plotOf(page: Page): Promise<{ readonly top: number; readonly bottom: number }> {
  const lines = await page.locator('.chart-room svg').evaluateAll((drawings) =>
    drawings
      .flatMap((drawing) => [...drawing.querySelectorAll('path, line')])
      .map((line) => line.getBoundingClientRect())
      .filter(({ width, height }) => width > 200 && height < 3)
      .map(({ top }) => top),
  )
  expect(lines.length).toBeGreaterThan(3)
  return { top: Math.min(...lines), bottom: Math.max(...lines) }
}

for (const language of languages) {
  test.describe(`the page in ${language}`, () => {
    test('has the claims and the plot on its first screen, at a desk and at a small one', async ({ page }) => {
      await open(page, language, 1440, 900)
      const { top, bottom } = await plotOf(page)
      expect.soft(top).toBeLessThanOrEqual(380)
      expect.soft(bottom).toBeLessThanOrEqual(900)
      const strip = await page.locator('.claims-strip').evaluate((element) => element.getBoundingClientRect().height)
      expect.soft(strip, 'the claims in one line').toBeLessThanOrEqual(72)
      const boxes = await page
        .locator('body *')
        .evaluateAll((elements) => elements.filter((element) => element.getClientRects().length > 0).length)
      expect.soft(boxes).toBeLessThanOrEqual(1600)

      await page.setViewportSize({ width: 1024, height: 768 })
      const seen = async () => {
        const plot = await plotOf(page)
        return (768 - plot.top) / (plot.bottom - plot.top)
      }
      await expect.poll(seen, 'of the plot, 1024 wide').toBeGreaterThanOrEqual(2 / 3)
    })

    test('has the claim in words and the title of the chart on the first screen of a phone, and eight at most', async ({
      page,
    }) => {
      await open(page, language, 390, 844)
      for (const part of ['.lead', '.claim', '#figure-title'])
        await expect.soft(page.locator(part).first()).toBeInViewport({ ratio: 1 })
      // A scroll to the end lays out the parts that wait until a reader comes near, so that they have their height.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await expect(page.locator('.sources-part').first()).toBeAttached()
      await page.waitForLoadState('networkidle')
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
      expect.soft(screens).toBeLessThanOrEqual(8)
    })

    test('has each verdict on one line at every width', { tag: '@full' }, async ({ page }) => {
      await openView(page, `?lang=${language}`)
      await page.waitForLoadState('networkidle')
      const verdicts = page.locator('.claim-verdict strong')
      await expect(verdicts).toHaveCount(5)
      for (const width of [320, 360, 768, 1100, 1200, 1239, 1240, 1280, 1440]) {
        await page.setViewportSize({ width, height: 1000 })
        const lines = await verdicts.evaluateAll((all) => all.map((verdict) => verdict.getClientRects().length))
        expect(lines, `at ${width}`).toEqual([1, 1, 1, 1, 1])
        // The chart follows the window a frame later.
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        await expect.poll(over, `at ${width}`).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('a desk has eighteen controls at most before the plot, the picker aside', async ({ page }) => {
  await open(page, 'en', 1440, 900)
  // A group of radios is one control, because Tab passes it in one step.
  const before = await page.evaluate(() => {
    const plot = document.querySelector('.chart-room')
    const controls = [
      ...document.querySelectorAll('a, button, select, summary, input:not([type=radio]), fieldset[role=radiogroup]'),
    ]
    return controls
      .filter((control) => control.getClientRects().length > 0 && control.closest('.stage-side') === null)
      .filter((control) => (control.compareDocumentPosition(plot ?? control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
      .map((control) => control.textContent?.trim() ?? '')
  })
  expect(before.length, before.join(' | ')).toBeLessThanOrEqual(18)
})
