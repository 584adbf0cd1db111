import { describe, expect, it } from 'vitest'
import { peaks, spreadTo } from '#src/trade/beside/brent.ts'
import { meansOfTwelve, pricePer } from '#src/trade/beside/worldPrice.ts'
import { atFrequency } from '#src/trade/steps.ts'
import type { Observation, Point } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { row, steady } from '#tests/unit/support/rows.ts'

// Prices of a month or year, paid and quoted, and their gaps are in figures/prices.csv.

const point = (period: string, value: number | null, status: 'A' | 'E' = 'A', source = 'customs') => ({
  period,
  value,
  status: value === null ? null : status,
  sources: value === null ? [] : [source],
})

describe('the gap of twelve months', () => {
  const ofTwelve = (crude: readonly Observation[], world: readonly Point[]): Point[] =>
    spreadTo(atFrequency(crude, 'rolling', 12).map(pricePer('bbl')), meansOfTwelve(world))
  // 730 $ a tonne are 100 $ a barrel at 7.3 barrels a tonne. Eleven months are small, and the last is large and dear.
  const crude = [
    ...steady('2022-01', 11, 730, { weight: 1000 }),
    row('2022-12', { value: 146_000, weight: 89_000, weightStatus: 'E' }),
  ]
  const brentOf = (months: number) =>
    Array.from({ length: months }, (_, i) => point(addMonths('2022-01', i), i === 11 ? 242 : 110, 'A', 'eia'))

  it('is the value of the twelve over their weight, less the mean of Brent, and as weak as the weakest month', () => {
    // 154,030 $ over 100 t are 211 $ a barrel; Brent's mean is 121. The mean of their twelve gaps is −10.6.
    const [gap, ...others] = ofTwelve(crude, brentOf(12))
    expect(others).toEqual([])
    expect(gap).toEqual({ period: '2022-12', value: 90, status: 'E', sources: ['customs', 'eia'] })
  })

  it('is a gap where Brent lacks one of the twelve months, the last or another', () => {
    const holed = brentOf(12).map((one) => (one.period === '2022-04' ? point('2022-04', null) : one))
    for (const brent of [holed, brentOf(11)]) expect(ofTwelve(crude, brent).map(({ value }) => value)).toEqual([null])
  })
})

describe('months that stand out', () => {
  it('are large enough and the largest among their neighbours', () => {
    const points = [5, 22, 19, -3, null, -25, -20, -27].map((value, i) => point(addMonths('2022-01', i), value))
    expect(peaks(points, 20, 2).map(({ value }) => value)).toEqual([22, -27])
    expect(peaks(points, 20, 1).map(({ value }) => value)).toEqual([22, -25, -27])
    expect(peaks(points, 30, 2)).toEqual([])
  })
})
