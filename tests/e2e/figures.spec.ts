import { expect } from '@playwright/test'
import { csvRows, exported, openView, table, test } from './support.ts'

// The built site's numbers are the tables' numbers: what is exported is held to sums made here, from the tables, by hand.
// What tests/browser/export-numbers.test.tsx holds of the same page before it is built is held here in full alone.

type Month = { readonly value: number | null; readonly weight: number | null }
const number = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text))

function monthsOf(flow: string, code: string): Map<string, Month> {
  const rows = table('customs-monthly.csv').filter((row) => row['flow'] === flow && row['cmd_code'] === code)
  return new Map(
    rows.map((row) => [row['period'] ?? '', { value: number(row['value_usd']), weight: number(row['net_weight_kg']) }]),
  )
}

/** The sum of some months; null where one is missing. */
function sum(months: Map<string, Month>, periods: readonly string[], field: keyof Month): number | null {
  let total = 0
  for (const period of periods) {
    const figure = months.get(period)?.[field] ?? null
    if (figure === null) return null
    total += figure
  }
  return total
}

const monthsTo = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const index = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - count + i
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
const yearMonths = (year: string): string[] => monthsTo(`${year}-12`, 12)

async function csvOf(page: Parameters<typeof openView>[0], search: string) {
  await openView(page, search)
  return csvRows((await exported(page, 'CSV')).bytes.toString('utf8'))
}

test('12-month sums of the default view are sums of the table’s months', { tag: '@full' }, async ({ page }) => {
  const rows = await csvOf(page, '')
  expect(new Set(rows.map((row) => row['series_id']))).toEqual(
    new Set(['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL']),
  )
  for (const id of ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL']) {
    const months = monthsOf(id.slice(0, 1), id.slice(2))
    const own = rows.filter((row) => row['series_id'] === id)
    expect(own.length, id).toBe(104)
    for (const row of own) {
      const expected = sum(months, monthsTo(row['period'] ?? '', 12), 'value')
      expect(number(row['value']), `${id} ${row['period']}`).toBe(expected)
      expect(row['unit']).toBe('USD')
    }
  }
})

test('months are the table’s rows, statuses and sources included', { tag: '@full' }, async ({ page }) => {
  const rows = await csvOf(page, '?series=M-2709,X-TOTAL&freq=month&measure=value')
  const source = table('customs-monthly.csv')
  for (const row of rows) {
    const original = source.find(
      (candidate) =>
        candidate['flow'] === row['flow'] &&
        candidate['cmd_code'] === row['cmd_code'] &&
        candidate['period'] === row['period'],
    )
    expect(row['value'] ?? '').toBe(original?.['value_usd'] ?? '')
    expect(row['status'] ?? '').toBe(original?.['value_status'] ?? '')
    expect(row['source'] ?? '').toBe(original?.['source'] ?? '')
  }
  expect(rows.length).toBe(2 * 115)
})

test('unit price is value over weight of the same quarter, in dollars a tonne', { tag: '@full' }, async ({ page }) => {
  const rows = await csvOf(page, '?series=M-2709&measure=price&freq=quarter')
  const months = monthsOf('M', '2709')
  expect(rows.length).toBeGreaterThan(30)
  for (const row of rows) {
    const quarter = monthsTo(row['period'] ?? '', 3)
    const value = sum(months, quarter, 'value')
    const weight = sum(months, quarter, 'weight')
    const expected = value === null || weight === null ? null : value / (weight / 1000)
    if (expected === null) expect(row['value']).toBe('')
    else expect(number(row['value'])).toBeCloseTo(expected, 6)
    expect(row['unit']).toBe('USD/t')
  }
})

test('2022 on 2021: crude +44.2%, gas +150.7%, exports +12.4%, microchips +141.9% by Customs and −16.9% by BACI', async ({
  page,
}) => {
  const rows = await csvOf(page, '?series=M-2709,M-GAS,X-TOTAL,X-8542,X-8542.quoted&freq=year&show=yoy')
  const change = (id: string): number =>
    Number(rows.find((row) => row['series_id'] === id && row['period'] === '2022')?.['value'])
  const growth = (before: number | null, after: number | null): number =>
    ((after ?? Number.NaN) / (before ?? Number.NaN) - 1) * 100
  const years = (flow: string, code: string): number =>
    growth(
      sum(monthsOf(flow, code), yearMonths('2021'), 'value'),
      sum(monthsOf(flow, code), yearMonths('2022'), 'value'),
    )

  expect(change('M-2709')).toBeCloseTo(44.2, 1)
  expect(change('M-2709')).toBeCloseTo(years('M', '2709'), 9)
  expect(change('M-GAS')).toBeCloseTo(150.7, 1)
  expect(change('X-TOTAL')).toBeCloseTo(12.4, 1)
  expect(change('X-TOTAL')).toBeCloseTo(years('X', 'TOTAL'), 9)
  expect(change('X-8542.quoted')).toBeCloseTo(141.9, 1)
  expect(change('X-8542')).toBeCloseTo(-16.9, 1)
})

test('a share of a BACI heading is of BACI’s own total', { tag: '@full' }, async ({ page }) => {
  const rows = await csvOf(page, '?series=X-8703&freq=year&show=share')
  const baci = table('baci-annual.csv').filter((row) => row['flow'] === 'X')
  expect(rows.length).toBe(7)
  for (const row of rows) {
    const ofYear = baci.filter((candidate) => candidate['year'] === row['period'])
    const total = ofYear.reduce((all, candidate) => all + Number(candidate['value_usd']), 0)
    const cars = Number(ofYear.find((candidate) => candidate['cmd_code'] === '8703')?.['value_usd'])
    expect(number(row['value'])).toBeCloseTo((cars / total) * 100, 9)
    expect(row['unit']).toBe('percent')
  }
})

test('year to date sums January to the last month that every series has', { tag: '@full' }, async ({ page }) => {
  const rows = await csvOf(page, '?series=M-2709,X-TOTAL&freq=ytd')
  const months = monthsOf('M', '2709')
  const newest = rows.find((row) => row['series_id'] === 'M-2709' && row['period'] === '2026')
  expect(number(newest?.['value'])).toBe(sum(months, monthsTo('2026-05', 5), 'value'))
  await expect(page.locator('#explore figure')).toContainText('January–May')
})
