import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// Exported numbers are compared with the tables of mocks/data by arithmetic of this file alone.

answeredFromDisk()
const client = createQueryClient()
const months = csvParse(readDataFile('customs-monthly.csv'))
const years = csvParse(readDataFile('baci-annual.csv'))

const amount = (text: string | undefined): number => (text === undefined || text === '' ? Number.NaN : Number(text))
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The `count` amounts of crude oil up to a month. */
function crude(field: 'value_usd' | 'net_weight_kg', last: string, count: number): number[] {
  const own = months.filter(({ flow, cmd_code: code }) => flow === 'M' && code === '2709')
  const end = own.findIndex(({ period }) => period === last)
  return own.slice(end - count + 1, end + 1).map((row) => amount(row[field]))
}
const goods = (year: string, ...codes: readonly string[]): number =>
  sum(
    years
      .filter((row) => row['flow'] === 'X' && row['year'] === year)
      .filter(({ cmd_code: code = '' }) => codes.length === 0 || codes.includes(code))
      .map((row) => amount(row['value_usd'])),
  )
const inYear = (year: string): number => sum(crude('value_usd', `${year}-12`, 12))

const cases: readonly [search: string, id: string, period: string, unit: string, expected: number][] = [
  ['?series=M-2709,X-TOTAL', 'M-2709', '2022-08', 'USD', sum(crude('value_usd', '2022-08', 12))],
  ['?series=M-2709,X-TOTAL&freq=ytd', 'M-2709', '2025', 'USD', sum(crude('value_usd', '2025-05', 5))],
  [
    '?series=M-2709&measure=price&freq=quarter',
    'M-2709',
    '2022-09',
    'USD/t',
    (1000 * sum(crude('value_usd', '2022-09', 3))) / sum(crude('net_weight_kg', '2022-09', 3)),
  ],
  [
    '?series=M-2709,X-8542&freq=year&show=yoy',
    'M-2709',
    '2022',
    'percent',
    (inYear('2022') / inYear('2021') - 1) * 100,
  ],
  [
    '?series=M-2709,X-8542&freq=year&show=yoy',
    'X-8542',
    '2022',
    'percent',
    (goods('2022', '8542') / goods('2021', '8542') - 1) * 100,
  ],
  ['?series=X-8703&freq=year&show=share', 'X-8703', '2023', 'percent', (goods('2023', '8703') / goods('2023')) * 100],
]
it.each(cases)('%s: the number of %s in %s, %s, is that of the tables', async (search, id, period, unit, expected) => {
  const content = await figureOf(parseView(search, catalogue).view, catalogue, format, client)
  const row = csvParse(csvOf(content).slice(1)).find((one) => one['series_id'] === id && one['period'] === period)
  expect(row?.['unit']).toBe(unit)
  expect(expected).toBeGreaterThan(-100)
  expect(amount(row?.['value']) / expected).toBeCloseTo(1, 12)
})
