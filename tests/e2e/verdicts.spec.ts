import { expect } from '@playwright/test'
import { openView, test } from './support.ts'

for (const lang of ['en', 'zh', 'ru']) {
  test(`a verdict stands on one line at every width in ${lang}`, { tag: '@full' }, async ({ page }) => {
    await openView(page, `?lang=${lang}`)
    await page.waitForLoadState('networkidle')
    const verdicts = page.locator('.claim-verdict strong')
    await expect(verdicts).toHaveCount(5)
    for (const width of [320, 360, 768, 1100, 1200, 1239, 1240, 1280, 1440]) {
      await page.setViewportSize({ width, height: 1000 })
      const lines = await verdicts.evaluateAll((all) => all.map((verdict) => verdict.getClientRects().length))
      expect(lines, `at ${width}`).toEqual([1, 1, 1, 1, 1])
      // The chart follows the window a frame later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width}`)
        .toBeLessThanOrEqual(0)
    }
  })
}
