import { type Locator, type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, test, takeSelection } from './page.ts'

const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo' })
const clear = (page: Page): Promise<void> => takeSelection(page, 'Clear')

test('Clear and a claim’s link are undone by Undo, which is Back: Forward offers none', async ({ at }) => {
  const page = await at('?series=M-2709,M-GAS')
  await clear(page)
  await expect(page.getByText('The selection was cleared.')).toBeVisible()
  await expectLines(page)
  await undo(page).click()
  await expectLines(page, 'M-2709', 'M-GAS')
  await expect(undo(page)).toHaveCount(0)
  await page.goForward()
  await expectAddress(page, '?series=')
  await expect(undo(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Show in chart' }).first().click()
  await expect(page.getByText('Another view was opened.'), 'a claim’s link').toBeVisible()
  await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
  await expect(undo(page), 'something else is chosen').toHaveCount(0)
})

test('Ctrl Z undoes, on a Russian keyboard too, but neither in a text field nor with Shift', async ({ at }) => {
  const page = await at('?series=M-2709,M-GAS')
  await clear(page)
  const isLeftToTheBrowser = await page.evaluate(() =>
    dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true, cancelable: true }),
    ),
  )
  expect(isLeftToTheBrowser, 'Ctrl Shift Z').toBe(true)
  await page.getByRole('searchbox', { name: 'Search commodities' }).press('Control+z')
  await expect(undo(page)).toBeVisible()
  // The browser may have brought an earlier word of the search back, and with it another list.
  await undo(page).focus()
  await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true })))
  await expectLines(page, 'M-2709', 'M-GAS')
})

test('the offer goes by itself after fifteen seconds, unless one is at it', async ({ page }) => {
  await page.clock.install()
  await page.goto('./?series=M-2709,M-GAS')
  await page.locator('html[data-live]').waitFor({ state: 'attached' })
  await clear(page)
  await undo(page).focus()
  await page.clock.runFor(30_000)
  await expect(undo(page)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Crude oil' }).focus()
  await page.clock.runFor(15_100)
  await expect(undo(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expectAddress(page, '?series=M-2709,M-GAS')
})
