import { type Locator, type Page, expect } from '@playwright/test'
import { polled, settled, test } from './page.ts'

// On a phone the choices are in sheets, which leave the figure in sight.

const phone = { width: 360, height: 780 }

/** Opens the sheet of commodities on a phone; without motion a sheet is in its place at once. */
async function opened(at: (search: string) => Promise<Page>, search: string) {
  const page = await at('?view=world')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(phone)
  await at(search)
  await page.getByRole('button', { name: /^Commodities \(/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Commodities' })
  await sheet.waitFor()
  return { page, sheet }
}

/** Expects a part of the page to lie whole between the window's edge and the sheet. */
async function expectAbove(sheet: Locator, ...parts: readonly Locator[]): Promise<void> {
  const boxes = () => Promise.all([sheet, ...parts].map((part) => part.boundingBox()))
  await polled(async () => {
    const [edge, ...all] = await boxes()
    return all.every((box) => box !== null && edge != null && box.y >= 0 && box.y + box.height <= edge.y)
  }).toBe(true)
}

test('a sheet leaves the chart in sight, whole, and what is selected in it is drawn there', async ({ at }) => {
  const { page, sheet } = await opened(at, '')
  expect((await sheet.boundingBox())?.y, 'it takes 55 percent at most').toBeGreaterThanOrEqual(780 * 0.45)
  await sheet.getByRole('group', { name: 'From Russia to China' }).getByRole('checkbox', { name: 'All goods' }).click()
  const line = page.locator('#explore [data-series="M-TOTAL"] path').first()
  await line.waitFor({ state: 'attached' })
  await expectAbove(sheet, page.locator('.chart-area svg').first(), line)
  await page.setViewportSize({ width: 1200, height: 800 })
  await expect(page.getByRole('dialog'), 'a window that grows has its place again').toHaveCount(0)
  await expect(page.getByRole('group', { name: 'From Russia to China' })).toBeVisible()
})

test('a sheet leaves a treemap in sight, whose tile of small goods lists them by name', async ({ at }) => {
  const { page, sheet } = await opened(at, '?chart=treemap&flow=M&year=2023')
  await expectAbove(sheet, page.locator('#explore .chart-room'))
  await sheet.getByRole('button', { name: 'Close' }).click()
  const list = page.locator('[data-part=small]')
  await expect(list).toHaveText(/Too small to select: \d+, together \$\d/)
  await page.getByRole('button', { name: /^\d+ smaller sections: \$.* List them$/ }).click()
  await list.getByRole('button', { name: 'Footwear' }).click()
  await expect(page.locator('#explore nav li').last()).toHaveText(/Footwear/)
})

test('a sheet is opened by a key and takes the focus, and Escape leads back to its button', async ({ at }) => {
  const { page, sheet: commodities } = await opened(at, '')
  await page.keyboard.press('Escape')
  await expect(commodities).toBeHidden()
  await page.keyboard.press('/')
  await expect(commodities.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('coal and crude in yuan')
  await expect(commodities.getByRole('button', { name: 'Show this' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/money=cny/)
  await expect(commodities, 'the key that takes a phrase does not open the sheet again').toBeHidden()
  const opener = page.getByRole('button', { name: 'Chart and measure' })
  await settled(page)
  await opener.focus()
  const place = await page.evaluate(() => scrollY)
  await opener.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Chart and measure' })
  await expect(sheet.getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
  expect(await page.evaluate(() => scrollY), 'the reader is where the sheet was opened').toBe(place)
})
