import { csvParse } from 'd3-dsv'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import monthsTable from '#mocks/data/customs-monthly.csv?raw'
import headingsTable from '#mocks/data/baci-annual.csv?raw'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, subtitle } from '#tests/browser/support/chart.ts'
import { button, openDialog, savedFiles } from '#tests/browser/support/exportDialog.ts'
import { full } from '#tests/full.ts'

// Exported numbers are compared with the tables of mocks/data by arithmetic of this file alone.

const months = csvParse(monthsTable)
const headings = csvParse(headingsTable)
const amount = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text))

/** Amounts of one series by month, from the table. */
function monthly(id: string, field: 'value_usd' | 'net_weight_kg'): Map<string, number | null> {
  const rows = months.filter((row) => `${row['flow']}-${row['cmd_code']}` === id)
  return new Map(rows.map((row) => [row['period'] ?? '', amount(row[field])]))
}

function sum(values: readonly (number | null | undefined)[]): number | null {
  let all = 0
  for (const value of values) {
    if (value === null || value === undefined) return null
    all += value
  }
  return all
}

/** The `count` months that end with `last`. */
function monthsUpTo(last: string, count: number): string[] {
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1
  return Array.from({ length: count }, (_, i) => {
    const month = end - count + 1 + i
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

beforeAll(async () => {
  await openPage()
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The file that a click on CSV saves, and its rows. */
async function csvOf(search: string, ...ids: readonly string[]) {
  goTo(search)
  await expect.poll(drawnSeries).toEqual(ids)
  await openDialog()
  const saved = savedFiles()
  await button('CSV').click()
  await expect.poll(() => saved.length).toBe(1)
  await button('Close').click()
  const bytes = await saved[0]?.blob.arrayBuffer()
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, name: saved[0]?.name, rows: csvParse(text.replace('\uFEFF', '')) }
}

describe('the numbers of the chart are the numbers of the tables', () => {
  it('as sums of twelve months', async () => {
    const ids = ['M-2709', 'X-TOTAL'] as const
    const { rows, text, name } = await csvOf('?series=M-2709,X-TOTAL', ...ids)
    expect(name).toBe('china-russia_crude-oil+all-goods-x_value_rolling_2017-12_2026-07.csv')
    expect(
      text.startsWith(
        '\uFEFFseries_id,flow,cmd_code,commodity,period,measure,unit,show,frequency,value,status,source\r\n',
      ),
    ).toBe(true)
    expect(rows.length).toBe(2 * 104)
    for (const id of ids) {
      const table = monthly(id, 'value_usd')
      for (const row of rows.filter(({ series_id }) => series_id === id)) {
        const expected = sum(monthsUpTo(row['period'] ?? '', 12).map((month) => table.get(month)))
        expect(amount(row['value']), `${id} ${row['period']}`).toBe(expected)
        expect([row['unit'], row['frequency'], row['show']]).toEqual(['USD', 'rolling', 'level'])
      }
    }
  })

  it.runIf(full)('as unit prices by quarter: value over weight, in dollars a tonne', async () => {
    const { rows } = await csvOf('?series=M-2709&measure=price&freq=quarter', 'M-2709')
    const [values, weights] = [monthly('M-2709', 'value_usd'), monthly('M-2709', 'net_weight_kg')]
    expect(rows.length).toBe(37)
    for (const row of rows) {
      const quarter = monthsUpTo(row['period'] ?? '', 3)
      const [value, weight] = [values, weights].map((table) => sum(quarter.map((month) => table.get(month))))
      expect(amount(row['value']), row['period']).toBeCloseTo((1000 * (value ?? 0)) / (weight ?? 0), 8)
      expect(row['unit']).toBe('USD/t')
    }
  })

  it('as changes of years on the year before', async () => {
    const ids = ['M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted'] as const
    const { rows } = await csvOf(`?series=${ids.join()}&freq=year&show=yoy`, ...ids)
    const change = (id: string, year: string) =>
      amount(rows.find((row) => row['series_id'] === id && row['period'] === year)?.['value'])
    const crude = monthly('M-2709', 'value_usd')
    const year = (of: string): number => sum(monthsUpTo(`${of}-12`, 12).map((month) => crude.get(month))) ?? 0
    expect(change('M-2709', '2022')).toBeCloseTo((year('2022') / year('2021') - 1) * 100, 9)
    const chips = (of: string) =>
      Number(
        headings.find((row) => row['flow'] === 'X' && row['cmd_code'] === '8542' && row['year'] === of)?.['value_usd'],
      )
    expect(change('X-8542', '2022')).toBeCloseTo((chips('2022') / chips('2021') - 1) * 100, 9)
    expect(ids.map((id) => change(id, '2022')?.toFixed(1))).toEqual(['44.2', '150.7', '12.4', '-16.9', '141.9'])
  })

  it.runIf(full)('as shares of all goods of the same book', async () => {
    const { rows } = await csvOf('?series=X-8703&freq=year&show=share', 'X-8703')
    expect(rows.map(({ period }) => period)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    for (const row of rows) {
      const year = headings.filter((heading) => heading['flow'] === 'X' && heading['year'] === row['period'])
      const all = year.reduce((total, heading) => total + Number(heading['value_usd']), 0)
      const cars = Number(year.find((heading) => heading['cmd_code'] === '8703')?.['value_usd'])
      expect(amount(row['value'])).toBeCloseTo((cars / all) * 100, 9)
      expect(row['unit']).toBe('percent')
    }
  })

  it('as sums of the months of each year that every series has', async () => {
    const ids = ['M-2709', 'X-TOTAL'] as const
    const { rows } = await csvOf('?series=M-2709,X-TOTAL&freq=ytd', ...ids)
    const newest = rows.find((row) => row['series_id'] === 'M-2709' && row['period'] === '2026')
    const table = monthly('M-2709', 'value_usd')
    expect(amount(newest?.['value'])).toBe(sum(monthsUpTo('2026-05', 5).map((month) => table.get(month))))
    expect(subtitle()).toContain('January–May')
  })

  it('as months, with the status and source of each row', async () => {
    const { rows } = await csvOf('?series=X-TOTAL&freq=month&from=2024-11', 'X-TOTAL')
    const table = months.filter(
      (row) => row['flow'] === 'X' && row['cmd_code'] === 'TOTAL' && (row['period'] ?? '') >= '2024-11',
    )
    expect(rows.map((row) => [row['period'], row['value'], row['status'], row['source']])).toEqual(
      table.map((row) => [row['period'], row['value_usd'], row['value_status'], row['source']]),
    )
  })
})
