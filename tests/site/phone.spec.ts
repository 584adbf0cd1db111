import { type Page, expect } from '@playwright/test'
import { expectAddress, polled, settled, test } from './page.ts'
import { smallTargets } from './smallTargets.ts'
import { openOnPhone, placeOf } from './support.ts'

// Without motion a sheet is in its place at once.
test.use({
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
})

/** Scrolls to the regions below, which are hydrated when a reader comes near. */
async function seeAll(page: Page): Promise<void> {
  for (const region of ['gallery', 'sources', 'picture']) {
    const part = page.locator(`#${region}`).locator('a, summary, button, label').first()
    await expect(async () => {
      await page.locator(`#${region}`).scrollIntoViewIfNeeded()
      await part.waitFor({ state: 'attached', timeout: 500 })
    }).toPass()
  }
  await settled(page)
}

/** Widths and heights; the last is a window of 1280 by 1024 at four times its size. */
const windows = [
  [360, 780],
  [390, 780],
  [320, 640],
  [320, 256],
] as const

test('whatever is pressed has 44 pixels, and nothing is wider than its window', { tag: '@full' }, async ({ page }) => {
  await openOnPhone(page)
  await seeAll(page)
  for (const [width, height] of windows) {
    const when = `${width} by ${height}`
    await page.setViewportSize({ width, height })
    await settled(page)
    const expectRoom = async (within: string): Promise<void> => {
      const beyond = await page.locator(within).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect.soft(beyond, `${when}: pixels to scroll sideways in ${within}`).toBeLessThanOrEqual(0)
      // Targets must be as large as a finger only in windows with room for it.
      if (width >= 360) expect.soft(await smallTargets(page, within), when).toEqual([])
    }
    await expectRoom('body')
    for (const name of ['Commodities (3)', 'Chart and measure']) {
      await page.getByRole('button', { name }).tap()
      await expectRoom('.sheet:popover-open')
      await page.keyboard.press('Escape')
    }
    await page.locator('#explore').getByRole('button', { name: 'Export' }).tap()
    await expectRoom('dialog[open]')
    await page.keyboard.press('Escape')
  }
})

test('a scroll on the chart pins no tooltip; a tap pins one above the finger', async ({ page }) => {
  await openOnPhone(page)
  const tooltip = page.locator('#explore .tooltip')
  const chart = await placeOf(page.locator('#explore .chart-area'))
  const x = chart.x + chart.width / 2
  const from = chart.y + 0.6 * chart.height
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
  await touch('touchStart', from)
  for (let step = 1; step <= 8; step++) await touch('touchMove', from - step * 25)
  await touch('touchEnd', 0)
  await polled(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(tooltip).toHaveCount(0)
  // A finger's scroll runs on for a while, and a tap would only end it; a second tap would take the tooltip away.
  await page.evaluate(async () => {
    for (let last = -1, still = 0; still < 10; last = scrollY) {
      await new Promise(requestAnimationFrame)
      still = scrollY === last ? still + 1 : 0
    }
    document.querySelector('#explore .chart-area')?.scrollIntoView({ block: 'center' })
  })
  await settled(page)
  const moved = await page.locator('#explore .chart-area').boundingBox()
  const finger = (moved?.y ?? 0) + 0.6 * chart.height
  await page.touchscreen.tap(x, finger)
  await expect(tooltip).toBeInViewport({ ratio: 1 })
  const box = await tooltip.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(finger - 60)
  await page.getByRole('link', { name: 'Show in chart' }).first().dispatchEvent('click')
  await expect(tooltip).toHaveCount(0)
})

// A disabled input swallows what is pressed on it, which a script's click on the label would not find out.
test('choices are in a sheet, where a tap on an unavailable one says why, above the chart', async ({ page }) => {
  await openOnPhone(page, '?series=X-TOTAL&chart=area')
  await page.getByRole('button', { name: 'Chart and measure' }).tap()
  const logarithmic = page.getByRole('radio', { name: 'Logarithmic', exact: true })
  await expect(logarithmic).toBeDisabled()
  await expect(logarithmic).toHaveAccessibleDescription(/stack/)
  const label = page.locator('label').filter({ has: logarithmic })
  await label.scrollIntoViewIfNeeded()
  const box = await placeOf(label)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByText('That cannot be chosen now')).toBeInViewport({ ratio: 1 })
  await page.getByRole('radio', { name: 'Bars', exact: true }).check()
  await expectAddress(page, '?series=X-TOTAL&freq=year&chart=bar')
})
