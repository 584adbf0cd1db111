import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { expectAddress, expectLines, test } from './page.ts'

// Goods that a word finds and meanings of phrases are held in Node (tests/unit/controls, tests/unit/ask).

const flow = (page: Page, from: 'Russia' | 'China') =>
  page.getByRole('group', { name: from === 'Russia' ? 'From Russia to China' : 'From China to Russia' })
const searchOf = (page: Page) => page.getByRole('searchbox')
const understood = (page: Page) => page.getByRole('list', { name: 'Understood' }).getByRole('listitem')
const chips = '8542 Electronic integrated circuits'

test('the picker has the goods of both flows in the order of the catalogue, with a value of the last whole year', async ({
  at,
}) => {
  const page = await at('')
  for (const [from, code] of [
    ['Russia', 'M'],
    ['China', 'X'],
  ] as const) {
    const names = realCatalogue.commodities.filter((one) => one.flow === code).map((one) => one.names.en)
    await expect(flow(page, from).locator('.commodity-name')).toHaveText(names)
  }
  const detail = (id: string) => page.locator(`[data-of="${id}"] .commodity-detail`)
  await expect(detail('M-2709')).toHaveText(/^\d+\.\d$/)
  await expect(detail('X-8542'), 'the value of another year than the column’s names it').toHaveText(/^\d{4}: \d+\.\d$/)
})

test('other figures of a commodity are rows of their own, and a selected one stays in the list', async ({ at }) => {
  const page = await at('?series=X-TOTAL&freq=year')
  const cars = flow(page, 'China').getByRole('checkbox', { name: /^Passenger cars/ })
  const others = page.getByRole('button', { name: /^Other figures for Passenger cars/ })
  await others.click()
  await cars.nth(1).click()
  await expectAddress(page, '?series=X-TOTAL,X-8703.quoted&freq=year')
  await others.click()
  await expect(cars.nth(1)).toHaveAccessibleName('Passenger cars (as quoted)')
  await cars.nth(1).click()
  await expect(cars).toHaveCount(1)
  const ofAll = flow(page, 'China').getByRole('button', { name: /^Other figures for \d of these/ })
  await ofAll.click()
  await expect(flow(page, 'China').getByRole('checkbox', { name: 'All goods (BACI)' })).toBeVisible()
  await ofAll.click()
  await expect(flow(page, 'China').getByRole('checkbox', { name: /\(/ })).toHaveCount(0)
})

test('a heading that the search found is selected under its own name, and stays when the search is cleared', async ({
  at,
}) => {
  const page = await at('?series=X-TOTAL&freq=year')
  await searchOf(page).fill('8542')
  await flow(page, 'Russia').getByRole('checkbox', { name: chips }).click()
  await flow(page, 'China').getByRole('checkbox', { name: chips }).click()
  await expectLines(page, 'X-TOTAL', 'M-8542', 'X-8542')
  await searchOf(page).fill('')
  await expect(flow(page, 'Russia').getByRole('checkbox', { name: chips })).toBeChecked()
  await expect(flow(page, 'China').getByRole('checkbox', { name: 'Integrated circuits' })).toBeChecked()
  await searchOf(page).fill('unobtainium')
  await expect(page.getByText(/No commodity matches “unobtainium”/)).toBeVisible()
  await searchOf(page).fill('8')
  await expect(flow(page, 'China').getByText(/\d+ more match/)).toBeVisible()
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
  await expect(found).toHaveCount(0)
})

test('Only this is whole where it is focused, also beside a long name with other figures', async ({ at }) => {
  const page = await at('?lang=ru')
  const only = page.getByRole('button', { name: 'Только это: Сжиженный природный газ' })
  await page.keyboard.press('Shift')
  await only.focus()
  const isWhole = await only.evaluate((button) => {
    const { left, width, top, height } = button.getBoundingClientRect()
    const hits = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + width * part, top + height / 2))
    return button.matches(':focus-visible') && hits.every((hit) => hit === button)
  })
  expect(isWhole).toBe(true)
})

for (const [start, name, search, notice] of [
  ['', 'Only this: Copper', '?series=M-7403&freq=year', 'Frequency was set to Year'],
  ['', 'The article', '?series=M-2709,M-GAS,X-TOTAL,X-8542,X-8542.quoted&freq=year', 'replaced the selection'],
  ['?series=', 'Energy', '?series=M-2709,M-271111,M-271121,M-2701', 'Russian energy to China'],
] as const)
  test(`${name} selects at one press, and the page says what it did`, async ({ at }) => {
    const page = await at(start)
    // Where nothing is selected the figure offers what the picker does.
    const place = start === '' ? page.locator('#commodities') : page.getByRole('figure')
    await place.getByRole('button', { name, exact: true }).click()
    await expectAddress(page, search)
    await expect(page.getByText(notice).first()).toBeVisible()
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
    await page.goBack()
    await expectAddress(page, '?series=X-TOTAL')
  })

  test('about what these figures do not hold has a sentence for an answer, and Enter does nothing', async ({ at }) => {
    const page = await at('?series=M-2701')
    await searchOf(page).fill('drones from China')
    await expect(page.getByText(/^Drones have no heading of their own/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show this' })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(searchOf(page)).toHaveValue('drones from China')
    await expectAddress(page, '?series=M-2701')
  })

  test('opens a closer look, whose name has the focus then', async ({ at }) => {
    const page = await at('')
    await searchOf(page).fill('coal price or volume')
    await expect(understood(page)).toHaveText(['Price or volume?', 'Closer look at: Coal'])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'Price or volume?' })).toBeFocused()
    await expectAddress(page, '?view=price-volume&of=M-2701')
  })

  test('of a single word finds commodities first: Enter leaves the view as it is', async ({ at }) => {
    const page = await at('')
    await searchOf(page).fill('table')
    const first = flow(page, 'China').getByRole('checkbox').first()
    await expect(understood(page)).toHaveText(['Table'])
    const [box, list] = [await first.boundingBox(), await understood(page).boundingBox()]
    expect(box?.y ?? Infinity).toBeLessThan(list?.y ?? 0)
    await page.keyboard.press('Enter')
    await expect(understood(page)).toHaveText(['Table'])
    await page.getByRole('button', { name: 'Show this' }).click()
    await expectAddress(page, '?chart=table')
  })
})

test.describe('keys', () => {
  for (const key of ['/', 'Control+k'])
    test(`${key} goes to the search, back from a closer look too`, async ({ at }) => {
      const page = await at('?view=movers')
      await expect(page.getByRole('heading', { level: 2, name: 'What rose and fell' })).toBeVisible()
      await page.keyboard.press(key)
      await expect(searchOf(page)).toBeFocused()
      await expect(searchOf(page)).toHaveValue('')
      await expectAddress(page, '')
    })

  test('/ opens the sheet that a small screen has the search in, and Enter closes it', async ({ at }) => {
    const page = await at('')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.keyboard.press('/')
    await expect(searchOf(page)).toBeFocused()
    await searchOf(page).fill('coal and gas')
    await expect(understood(page)).toHaveText(['Coal', 'Gas'])
    await page.keyboard.press('Enter')
    await expectAddress(page, '?series=M-2701,M-GAS')
    await expect(searchOf(page)).toBeHidden()
  })

  test('are characters where one writes', async ({ at }) => {
    const page = await at('')
    await searchOf(page).click()
    await page.keyboard.type('why?/')
    await expect(searchOf(page)).toHaveValue('why?/')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('? lists them; those of one character can be switched off, and on again from the foot of the page', async ({
    at,
  }) => {
    const page = await at('')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    const single = dialog.getByRole('checkbox', { name: /single-character keys/ })
    // The list belongs to a button of the footer, which is hydrated once a reader has come near.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await expect(async () => {
      await page.keyboard.press('?')
      await expect(dialog.getByText('Ctrl K')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await single.click()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await page.keyboard.press('?')
    await page.keyboard.press('/')
    await page.keyboard.press('Control+k')
    await expect(searchOf(page)).toBeFocused()
    await expect(dialog).toHaveCount(0)
    const button = page.getByRole('contentinfo').getByRole('button', { name: 'Keys' })
    await button.click()
    await single.click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(button).toBeFocused()
    await page.keyboard.press('/')
    await expect(searchOf(page)).toBeFocused()
  })
})
