import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { withWindows } from '../chromium.js'
import { test } from '../site/page.ts'
import { alignToPixels, openGalleryView, shown } from './openView.ts'
import { expectNoViolations, expectWholeWords } from './support.ts'
import { ownVariant } from './variant.ts'
import { views } from './views.ts'

// Each view is drawn once, at full size, and compared with its picture. axe goes through three of them here, and
// through all of them in every language, theme and width in `npm run test:full` (variants.spec.ts).

const accept =
  'It looks otherwise than the picture kept in tests/gallery/pictures; see test-results. Right so? npm run gallery:accept -- and its name'

const smoke = new Set(['first-view', 'treemap', 'export'])

// The kept pictures are of Chromium with windows; without windows it smooths some letters otherwise.
test.use({ launchOptions: withWindows() })

/** Whether the reader's system has the font of the kept Chinese pictures, which are compared only then. */
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
        // The first two masks hide the site's address, the third a name in letters that not every machine has.
        mask: ['.export-embed-code textarea', '.export-credits .export-hint', 'button[lang|=zh]'].map((hidden) =>
          shown(page, view).locator(hidden),
        ),
      })
    }
    await expectWholeWords(page, view, when)
    if (smoke.has(view.name)) await expectNoViolations(page, view, when)
  })
}
