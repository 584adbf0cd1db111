import { type Page, expect } from '@playwright/test'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { expectAddress, expectLines, goBack, openRow, test } from './page.ts'

// Goods that a word finds and meanings of phrases are held in Node (tests/unit/picker, tests/unit/ask).

const flow = (page: Page, from: 'Russia' | 'China') =>
  page.getByRole('group', { name: from === 'Russia' ? 'From Russia to China' : 'From China to Russia' })
const searchOf = (page: Page) => page.getByRole('searchbox')
const understood = (page: Page) => page.getByRole('list', { name: 'Understood' }).getByRole('listitem')
const chips = '8542 Electronic integrated circuits'

test('the picker has the goods of both flows in order, with a value of the last year', async ({ at }) => {
  const page = await at('')
  for (const [from, code] of [
    ['Russia', 'M'],
    ['China', 'X'],
  ] as const) {
    const names = realCatalogue.commodities
      .filter((one) => one.flow === code && one.group !== 'chapter')
      .map((one) => one.names.en)
    await expect(flow(page, from).locator('.commodity label')).toHaveText(names)
  }
  const detail = (id: string) => page.locator(`[data-of="${id}"] > span`).first()
  await expect(detail('M-2709')).toHaveText(/^\d+\.\d$/)
  await expect(detail('X-8542'), 'a value of the year before').toHaveText(/^\*(\d+\.\d)\d{4}: \1$/)
})

test('other figures of a commodity are rows of their own, and a selected one stays in the list', async ({ at }) => {
  const page = await at('?series=X-TOTAL&freq=year')
  const cars = flow(page, 'China').getByRole('checkbox', { name: /^Passenger cars/ })
  const others = page.getByRole('button', { name: /^Other figures for Passenger cars/ })
  await openRow(page, 'Passenger cars: More')
  await others.click()
  await cars.nth(1).click()
  await expectAddress(page, '?series=X-TOTAL,X-8703.quoted&freq=year')
  await openRow(page, 'Passenger cars: More')
  await others.click()
  await expect(cars.nth(1)).toHaveAccessibleName('Passenger cars (as quoted)')
  await cars.nth(1).click()
  await expect(cars).toHaveCount(1)
})

test('a heading that the search found is selected, and stays when the search is cleared', async ({ at }) => {
  const page = await at('?series=X-TOTAL&freq=year')
  await searchOf(page).fill('8542')
  await flow(page, 'Russia').getByRole('checkbox', { name: chips }).click()
  await flow(page, 'China').getByRole('checkbox', { name: chips }).click()
  await expectLines(page, 'X-TOTAL', 'M-8542', 'X-8542')
  await searchOf(page).fill('')
  await expect(flow(page, 'Russia').getByRole('checkbox', { name: chips })).toBeChecked()
  await expect(flow(page, 'China').getByRole('checkbox', { name: 'Integrated circuits' })).toBeChecked()
})

test('the search finds a closer look, which takes its place; back from it, the search starts anew', async ({ at }) => {
  const page = await at('')
  await searchOf(page).fill('India')
  const found = page.getByRole('list', { name: 'Closer looks' }).getByRole('link', { name: 'Who else bought' })
  await expect(found).toBeVisible()
  await expect(page.getByText(/No commodity matches/)).toHaveCount(0)
  await found.click()
  await expect(page.getByRole('heading', { level: 2, name: 'Who else bought' })).toBeFocused()
  await expect(searchOf(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to the chart' }).click()
  await expect(searchOf(page)).toHaveValue('')
})

test.describe('a phrase in the search', () => {
  test('is shown as it is understood, and taken by Enter in one step', async ({ at }) => {
    const page = await at('?series=X-TOTAL')
    await searchOf(page).fill('coal and crude since 2022 in yuan by moonlight')
    await expect(understood(page)).toHaveText(['Coal', 'Crude oil', 'Yuan', 'From January 2022'])
    await expect(page.getByText('Not understood: moonlight.')).toBeVisible()
    await expectAddress(page, '?series=X-TOTAL')
    await page.keyboard.press('Enter')
    await expectAddress(page, '?series=M-2701,M-2709&money=cny&from=2022-01')
    await expect(searchOf(page)).toHaveValue('')
    await expect(searchOf(page)).toBeFocused()
    await expect(understood(page)).toHaveCount(0)
    await goBack(page)
    await expectAddress(page, '?series=X-TOTAL')
  })

  test('is answered with and without a view, of a closer look opens it; one word is of goods', async ({ at }) => {
    const page = await at('?series=M-2701')
    await searchOf(page).fill('drones from China')
    await expect(page.getByText(/^Drones have no heading of their own/)).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(searchOf(page)).toHaveValue('drones from China')
    await searchOf(page).fill('what share of China’s LNG imports comes from Russia?')
    await expect(page.getByText('These goods are not in that closer look.')).toBeVisible()
    await expect(page.locator('#explore').getByRole('checkbox', { name: /gas/i })).toHaveAccessibleName(/^Liquefied/)
    await searchOf(page).fill('cars in 2023')
    await expect(page.getByText('Chinese passenger cars to Russia: $11.7 bn in 2023, 6.9').last()).toBeVisible()
    await searchOf(page).fill('table')
    await expect(understood(page)).toHaveText(['Table'])
    await page.keyboard.press('Enter')
    await expectAddress(page, '?series=M-2701')
    await searchOf(page).fill('coal price or volume')
    await expect(understood(page)).toHaveText(['Price or volume?', 'Closer look at: Coal'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'Price or volume?' })).toBeFocused()
    await expectAddress(page, '?series=M-2701&view=price-volume&of=M-2701')
  })
})

test.describe('keys', () => {
  test('/ goes to the search, back from a closer look too', async ({ at }) => {
    const page = await at('?view=movers')
    await page.keyboard.press('/')
    await expect(searchOf(page)).toBeFocused()
    await expectAddress(page, '')
  })

  test('? lists them, but where one writes; those of one character can be switched off', async ({ at }) => {
    const page = await at('')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    const single = dialog.getByRole('checkbox', { name: /single-character keys/ })
    await searchOf(page).click()
    await page.keyboard.type('why?/')
    await expect(searchOf(page)).toHaveValue('why?/')
    await expect(dialog).toHaveCount(0)
    await searchOf(page).fill('')
    await searchOf(page).blur()
    await page.keyboard.press('?')
    await expect(dialog.getByText('Ctrl K')).toBeVisible()
    await single.click()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await page.keyboard.press('Control+k')
    await expect(searchOf(page)).toBeFocused()
    await expect(dialog).toHaveCount(0)
    const button = page.getByRole('contentinfo').getByRole('button', { name: 'Keys' })
    // The footer is hydrated once a reader has come near.
    await expect(async () => {
      await button.click()
      await expect(single).toBeVisible({ timeout: 1000 })
    }).toPass()
    await single.click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(button).toBeFocused()
    await page.keyboard.press('/')
    await expect(searchOf(page)).toBeFocused()
  })
})
