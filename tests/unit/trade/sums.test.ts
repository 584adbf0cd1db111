import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlottedFrequency, atFrequency, composite, lastCommonMonth } from '#src/trade/steps.ts'
import { statuses, weakest } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { months, row, steady } from '#tests/unit/support/rows.ts'

// Other files of tests use amounts that are all there: what becomes of a missing month is held here alone.

it('statuses, from strong to weak, are normal, provisional, estimated, unreliable', () => {
  expect(statuses).toEqual(['A', 'P', 'E', 'U'])
})

it.each([
  ['A', 'P', 'P'],
  ['E', 'P', 'E'],
  ['U', 'A', 'U'],
  ['P', null, 'P'],
  [null, 'A', 'A'],
  [null, null, null],
] as const)('of the statuses %s and %s the weaker is %s', (a, b, expected) => {
  expect(weakest(a, b)).toBe(expected)
})

const frequencies: readonly PlottedFrequency[] = ['month', 'quarter', 'rolling', 'year', 'ytd', 'running']

describe('sums', () => {
  const rows = csvRows(import.meta.url, 'sums.csv')

  it.each(rows)('$sums: by $by', (given) => {
    const values = (given['months'] ?? '').split(' ').map((month) => (month === '.' ? null : Number(month)))
    const by = frequencies.find((name) => name === given['by']) ?? 'month'
    const sums = atFrequency(months(given['from'] ?? '', values), by, 5)
    expect(sums.map(({ period, value }) => `${period} ${value ?? '.'}`).join(' | ')).toBe(given['are'])
  })

  it('name the months whose missing rate makes them missing', () => {
    const given = months('2022-01', [1, null, 2, 1, 1, 1]).map((one) =>
      one.value === null ? { ...one, missingRates: [one.period] } : one,
    )
    expect(atFrequency(given, 'quarter', 12).map(({ missingRates }) => missingRates)).toEqual([['2022-02'], undefined])
  })

  it('of no months are none, at whatever frequency', () => {
    for (const frequency of frequencies) expect(atFrequency([], frequency, 12)).toEqual([])
  })

  it('of any twelve months are what adding them up one by one gives', () => {
    const month = fc.option(fc.integer({ min: 0, max: 10 ** 10 }), { nil: null, freq: 8 })
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 40 }), (all) => {
        const ends = all.map((_, end) => all.slice(Math.max(0, end - 11), end + 1)).slice(11)
        const added = ends.map((twelve) => twelve.reduce((a, b) => (a === null || b === null ? null : a + b), 0))
        expect(atFrequency(months('2017-01', all), 'rolling', 12).map(({ value }) => value)).toEqual(added)
      }),
    )
  })

  it('are as weak as their weakest month', () => {
    const marks = fc.array(fc.constantFrom(...statuses), { minLength: 24, maxLength: 24 })
    const ofLast = { month: 1, quarter: 3, rolling: 12, running: 12, year: 12, ytd: 7 }
    fc.assert(
      fc.property(marks, fc.constantFrom(...frequencies), (all, frequency) => {
        const given = all.map((valueStatus, i) => row(addMonths('2017-01', i), { value: 1, valueStatus }))
        // The last year ends with its December, its year to date with its July.
        const end = frequency === 'ytd' ? 19 : 24
        const parts = all.slice(end - ofLast[frequency], end).map((mark) => statuses.indexOf(mark))
        expect(atFrequency(given, frequency, 7).at(-1)?.valueStatus).toBe(statuses[Math.max(...parts)])
      }),
    )
  })
})

describe('a composite of two series', () => {
  const lng = [
    row('2021-11', { value: 300, weight: 500, source: 'gacc-wind' }),
    row('2021-12', { value: 400, weight: 600, valueStatus: 'U', source: 'gacc-wind' }),
    row('2022-01', { value: 0, weight: 700, weightStatus: 'P', source: 'gacc-press' }),
  ]
  const pipeline = [
    row('2021-12', { value: 40, weight: 60, valueStatus: 'P', weightStatus: 'E', source: 'mgimo' }),
    row('2022-01', { value: 50, valueStatus: 'E', source: 'gacc-wind' }),
    row('2022-02', { source: 'mgimo' }),
  ]
  const both = { value: 440, weight: 660, valueStatus: 'U', weightStatus: 'E' } as const

  it.each([
    ['is missing in a month that the second has not', row('2021-11', {}), ['gacc-wind']],
    ['adds value and weight, as weak as the weakest of each', row('2021-12', both), ['gacc-wind', 'mgimo']],
    [
      'keeps the value where only a weight is missing, and takes 0 for a number',
      row('2022-01', { value: 50, valueStatus: 'E' }),
      ['gacc-press', 'gacc-wind'],
    ],
    ['is missing in a month that the first has not', row('2022-02', {}), ['mgimo']],
  ])('%s, with the sources in the order of first use', (_, month, sources) => {
    const sums = composite([lng, pipeline])
    expect(sums.map(({ period }) => period)).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
    expect(sums.find(({ period }) => period === month.period)).toEqual({ ...month, sources })
  })

  it('of nothing has no periods', () => {
    expect(composite([])).toEqual([])
  })
})

describe('the month to which years to date go', () => {
  const present = (first: string, count: number) => new Set(steady(first, count, 1).map(({ period }) => period))

  it.each([
    ['of one series its own newest', [present('2025-01', 19)], 7],
    ['is the newest that all have', [present('2025-01', 19), present('2025-01', 17)], 5],
    ['lies in the newest year that all have', [present('2024-01', 31), present('2024-01', 12)], 12],
    ['is none where no month is common', [present('2025-01', 12), present('2024-01', 12)], null],
    ['is none without series', [], null],
  ])('%s', (_, sets, expected) => {
    expect(lastCommonMonth(sets)).toBe(expected)
  })
})
