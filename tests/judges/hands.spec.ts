import { type Locator, type Page, expect } from '@playwright/test'
import { focusPlace } from '#tests/site/keyboard.ts'
import { explore, figureTitle, test } from '#tests/site/page.ts'
import { live, openOnPhone } from '#tests/site/support.ts'

// Readers do the same five jobs by any hand.

for (const hand of ['mouse', 'keys', 'touch'] as const)
  test.describe(`by ${hand}`, () => {
    const isPhone = hand === 'touch'
    test.use({ hasTouch: isPhone, isMobile: isPhone, ...(isPhone && { viewport: { width: 390, height: 844 } }) })

    // A line of a job is one act of a reader: the page that asks for another fails it.
    test(`five jobs are done by ${hand} in as many acts as are written here`, async ({ page }) => {
      const dialog = page.locator('dialog[open]')
      const board = page.getByRole('region', { name: 'Board' })
      const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true })
      const menu = page.locator('[data-part=figure-menu] > button')
      async function reach(one: Locator): Promise<void> {
        if (hand === 'mouse') return one.click()
        if (hand === 'touch') return one.tap()
        const wayTo = async () => (await page.evaluate(focusPlace, await one.elementHandle())).way
        for (let way = await wayTo(); way !== null; way = await wayTo()) await page.keyboard.press(way)
      }
      async function press(one: Locator): Promise<void> {
        await reach(one)
        if (hand === 'keys') await page.keyboard.press('Enter')
      }
      await openOnPhone(page)

      await test.step('cars are checked, in three acts; a phone has the search in a sheet, which is one more', async () => {
        if (isPhone) await press(button(page, 'Commodities (3)'))
        await reach(page.getByRole('searchbox'))
        await page.keyboard.type('car exports 2023')
        await page.getByRole('list', { name: 'Understood' }).waitFor()
        await page.keyboard.press('Enter')
        await expect(figureTitle(page)).toContainText('cars')
      })
      await test.step('a picture with a note is saved, in four', async () => {
        await press(button(explore(page), 'Export'))
        await press(button(dialog, 'Add a note'))
        await page.keyboard.type('A fee')
        const saved = page.waitForEvent('download')
        await press(button(dialog, 'PNG'))
        expect((await saved).suggestedFilename()).toMatch(/\.png$/)
        await page.keyboard.press('Escape')
      })
      await test.step('four figures are put on a board, in eight', async () => {
        await press(menu)
        await press(button(page, 'Add to board'))
        for (const name of ['Crude oil', 'Gas', 'Chinese exports']) {
          const claim = page.getByRole('article', { name, exact: true })
          await press(claim.getByRole('link', { name: 'Show in chart' }))
          await press(button(board, 'Add to board'))
        }
        await expect(board.getByRole('figure')).toHaveCount(4)
      })
      await test.step('a view is kept, and opened another time, in two each', async () => {
        await press(menu)
        await press(button(page, 'Keep this view'))
        await page.goto('./')
        await live(page)
        await press(menu)
        await press(page.locator('[data-part=figure-menu]').getByRole('link'))
        await expect(figureTitle(page)).toContainText('Chinese')
      })
      await test.step('another frequency is chosen, in one; on a phone in two', async () => {
        if (isPhone) await press(button(page, 'Chart and measure'))
        await page.getByRole('combobox', { name: 'Frequency' }).selectOption({ label: 'Month' })
        await expect(page).toHaveURL(/freq=month/)
      })
    })
  })
