import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { openView, test } from './support.ts'

// A disabled input swallows what is pressed on it: a script's click on the label would not find that out.

/** The middle of an unavailable choice, where a reader presses. */
async function middle(choice: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const label = choice.locator('xpath=ancestor::label')
  await label.scrollIntoViewIfNeeded()
  const box = await label.boundingBox()
  if (box === null) throw new Error('The choice is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const closed = (page: Page): Locator => page.getByRole('radio', { name: 'Net weight', exact: true })
const reason = (page: Page): Locator => page.getByText('That cannot be chosen now')

test('a click on an unavailable choice says why it is', { tag: '@full' }, async ({ page }) => {
  await openView(page, '?series=X-TOTAL')
  await expect(closed(page)).toBeDisabled()
  const { x, y } = await middle(closed(page))
  await page.mouse.click(x, y)
  await expect(reason(page)).toBeInViewport()
  await expect(closed(page)).not.toBeChecked()
})

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  })

  test('a tap on an unavailable choice says why it is, above the chart', { tag: '@full' }, async ({ page }) => {
    await openView(page, '?series=X-TOTAL&chart=area')
    await page.getByRole('button', { name: 'Chart and measure' }).tap()
    const logarithmic = page.getByRole('radio', { name: 'Logarithmic', exact: true })
    await expect(logarithmic).toBeDisabled()
    const { x, y } = await middle(logarithmic)
    await page.touchscreen.tap(x, y)
    await expect(reason(page)).toBeInViewport({ ratio: 1 })
  })

  test('an unavailable option of a closed choice says why it is', { tag: '@full' }, async ({ page }) => {
    await openView(page, '?series=X-TOTAL')
    await page.getByRole('button', { name: 'Chart and measure' }).tap()
    const measure = page.getByRole('combobox', { name: 'Measure', exact: true })
    await expect(measure).toBeVisible()
    const weight = measure.locator('option[value=weight]')
    await expect(weight).toBeDisabled()
    await expect(weight).toHaveText(/^Net weight: none of the selected commodities/)
  })
})
