import type { Page } from '@playwright/test'
import { openGalleryView } from '#tests/gallery/openView.ts'
import type { GalleryView, Variant } from '#tests/gallery/views.ts'
import { views } from '#tests/gallery/views.ts'

const names =
  'lines lines-not-final twenty-series areas areas-of-both-flows bars bars-change panels treemap treemap-section balance ' +
  'price-or-volume against-brent two-sets-of-books what-rose-and-fell'

/** Views of the gallery whose pictures are taken away: every kind of chart, and every analysis. */
export const pictured: readonly GalleryView[] = views.filter(({ name }) => names.split(' ').includes(name))

/** A view with the dialog open that gives its picture. */
export async function openExport(page: Page, view: GalleryView, theme: Variant['theme']): Promise<void> {
  await openGalleryView(page, view, { lang: 'en', theme, width: 1440 })
  await page.locator(`${view.part ?? '#explore'} figcaption .primary`).click()
  await page.locator('dialog.export img').waitFor()
}
