import { type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, explore, goTo, openKept, test } from './page.ts'
import { openView } from './support.ts'

// How views are stored, read and bound in number is held in Node (tests/unit/kept).

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Kept views' })
const button = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true })
const links = (page: Page) => dialog(page).getByRole('link')
const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('kept-views'))

async function keep(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText(`Kept: ${name}.`)).toBeVisible()
}

test('a view is kept under the name of its figure, opened later, and left again by Undo', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  await openKept(page)
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Russian crude oil to China')
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Crude by year')
  await page.keyboard.press('Enter')
  await expect(links(page)).toHaveText(['Crude by year'])
  await button(page, 'Close').click()
  await goTo(page, '?series=X-8703&freq=year&lang=en')
  await openKept(page)
  await links(page).getByText('Crude by year').click()
  await expectLines(page, 'M-2709')
  await expectAddress(page, '?series=M-2709&freq=year&lang=en')
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectLines(page, 'X-8703')
})

test('a kept view is removed and put back; what another window keeps is listed too', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  await openKept(page)
  await keep(page, 'One')
  await keep(page, 'Two')
  await button(page, 'Remove Two').click()
  await expect(links(page)).toHaveText(['One'])
  expect(await stored(page)).not.toContain('Two')
  await button(page, 'Undo').click()
  await expect(links(page)).toHaveText(['Two', 'One'])
  expect(await stored(page)).toContain('Two')
  const other = await page.context().newPage()
  await other.goto('./api/catalogue.json')
  await other.evaluate(() => {
    const text = localStorage.getItem('kept-views') ?? ''
    localStorage.setItem('kept-views', text.replace('[', '[{"name":"Three","view":"freq=year"},'))
  })
  await expect(links(page)).toHaveText(['Three', 'Two', 'One'])
  await button(page, 'Remove One').click()
  await expect(links(page)).toHaveText(['Three', 'Two'])
  expect(await other.evaluate(() => localStorage.getItem('kept-views'))).not.toContain('One')
  await other.close()
})

test('the menu keeps the view at once, and opens what is kept, in two steps each', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  const menu = page.locator('[data-part=figure-menu]')
  await menu.getByRole('button', { name: 'More' }).click()
  await menu.getByRole('button', { name: 'Keep this view' }).click()
  await expect(menu.getByRole('link')).toHaveText(['Russian crude oil to China'])
  await goTo(page, '?series=X-8703&freq=year&lang=en')
  await menu.getByRole('button', { name: 'More' }).click()
  await menu.getByRole('link').click()
  await expectAddress(page, '?series=M-2709&freq=year&lang=en')
  await expect(menu.getByRole('link')).toHaveCount(0)
})

test('of twenty kept views one goes before another can be kept', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  await page.evaluate(() => {
    const kept = Array.from({ length: 20 }, (_, i) => ({ name: `View ${i}`, view: 'freq=year' }))
    localStorage.setItem('kept-views', JSON.stringify({ kept }))
  })
  await openKept(page)
  await expect(button(page, 'Keep this view')).toHaveCount(0)
  await button(page, 'Remove View 3').click()
  await keep(page, 'New')
})

test('a view is kept from Export too, which closes when one is opened', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  await explore(page).getByRole('button', { name: 'Export', exact: true }).click()
  const around = page.getByRole('dialog', { name: 'Export' })
  await around.getByRole('button', { name: 'Keep this view' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Crude')
  await page.keyboard.press('Enter')
  await expect(links(page)).toHaveText(['Crude'])
  await button(page, 'Close').click()
  await expect(around).toBeVisible()
  await around.getByRole('button', { name: 'Keep this view' }).click()
  await links(page).getByText('Crude').click()
  await expect(around).toHaveCount(0)
})

test('a browser that has no room or stores nothing says so, and what it cannot read stays', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length === 0) localStorage.setItem('kept-views', '{"kept":[{"name":"Crude","view":1},{"na')
  })
  await openView(page, '?series=M-2709&freq=year')
  const refuse = (): Promise<void> =>
    page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
  await openKept(page)
  await expect(button(page, 'Keep this view')).toBeVisible()
  expect(await stored(page)).toBe('{"kept":[{"name":"Crude","view":1},{"na')
  await page.evaluate(() => localStorage.removeItem('kept-views'))
  await refuse()
  await button(page, 'Keep this view').click()
  await expect(dialog(page).getByText(/^The browser could not store this/)).toBeVisible()
  await expect(links(page)).toHaveCount(0)
  await button(page, 'Close').click()
  await openKept(page)
  await expect(dialog(page).getByText(/^This browser does not let the page store anything/)).toBeVisible()
  await expect(dialog(page).getByRole('textbox')).toHaveCount(0)
})
