import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { withWindows } from '../chromium.js'
import { test } from '../e2e/support.ts'
import { alignToPixels, openGalleryView, shown } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { ownVariant } from './variant.ts'
import { views } from './views.ts'

// Each view once, at full size: a change to what it looks like shows as a difference. axe goes through three of them here,
// and through all of them in every language, theme and width in `npm run test:full` (variants.spec.ts).

const accept =
  'It looks otherwise than the picture kept in tests/gallery/pictures; see test-results. Right so? npm run gallery:accept -- and its name'

const smoke = new Set(['first-view', 'treemap', 'export'])

// As when the pictures were kept: without windows Chromium smooths some letters otherwise.
test.use({ launchOptions: withWindows() })

/** Chinese is in a font of the reader's system: its pictures are compared where that is the one they were drawn with. */
function hasKeptFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const widthIn = (font: string): number | undefined => {
      if (context !== null) context.font = `40px ${font}`
      return context?.measureText('mmmiii').width
    }
    return widthIn("'Noto Sans CJK SC', monospace") !== widthIn('monospace')
  })
}

for (const view of views) {
  const variant = ownVariant(view)
  const when = `${variant.lang}, ${variant.theme}, ${variant.width}`
  test(`${view.name} (${when})`, { tag: view.detail ? ['@full'] : [] }, async ({ page }) => {
    await openGalleryView(page, view, variant)
    if (variant.lang !== 'zh' || (await hasKeptFont(page))) {
      await alignToPixels(page, view)
      const picture = view.part === undefined ? page : shown(page, view)
      await expect.soft(picture, accept).toHaveScreenshot(`${view.name}.png`, {
        timeout: 15_000,
        // Two name the address at which the site is served; the other is a name in letters that not every machine has.
        mask: ['.export-embed-code textarea', '.export-credits .export-hint', 'button[lang|=zh]'].map((hidden) =>
          shown(page, view).locator(hidden),
        ),
      })
    }
    await expectWholeWords(page, view, when)
    if (smoke.has(view.name)) await expectNoViolations(page, view, when)
  })
}
