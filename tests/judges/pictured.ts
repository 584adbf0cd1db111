import type { Page } from '@playwright/test'
import { openGalleryView } from '#tests/gallery/openView.ts'
import type { Variant } from '#tests/gallery/variant.ts'
import type { GalleryView } from '#tests/gallery/views.ts'
import { viewNamed } from '#tests/gallery/views.ts'

const names =
  'lines lines-not-final twenty-series areas areas-of-both-flows bars bars-change panels seasons table treemap ' +
  'treemap-section balance price-or-volume against-world-prices beside-the-world who-else-bought two-countries-figures what-rose-and-fell'

export const pictured: readonly GalleryView[] = names.split(' ').map(viewNamed)

export async function openExport(page: Page, view: GalleryView, theme: Variant['theme']): Promise<void> {
  await openGalleryView(page, view, { lang: 'en', theme, width: 1440 })
  await page.locator('#explore figcaption').getByRole('button', { name: 'Export', exact: true }).click()
  await page.locator('dialog.export img').waitFor()
}
