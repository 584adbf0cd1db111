import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import Papa from 'papaparse'
import { csvText } from '#src/figure/files/csv.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts, frequencyWith } from '#src/view/kinds.ts'
import { test } from '#tests/site/page.ts'
import { live } from '#tests/site/support.ts'
import { pythonRows } from '#tests/judges/support/pythonRows.ts'

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
  for (const text of ['\uFEFFa,b\r\n"1,2\r\n', '\uFEFFa,b\r\n1,2,3\r\n', '\uFEFFa,a\r\n1,2\r\n', 'a,b\r\n1,2\r\n'])
    expect(() => hold(Buffer.from(text)), text).toThrow()
})

async function csvOf(page: Page): Promise<Buffer[]> {
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
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

const ofChart = (chart: (typeof charts)[number]): [name: string, drawn: string, searches: string[]] => [
  chart,
  // The selector names no drawing, because a table has none.
  `.chart-room[data-kind="${chart}"]`,
  ['?series=M-2709', ...(chart === 'line' ? [] : ['?series=M-2709,X-8703,X-8542.quoted&title=%3D1%2B1'])].map(
    (view) => `${view}&chart=${chart}&freq=${frequencyWith(chart, 'year')}`,
  ),
]
const ofAnalysis = (id: string): [name: string, drawn: string, searches: string[]] => [
  `the analysis ${id}`,
  '.look-drawing svg',
  [`?view=${id}`],
]

for (const [name, drawn, searches] of [...charts.map(ofChart), ...analyses.map(ofAnalysis)])
  test(`the CSV of ${name}`, { tag: name === 'line' ? [] : ['@full'] }, async ({ page }) => {
    for (const search of searches) {
      await page.goto(`./${search}`)
      await live(page)
      await page.locator(`#explore figure[aria-busy=false] ${drawn}`).first().waitFor()
      for (const file of await csvOf(page)) expect(hold(file)).toBeGreaterThan(0)
    }
  })
