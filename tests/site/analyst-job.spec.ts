import { read, utils } from '@e965/xlsx'
import type { Download, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { explore, figureTitle, test as byKeys } from './keyboard.ts'
import { test } from './page.ts'
import { live } from './support.ts'

// An analyst searches in words, sets two figures side by side, undoes a step, keeps the view, returns and exports it.

const board = (page: Page) => page.getByRole('region', { name: 'Board' })
const figures = (page: Page) => board(page).getByRole('figure')
const exportDialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })
const kept = (page: Page) => page.getByRole('dialog', { name: 'Kept views' })

const searchOf = (page: Page) => page.getByRole('searchbox', { name: 'Search commodities' })

const asked = { series: 'M-2701,M-2709', money: 'cny', from: '2022-01' }
/** Title of the figure that the second search opens; the address of a board does not tell what the stage shows. */
const cars = 'Chinese passenger cars to Russia'

const expectView = (page: Page, view: Readonly<Record<string, string>>): Promise<void> =>
  expect(page).toHaveURL(({ searchParams }) =>
    Object.entries(view).every(([name, value]) => searchParams.get(name) === value),
  )

/** Expects an index of 100 in 2021 and of more than ten times that in 2024. */
async function expectNumbers(download: Download): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  const { Sheets, SheetNames } = read(Buffer.concat(chunks))
  expect(SheetNames).toEqual(['Figures', 'All figures', 'Notes'])
  const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets['Figures'] ?? {})
  const indexOf = (year: string): unknown => rows.find(({ period }) => String(period) === year)?.['value']
  expect(indexOf('2021')).toBe(100)
  expect(indexOf('2024')).toBeGreaterThan(1000)
}

async function expectAsLeft(page: Page): Promise<void> {
  await live(page)
  await expect(figures(page)).toHaveCount(2)
  await expectView(page, { board: new URLSearchParams(asked).toString().replaceAll('%2C', ',') })
}

test('an analyst’s job, by mouse', async ({ page }) => {
  await page.goto('./')
  await live(page)
  const search = searchOf(page)
  await search.fill('coal and crude since 2022 in yuan')
  await page.getByRole('button', { name: 'Show this' }).click()
  await expectView(page, asked)
  await explore(page).getByRole('button', { name: 'Export', exact: true }).click()
  await exportDialog(page).getByRole('button', { name: 'Add to board' }).click()

  await search.fill('cars index 2021')
  await page.getByRole('button', { name: 'Show this' }).click()
  await expect(figureTitle(page)).toHaveText(cars)
  await board(page).getByRole('button', { name: 'Add to board' }).click()
  await expect(figures(page)).toHaveCount(2)

  await explore(page).getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(figureTitle(page)).toHaveText('Nothing selected')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(figureTitle(page)).toHaveText(cars)

  await explore(page).getByText('Closer looks', { exact: true }).click()
  await page.getByRole('button', { name: 'Kept views', exact: true }).click()
  await kept(page).getByRole('textbox', { name: 'Name' }).fill('Cars')
  await kept(page).getByRole('button', { name: 'Keep this view' }).click()
  await kept(page).getByRole('button', { name: 'Close', exact: true }).click()

  await page.reload()
  await expectAsLeft(page)
  await explore(page).getByText('Closer looks', { exact: true }).click()
  await page.getByRole('button', { name: 'Kept views', exact: true }).click()
  await kept(page).getByRole('link', { name: 'Cars' }).click()
  await expect(figureTitle(page)).toHaveText(cars)
  await explore(page).getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await exportDialog(page).getByRole('button', { name: 'XLSX', exact: true }).click()
  await expectNumbers(await download)
})

byKeys('an analyst’s job, by keyboard alone', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, type, tabTo, hears } = await readerAt('')
  // The page listens to its own keys only once it is at rest, so the key is pressed until it works.
  const toSearch = (): Promise<void> =>
    expect(async () => {
      await press('Control+k')
      await expect(searchOf(page)).toBeFocused({ timeout: 1000 })
    }).toPass()
  const openExport = async (): Promise<void> => {
    await tabTo(explore(page).getByRole('button', { name: 'Export', exact: true }), 90)
    await press('Enter')
    await exportDialog(page).waitFor()
  }
  const openKept = async (): Promise<void> => {
    await tabTo(explore(page).locator('summary').filter({ hasText: 'Closer looks' }), 90)
    await press('Enter')
    await tabTo(page.getByRole('button', { name: 'Kept views', exact: true }), 14)
    await press('Enter')
    await kept(page).waitFor()
  }
  await toSearch()
  await type('coal and crude since 2022 in yuan')
  await hears('Understood: Coal, Crude oil, Yuan and From January 2022.')
  await press('Enter')
  await expectView(page, asked)
  await hears('Selected: Coal and Crude oil. 2 lines shown.')
  await openExport()
  await tabTo(exportDialog(page).getByRole('button', { name: 'Add to board' }), 40)
  await press('Enter')
  await hears(/^One figure is on the board\./)

  await toSearch()
  await type('cars index 2021')
  await hears(/^Understood: Passenger cars, Index/)
  await press('Enter')
  await expect(figureTitle(page)).toHaveText(cars)
  await hears('Selected: Passenger cars. 1 line shown.')
  await hears('One figure is on the board. Add another to see them side by side.')
  await tabTo(board(page).getByRole('button', { name: 'Add to board' }), 120)
  await press('Enter')
  await hears(/^2 of 6 figures on the board\./)

  await tabTo(explore(page).getByRole('button', { name: 'Clear', exact: true }), 90)
  await press('Enter')
  await hears('Nothing is selected.')
  await hears(/^The selection was cleared\./)
  await hears('2 of 6 figures on the board.')
  await press('Control+z')
  await expect(figureTitle(page)).toHaveText(cars)
  await hears('Passenger cars added. 1 line shown.')
  await hears(/^2 of 6 figures on the board\. The figure above/)

  await openKept()
  await tabTo(kept(page).getByRole('textbox', { name: 'Name' }), 10)
  await press('Control+a')
  await type('Cars')
  await press('Enter')
  await hears('Kept: Cars.')
  await press('Escape')

  await page.reload()
  await expectAsLeft(page)
  await hears(/^2 of 6 figures on the board\. The figure above/)
  await page.keyboard.press('Tab')
  await openKept()
  await tabTo(kept(page).getByRole('link', { name: 'Cars' }), 10)
  await press('Enter')
  await expect(figureTitle(page)).toHaveText(cars)
  await expect(figureTitle(page)).toBeVisible()
  await openExport()
  const download = page.waitForEvent('download')
  await tabTo(exportDialog(page).getByRole('button', { name: 'XLSX', exact: true }), 40)
  await press('Enter')
  await expectNumbers(await download)
  await hears(/^Saved: china-russia_passenger-cars/)
})
