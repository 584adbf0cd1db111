import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { smallTargets } from './smallTargets.ts'
import { openView, test } from './support.ts'

// Without motion: a sheet is where it is.
test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } })

/** Regions below come when a reader does. */
async function seeAll(page: Page): Promise<void> {
  for (const region of ['price-volume', 'brent', 'books', 'movers', 'sources', 'picture']) {
    await page.locator(`#${region}`).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 1)
  }
  await expect(page.locator('.analysis figure .chart-area, .analysis figure svg').nth(3)).toBeAttached()
  await page.waitForLoadState('networkidle')
}

for (const width of [360, 390]) {
  test(`whatever is pressed has 44 pixels, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 })
    await openView(page, '')
    await seeAll(page)
    expect.soft(await smallTargets(page, 'body')).toEqual([])
    for (const name of ['Commodities (5)', 'Chart and measure']) {
      await page.getByRole('button', { name }).click()
      expect.soft(await smallTargets(page, '.sheet:popover-open'), name).toEqual([])
      await page.getByRole('button', { name: 'Close' }).click()
    }
    await page.locator('#explore').getByRole('button', { name: 'Export' }).click()
    expect.soft(await smallTargets(page, 'dialog'), 'Export').toEqual([])
  })
}
