import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atFrequency, lastCommonMonth } from '#src/trade/frequency.ts'
import { addMonths } from '#src/trade/periods.ts'
import { statuses, weakest } from '#src/trade/status.ts'
import { months, row, steady, withRows } from '#tests/unit/support/rows.ts'

const values = (rows: readonly { readonly period: string; readonly value: number | null }[]) =>
  rows.map(({ period, value }) => `${period} ${value}`)

describe('statuses, from strong to weak', () => {
  it('are normal, provisional, estimated, unreliable', () => {
    expect(statuses).toEqual(['A', 'P', 'E', 'U'])
  })

  it.each([
    ['A', 'P', 'P'],
    ['E', 'P', 'E'],
    ['U', 'A', 'U'],
    ['P', null, 'P'],
    [null, 'A', 'A'],
    [null, null, null],
  ] as const)('of %s and %s the weaker is %s', (a, b, expected) => {
    expect(weakest(a, b)).toBe(expected)
  })
})

describe('quarters', () => {
  it('are sums of three months, dated by the last', () => {
    expect(values(atFrequency(months('2022-01', [1, 2, 4, 8, 16, 32]), 'quarter', 12))).toEqual([
      '2022-03 7',
      '2022-06 56',
    ])
  })

  it('begin with the first whole one and end with the last', () => {
    expect(values(atFrequency(months('2022-02', [1, 2, 4, 8, 16, 32]), 'quarter', 12))).toEqual(['2022-06 28'])
  })

  it('are missing where a month is', () => {
    expect(values(atFrequency(months('2022-01', [1, null, 4, 8, 16, 32]), 'quarter', 12))).toEqual([
      '2022-03 null',
      '2022-06 56',
    ])
  })
})

describe('sums of twelve months', () => {
  it('stand at each month that has eleven before it', () => {
    expect(
      values(atFrequency(months('2021-01', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]), 'rolling', 12)),
    ).toEqual(['2021-12 78', '2022-01 90', '2022-02 102'])
  })

  it('lack a month for as long as it is within them', () => {
    const rows = withRows(steady('2021-01', 26, 1), row('2021-02', {}))
    const missing = atFrequency(rows, 'rolling', 12).filter(({ value }) => value === null)
    expect(missing.map(({ period }) => period)).toEqual(['2021-12', '2022-01'])
  })

  it('of any months are what adding them up one by one gives', () => {
    const month = fc.option(fc.integer({ min: 0, max: 10 ** 10 }), { nil: null, freq: 8 })
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 40 }), (all) => {
        const sums = atFrequency(months('2017-01', all), 'rolling', 12).map(({ value }) => value)
        const naive: (number | null)[] = []
        for (let end = 12; end <= all.length; end += 1) {
          let sum: number | null = 0
          for (let i = end - 12; i < end; i += 1) {
            const value: number | null = all[i] ?? null
            sum = sum === null || value === null ? null : sum + value
          }
          naive.push(sum)
        }
        expect(sums).toEqual(naive)
      }),
    )
  })
})

describe('years', () => {
  it('are sums of twelve months of one calendar year', () => {
    expect(values(atFrequency(steady('2020-01', 24, 5), 'year', 12))).toEqual(['2020 60', '2021 60'])
  })

  it('with eleven months have no value', () => {
    expect(values(atFrequency(withRows(steady('2020-01', 12, 5), row('2020-07', {})), 'year', 12))).toEqual([
      '2020 null',
    ])
  })

  it('that have not ended, or began before the figures do, are left out', () => {
    expect(values(atFrequency(steady('2019-02', 11 + 12 + 11, 5), 'year', 12))).toEqual(['2020 60'])
  })
})

describe('years to date', () => {
  it('are sums from January to the same month of each year', () => {
    expect(values(atFrequency(steady('2020-01', 29, 1), 'ytd', 5))).toEqual(['2020 5', '2021 5', '2022 5'])
  })

  it('are missing where one of these months is, and only then', () => {
    const rows = withRows(steady('2020-01', 29, 1), row('2020-05', {}), row('2021-06', {}))
    expect(values(atFrequency(rows, 'ytd', 5))).toEqual(['2020 null', '2021 5', '2022 5'])
  })
})

describe('running sums', () => {
  it('go from January to each month, and start again in January', () => {
    expect(values(atFrequency(months('2021-11', [32, 64, 1, 2, 4]), 'running', 12))).toEqual([
      '2022-01 1',
      '2022-02 3',
      '2022-03 7',
    ])
  })

  it('are missing from a missing month to the end of its year', () => {
    expect(values(atFrequency(withRows(steady('2021-10', 17, 5), row('2022-11', {})), 'running', 12)).slice(9)).toEqual(
      ['2022-10 50', '2022-11 null', '2022-12 null', '2023-01 5', '2023-02 10'],
    )
  })

  it('to December are years', () => {
    const rows = steady('2020-01', 24, 5)
    const decembers = atFrequency(rows, 'running', 12).filter(({ period }) => period.endsWith('-12'))
    expect(decembers.map(({ value }) => value)).toEqual(atFrequency(rows, 'year', 12).map(({ value }) => value))
  })
})

describe('the month to which years to date go', () => {
  const present = (first: string, count: number) => new Set(steady(first, count, 1).map(({ period }) => period))

  it.each([
    ['of one series its own newest', [present('2025-01', 19)], 7],
    ['is the newest that all have', [present('2025-01', 19), present('2025-01', 17)], 5],
    [
      'of series that end in different years lies in the newest year of all',
      [present('2024-01', 31), present('2024-01', 12)],
      12,
    ],
    ['is none where no month is common', [present('2025-01', 12), present('2024-01', 12)], null],
    ['is none without series', [], null],
  ])('%s', (_, sets, expected) => {
    expect(lastCommonMonth(sets)).toBe(expected)
  })
})

it('no months give no periods, at whatever frequency', () => {
  for (const freq of ['month', 'quarter', 'rolling', 'year', 'ytd', 'running'] as const)
    expect(atFrequency([], freq, 12)).toEqual([])
})

it('a computed status is never stronger than that of any part', () => {
  const anyStatus = fc.constantFrom(...statuses)
  fc.assert(
    fc.property(
      fc.array(anyStatus, { minLength: 12, maxLength: 40 }),
      fc.constantFrom('quarter', 'rolling', 'year', 'ytd'),
      (marks, freq) => {
        const rows = marks.map((valueStatus, i) => row(addMonths('2017-01', i), { value: 1, valueStatus }))
        for (const sum of atFrequency(rows, freq, 7)) {
          const parts = rows
            .filter(({ period }) => inSum(period, sum.period, freq))
            .map(({ valueStatus }) => statuses.indexOf(valueStatus ?? 'A'))
          if (sum.valueStatus !== null) expect(statuses.indexOf(sum.valueStatus)).toBe(Math.max(...parts))
        }
      },
    ),
  )
})

function inSum(month: string, sum: string, freq: 'quarter' | 'rolling' | 'year' | 'ytd'): boolean {
  const number = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  if (freq === 'year') return month.startsWith(sum)
  if (freq === 'ytd') return month.startsWith(sum) && Number(month.slice(5)) <= 7
  const before = number(sum) - number(month)
  return before >= 0 && before < (freq === 'quarter' ? 3 : 12)
}
