import { lastKnown } from '#src/trade/point.ts'
import { describe, expect, it } from 'vitest'
import { pointAt } from '#src/trade/plot.ts'
import type { PlotChoices } from '#src/trade/plot.ts'
import { realPlot } from '#tests/unit/support/tables.ts'

// The published figures go through the whole domain. Expected numbers were worked out apart from this program.

const value = (id: string, period: string, choices: Partial<PlotChoices>): number | null => {
  const [series] = realPlot([id], choices).series
  return series === undefined ? null : pointAt(series, period).value
}

it('quarters and the December of twelve months add up to the calendar year, 58.4 bn dollars of crude in 2022', () => {
  const quarters = ['03', '06', '09', '12'].map((month) => value('M-2709', `2022-${month}`, { freq: 'quarter' }) ?? 0)
  expect([
    value('M-2709', '2022', { freq: 'year' }),
    value('M-2709', '2022-12', { freq: 'rolling' }),
    quarters.reduce((a, b) => a + b),
  ]).toEqual([58_448_908_358, 58_448_908_358, 58_448_908_358])
})

describe('real zeros', () => {
  it('of liquefied gas are points at zero, no unit price, and no base of a change', () => {
    expect([value('M-271111', '2017-02', {}), value('M-271111', '2017-02', { measure: 'price' })]).toEqual([0, null])
    // January and February together have a base (24.4 m); March 2017 was zero.
    expect(value('M-271111', '2018-03', { show: 'yoy' })).toBeNull()
    expect(value('M-271111', '2018-02', { show: 'yoy' })?.toFixed(1)).toBe('138.6')
  })

  it('of pipeline gas last until December 2019: the index starts there', () => {
    const { base, thinBase } = realPlot(['M-271121', 'M-2709'], { show: 'index' })
    expect([base, ...thinBase.map(({ id }) => id)]).toEqual(['2019-12', 'M-271121'])
  })
})

it('pipeline gas is zero in November 2020 and two months in December, and passes its mark on to what holds them', () => {
  const statuses = (choices: Partial<PlotChoices>, ...periods: readonly string[]) => {
    const [series] = realPlot(['M-271121'], choices).series
    return periods.map((period) => series && pointAt(series, period).status).join(' ')
  }
  expect([value('M-271121', '2020-11', {}), value('M-271121', '2020-12', {})]).toEqual([0, 119_473_555])
  expect(statuses({}, '2020-11', '2020-12', '2021-01')).toBe('U U A')
  expect(statuses({ freq: 'rolling' }, '2020-10', '2020-11', '2021-11', '2021-12')).toBe('A U U A')
  expect(statuses({ show: 'yoy' }, '2021-12', '2022-01')).toBe('U A')
})

it.each([
  ['M-2709', 'value', '2026-07'],
  ['M-2709', 'weight', '2026-05'],
  ['M-271111', 'weight', '2024-12'],
  ['M-GAS', 'value', '2026-07'],
  ['M-GAS', 'weight', '2021-12'],
  ['X-TOTAL', 'value', '2026-05'],
] as const)('the newest figures of %s by %s are of %s', (id, measure, expected) => {
  const [series] = realPlot([id], { measure }).series
  expect(series && lastKnown(series.points)?.period).toBe(expected)
})

it('crude oil was 51.1% of all Russian goods of 2022 by China Customs; a heading of BACI is a share of BACI’s total', () => {
  expect(value('M-2709', '2022', { freq: 'year', show: 'share' })?.toFixed(1)).toBe('51.1')
  const cars = value('X-8703', '2023', { freq: 'year' }) ?? 0
  expect(value('X-8703', '2023', { freq: 'year', show: 'share' })).toBeCloseTo((cars / 110_013_940_831) * 100, 10)
})
