import { read, utils } from '@e965/xlsx'
import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { notFound, test as incomplete } from './missingCode.ts'
import { test } from './page.ts'
import { exported, openView } from './support.ts'

const workbookCode = '**/assets/workbook-*.js'

test('the built page writes a workbook under its own policy, by code that nobody else loads', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const loaded = (): number => asked.filter((url) => /\/workbook-[\w-]{8}\.js$/.test(url)).length
  await openView(page, '?view=europe')
  const csv = await exported(page, 'CSV')
  expect(loaded()).toBe(0)
  const { name, bytes } = await exported(page, 'XLSX')
  expect(loaded()).toBe(1)
  expect(name).toBe(csv.name.replace(/csv$/, 'xlsx'))
  const { Sheets, SheetNames } = read(bytes)
  expect(SheetNames).toEqual(['Figures', 'Notes'])
  const cells = utils.sheet_to_json<unknown[]>(Sheets['Figures'] ?? {}, { header: 1, defval: '' })
  const rows = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1).trimEnd(), { delimiter: ',' }).data
  expect(cells.map((row) => row.map(String))).toEqual(rows)
})

incomplete('where that code does not come, the dialog says so, what helps, and gives the CSV', async ({ page }) => {
  await page.route(workbookCode, notFound)
  await openView(page, '?series=M-2709')
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('button', { name: 'XLSX', exact: true }).click()
  await expect(dialog.getByRole('alert')).toHaveText(/writes XLSX could not be loaded; reload the page\. Try again/)
  expect((await exported(page, 'CSV')).bytes.length).toBeGreaterThan(1000)
})
