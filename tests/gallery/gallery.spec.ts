import { expect } from '@playwright/test'
import { test } from '../e2e/support.ts'
import { hasKeptFont } from './keptFont.ts'
import { alignToPixels, openGalleryView, shown } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { ownVariant, views } from './views.ts'

// Each view once, at full size: a change to what it looks like shows as a difference. axe goes through two of five here,
// among them every language, theme and width, and through all of them in all of these in `npm run test:full`.

const accept =
  'It looks otherwise than the picture kept in tests/gallery/pictures; see test-results. Right so? npm run gallery:accept'

const full = process.env['TEST_FULL'] === '1'

for (const [i, view] of views.entries()) {
  const variant = ownVariant(view)
  const when = `${variant.lang}, ${variant.theme}, ${variant.width}`
  test(`${view.name} (${when})`, async ({ page }) => {
    await openGalleryView(page, view, variant)
    if (await hasKeptFont(page, variant.lang)) {
      await alignToPixels(page, view)
      const picture = view.part === undefined ? page : shown(page, view)
      await expect.soft(picture, accept).toHaveScreenshot(`${view.name}.png`, {
        timeout: 15_000,
        // It names the address at which the site is served; the other is a name in letters that not every machine has.
        mask: [page.locator('.export-embed-code textarea'), page.locator('button[lang|=zh]')],
      })
    }
    await expectWholeWords(page, view, when)
    if (full || i % 5 < 2) await expectNoViolations(page, view, when)
  })
}
