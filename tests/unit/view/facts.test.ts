import { describe, expect, it } from 'vitest'
import type { YearCoverage } from '#src/trade/catalogue.ts'
import { hasWeightBetween } from '#src/view/drawnSeries.ts'
import { info } from '#tests/unit/support/rows.ts'

const year = (number: number, hasWeight: boolean): YearCoverage => ({
  year: number,
  value: { periods: 12, status: 'A' },
  weight: hasWeight ? { periods: 12, status: 'A' } : null,
})

const series = {
  ...info('M-2709'),
  weight: { first: '2019-01', last: '2021-12' },
  coverage: [year(2019, true), year(2020, false), year(2021, true)],
}

describe('a weight in the range', () => {
  it('is not where a whole year has none, though its neighbours do', () => {
    expect(hasWeightBetween(series, '2020-01', '2020-12')).toBe(false)
    expect(hasWeightBetween(series, '2019-12', '2020-12')).toBe(true)
    expect(hasWeightBetween(series, '2020-01', '2021-01')).toBe(true)
  })

  it('is where the span says so and the coverage is missing', () => {
    expect(hasWeightBetween({ ...series, coverage: [] }, '2020-01', '2020-12')).toBe(true)
    expect(hasWeightBetween({ ...series, coverage: [] }, '2022-01', null)).toBe(false)
    expect(hasWeightBetween({ ...series, weight: null, coverage: [] }, null, null)).toBe(false)
  })
})
