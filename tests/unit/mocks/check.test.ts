import { describe, expect, it } from 'vitest'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { checkTables, reportText } from '#mocks/check/command.ts'
import { changesInWords, gaps, sums } from '#mocks/check/series.ts'
import { monthRange } from '#src/trade/periods.ts'
import { row } from '#tests/unit/support/rows.ts'
import { smallTables } from '#tests/unit/support/smallTables.ts'

// The report is for a person who judges the figures; contradictions.csv has the faults that it must find.

type Month = readonly [period: string, value: number | null, weight?: number]

function months(id: string, rows: readonly Month[]): SeriesFile {
  const observations = rows.map(([period, value, weight]) =>
    row(period, { value, weight: weight ?? null, weightStatus: 'E' }),
  )
  const flow = id.startsWith('M') ? 'M' : 'X'
  return { id, flow, cmdCode: id.slice(2), book: 'customs', frequency: 'monthly', observations }
}

it('the report names spans, statuses, gaps, breaks, outliers, sums and revisions, and ends with its verdict', () => {
  const lines = reportText(checkTables(smallTables)).split('\n')
  const told = [
    '  M-271111: 2021-01 to 2026-07, value 48 A 16 P 3 U, weight 48 A',
    '  M-2709: weight missing: 2026-06 to 2026-07',
    '  M-2709: 2025-01: gacc-wind → gacc-by-partner',
    '  X-TOTAL, value: 2023-04 +154.6% (A)',
    '  M-2709: BACI (FOB) on China Customs: 2021 −12.7%, 2022 −0.1%, 2023 +0.1%, 2024 +0.3%',
    '  world M, value: 2026-01 to 2026-07, 7 A',
    '  US consumer prices: 2021-01 to 2026-05, 64 A; missing: 2025-10',
    '  price of coal-south-africa: 2022-01 to 2022-06, 5 A 1 E',
    '  own yuan M: 2024-01 to 2026-07, 11 A 9 P; missing: 2024-02 to 2024-12',
    '  EU exports to KZ, euro: 2022-07 to 2022-12, 6 A',
    '  world X, value: 2026-02 +39.6% (A)',
    '  oil and products on crude, weight: 2021 +4.0%, 2022 +7.4%',
    '  dependence RUS: 2 lists, 1 A 1 P; 20 partners',
    '  China’s purchases and Russia’s sales: 2 pairs',
    '  Russia’s trade by partner: 24 months; 12 years, 2 with all their months',
    '  X 2026-07: the year to date holds -78.9 m yuan of revised earlier months',
    '  M-2709.quoted 2022: 58.370 → 58.449 bn USD in customs (+0.1%)',
    '  zh: 21; of several: 天然气 (GAS, 2711)',
    'No contradiction.',
  ]
  expect(told.filter((line) => !lines.includes(line))).toEqual([])
  expect(lines.find((line) => line.startsWith('  2026-11-26, customs-monthly: All goods from Russia'))).toContain(
    'up to 2.6% off Customs’ own month',
  )
})

it('a contradiction ends the report', () => {
  const text = reportText([{ title: 'Sums', lines: [], faults: ['M 2022-02: too much'] }])
  expect(text).toBe('Sums\n  nothing\n\nContradictions:\n  M 2022-02: too much')
})

describe('the report says', () => {
  it('where figures are missing or zero, and where a month is left out', () => {
    const rows: Month[] = [
      ['2022-01', 0, 0],
      ['2022-02', null],
      ['2022-03', null],
      ['2022-04', 4, 0],
      ['2022-06', null, 1],
    ]
    expect(gaps([months('M-2709', rows)])).toMatchObject({
      lines: [
        'M-2709: value missing: 2022-02 to 2022-03, 2022-06',
        'M-2709: value 0: 2022-01',
        'M-2709: weight missing: 2022-02 to 2022-03',
        'M-2709: value without weight 0: 2022-04',
      ],
      faults: ['M-2709: 2022-06 comes after 2022-04'],
    })
  })

  it('which changes on a year earlier stand out, doubling and halving alike', () => {
    // Growth is between 0 and 11%, except in two months.
    const points = monthRange('2021-01', '2022-12').map((period, i) => {
      const value = period === '2022-05' ? 900 : period === '2022-06' ? 20 : i < 12 ? 100 : 100 + (i - 12)
      return { period, value, status: 'A', sources: [] } as const
    })
    expect(changesInWords('M-2709', points)).toEqual(['M-2709: 2022-05 +800.0% (A), 2022-06 −80.0% (A)'])
  })

  it('nothing of a composite beside its parts, which would count twice', () => {
    const goods = [months('M-TOTAL', [['2022-01', 10e9]]), months('M-2709', [['2022-01', 6e9]])]
    expect(sums([...goods, months('M-GAS', [['2022-01', 9e9]])]).faults).toEqual([])
    expect(sums([...goods, months('M-2701', [['2022-01', 9e9]])]).faults.length).toBe(1)
  })
})
