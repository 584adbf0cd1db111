import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { csvText } from '#src/figure/files/csv.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts, frequencyWith } from '#src/view/kinds.ts'
import { live, openView, test } from '#tests/e2e/support.ts'
import { pythonRows } from '#tests/judges/support/pythonRows.ts'

// The CSV of every kind of chart and every analysis, held to papaparse and to Python: both read the same cells, and from
// these cells the very same file is written again.

/** Holds a file to both. @returns how many rows it has */
function hold(csv: Buffer): number {
  const text = csv.toString('utf8')
  expect(text.startsWith('\uFEFF'), 'a byte order mark, which spreadsheets need').toBe(true)
  const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ',' })
  expect(errors).toEqual([])
  expect(pythonRows(csv)).toEqual(data)
  const [columns = [], ...rows] = data
  expect(new Set(columns).size, 'no column twice').toBe(columns.length)
  for (const row of rows) expect(row.length).toBe(columns.length)
  const cellOf = (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) && `${Number(cell)}` === cell ? Number(cell) : cell)
  expect(csvText({ columns, rows: rows.map((row) => row.map(cellOf)) })).toBe(text)
  return rows.length
}

test('they object to a file that is broken', () => {
  expect(() => hold(Buffer.from('\uFEFFa,b\r\n"1,2\r\n'))).toThrow()
  expect(() => hold(Buffer.from('\uFEFFa,b\r\n1,2,3\r\n'))).toThrow()
  expect(() => hold(Buffer.from('\uFEFFa,a\r\n1,2\r\n'))).toThrow()
  expect(() => hold(Buffer.from('a,b\r\n1,2\r\n'))).toThrow()
})

async function csvOf(page: Page, section: Locator): Promise<Buffer[]> {
  await section.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const files: Buffer[] = []
  for (const name of ['CSV', 'All figures']) {
    const button = dialog.getByRole('button', { name, exact: true })
    if ((await button.count()) === 0) continue
    const waiting = page.waitForEvent('download')
    await button.click()
    files.push(readFileSync(await (await waiting).path()))
  }
  await page.keyboard.press('Escape')
  return files
}

const views = ['?series=M-2709', '?series=M-2709,X-8703,X-8542.quoted&title=%3D1%2B1']

for (const chart of charts) {
  test(`the CSV of ${chart}${chart === 'line' ? '' : ' @full'}`, async ({ page }) => {
    for (const view of chart === 'line' ? views.slice(0, 1) : views) {
      await page.goto(`./${view}&chart=${chart}&freq=${frequencyWith(chart, 'year')}`)
      await live(page)
      // A table has no drawing to wait for.
      await page.locator(`#explore figure[aria-busy=false] .chart-room[data-kind="${chart}"]`).waitFor()
      for (const file of await csvOf(page, page.locator('#explore'))) expect(hold(file)).toBeGreaterThan(0)
    }
  })
}

for (const id of analyses) {
  test(`the CSV of the analysis ${id} @full`, async ({ page }) => {
    await openView(page, `?view=${id}`)
    const section = page.locator('#explore')
    await section.locator('figure[aria-busy=false] .look-drawing svg').first().waitFor()
    for (const file of await csvOf(page, section)) expect(hold(file)).toBeGreaterThan(0)
  })
}
