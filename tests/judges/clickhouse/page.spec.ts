import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { EnginePage } from '#tests/judges/clickhouse/enginePage.ts'
import { startEnginePage } from '#tests/judges/clickhouse/enginePage.ts'

// The page runs on ClickHouse with the pair that it was made for, China and Russia.

test.describe.configure({ mode: 'default' })
let own: EnginePage
test.beforeAll(async () => {
  test.setTimeout(300_000)
  own = await startEnginePage('156-643')
})
test.afterAll(() => own.close())

const lines = (page: Page) => page.locator('#explore [data-series]')

async function savedCsv(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
}

test('the page on ClickHouse checks the claims, draws, and saves what it shows @full', async ({ page }) => {
  const noise = await own.open(page, '')
  await expect(page.locator('.claims-strip .claim-verdict')).toHaveText([
    'Holds',
    'Holds',
    'Holds on first release',
    'Depends on the source',
    'These figures cannot settle it',
  ])
  await expect(lines(page)).toHaveCount(5)
  await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
  await expect(lines(page)).toHaveCount(6)
  const rows = await savedCsv(page)
  expect(rows.filter((row) => row.startsWith('M-GAS,M,GAS,Gas,2022-12,value,USD,level,rolling,')).length).toBe(1)
  expect(noise).toEqual([])
})

test('an engine that goes away leaves the page what it has @full', async ({ page }) => {
  await own.open(page, '?series=M-2709,M-2701&freq=year')
  await expect(lines(page)).toHaveCount(2)
  await own.stopEngine()
  await page.getByRole('checkbox', { name: 'Aluminium', exact: true }).check()
  await expect(page.getByRole('region', { name: 'Explore' }).getByRole('alert')).toContainText('Try again')
  await expect(lines(page)).toHaveCount(2)
})
