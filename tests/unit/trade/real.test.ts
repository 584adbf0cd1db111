import { lastKnown } from '#src/trade/point.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { monthRange } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { PlotChoices } from '#src/trade/plot.ts'
import { realPlot } from '#tests/unit/support/tables.ts'

// The published figures go through the whole domain. Expected numbers were worked out apart from this program.

const value = (id: string, period: string, choices: Partial<PlotChoices>): number | null => {
  const [series] = realPlot([id], choices).series
  return series === undefined ? null : pointAt(series, period).value
}

describe('calendar years', () => {
  it('a December’s sum of twelve months is the calendar year', () => {
    expect(value('M-2709', '2022-12', { freq: 'rolling' })).toBe(value('M-2709', '2022', { freq: 'year' }))
    expect(value('M-2709', '2022', { freq: 'year' })).toBe(58_448_908_358)
  })

  it('quarters add up to the year', () => {
    const quarters = ['03', '06', '09', '12'].map((month) => value('M-2709', `2022-${month}`, { freq: 'quarter' }) ?? 0)
    expect(quarters.reduce((a, b) => a + b)).toBe(58_448_908_358)
  })
})

describe('real zeros', () => {
  it('of liquefied gas are points at zero, and no unit price', () => {
    expect([value('M-271111', '2017-02', {}), value('M-271111', '2017-02', { measure: 'price' })]).toEqual([0, null])
  })

  it('are no base of a change: February 2018 follows a zero, March 2018 is one', () => {
    // January and February together have a base (24.4 m); March 2017 was zero.
    expect(value('M-271111', '2018-03', { show: 'yoy' })).toBeNull()
    expect(value('M-271111', '2018-02', { show: 'yoy' })?.toFixed(1)).toBe('138.6')
  })

  it('of pipeline gas last until December 2019: the index starts there', () => {
    expect(realPlot(['M-271121', 'M-2709'], { show: 'index' }).base).toBe('2019-12')
    expect(realPlot(['M-271121', 'M-2709'], { show: 'index' }).thinBase.map(({ id }) => id)).toEqual(['M-271121'])
  })
})

describe('pipeline gas at the end of 2020', () => {
  const points = (choices: Partial<PlotChoices>, ...periods: readonly string[]) => {
    const [series] = realPlot(['M-271121'], choices).series
    return periods.map((period) => series && pointAt(series, period))
  }

  it('is zero in November and two months in December, both of low reliability', () => {
    expect(points({}, '2020-11', '2020-12')).toMatchObject([
      { value: 0, status: 'U' },
      { value: 119_473_555, status: 'U' },
    ])
  })

  it('has no change on a year earlier in November 2021, and an unreliable one in December', () => {
    expect(points({ show: 'yoy' }, '2021-11', '2021-12', '2022-01')).toMatchObject([
      { value: null, status: null },
      { status: 'U' },
      { status: 'A' },
    ])
  })

  it('passes its mark on to every sum that holds one of the two months', () => {
    expect(points({ freq: 'rolling' }, '2020-11', '2020-12', '2021-10', '2021-11', '2021-12')).toMatchObject([
      { status: 'U' },
      { status: 'U' },
      { status: 'U' },
      { status: 'U' },
      { status: 'A' },
    ])
  })
})

describe('the newest figures', () => {
  it.each([
    ['M-2709', 'value', '2026-07'],
    ['M-2709', 'weight', '2026-05'],
    ['M-271111', 'weight', '2024-12'],
    ['M-271121', 'weight', '2021-12'],
    ['M-GAS', 'value', '2026-07'],
    ['M-GAS', 'weight', '2021-12'],
    ['X-TOTAL', 'value', '2026-05'],
  ] as const)('of %s by %s are of %s', (id, measure, expected) => {
    const [series] = realPlot([id], { measure }).series
    expect(series && lastKnown(series.points)?.period).toBe(expected)
  })

  it('of all goods make years to date go to May', () => {
    expect(realPlot(['M-2709', 'X-TOTAL'], { freq: 'ytd' }).yearToDate).toBe(5)
    expect(realPlot(['M-2709'], { freq: 'ytd' }).yearToDate).toBe(7)
  })

  it('are estimates where they were read off a chart', () => {
    const [series] = realPlot(['X-TOTAL'], { freq: 'rolling' }).series
    expect(series && lastKnown(series.points)?.status).toBe('E')
  })
})

describe('shares', () => {
  it('of crude oil in all Russian goods of 2022, by China Customs: 51.1%', () => {
    expect(value('M-2709', '2022', { freq: 'year', show: 'share' })?.toFixed(1)).toBe('51.1')
  })

  it('of a BACI heading are of BACI’s total', () => {
    const cars = value('X-8703', '2023', { freq: 'year' }) ?? 0
    expect(value('X-8703', '2023', { freq: 'year', show: 'share' })).toBeCloseTo((cars / 110_013_940_831) * 100, 10)
  })
})

describe('an index with a chosen base', () => {
  const rows = readFileSync('mocks/data/customs-monthly.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','))
  /** Value of twelve months, added up from the table itself. */
  const sumTo = (code: string, months: readonly string[]): number =>
    rows
      .filter(([flow, cmdCode, period]) => flow === 'M' && cmdCode === code && months.includes(period ?? ''))
      .reduce((sum, [, , , usd]) => sum + Number(usd), 0)

  it('is the sum of twelve months over that of the base', () => {
    const year = (number: number) => monthRange(`${number}-01`, `${number}-12`)
    for (const [id, code] of [
      ['M-2709', '2709'],
      ['M-2701', '2701'],
    ] as const) {
      const of = (period: string) => value(id, period, { freq: 'rolling', show: 'index', base: '2021-12' })
      expect(of('2022-12')).toBeCloseTo((sumTo(code, year(2022)) / sumTo(code, year(2021))) * 100, 9)
      expect(of('2021-12')).toBe(100)
    }
    expect(value('M-2709', '2022', { freq: 'year', show: 'index', base: '2021' })?.toFixed(1)).toBe('144.2')
  })
})
