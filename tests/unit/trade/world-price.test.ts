import { describe, expect, it } from 'vitest'
import { brentPoints, peaks, shareOfCrudeImports, spreadTo } from '#src/trade/beside/brent.ts'
import type { Context } from '#src/trade/beside/brent.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { Observation } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/point.ts'
import type { Prices } from '#src/trade/beside/prices.ts'
import { meansOfTwelve, meansOfYears, monthsEarlier, pricePer, worldPriceIn } from '#src/trade/beside/worldPrice.ts'
import { row, steady } from '#tests/unit/support/rows.ts'

const point = (period: string, value: number | null, status: 'A' | 'E' = 'A', source = 'customs') => ({
  period,
  value,
  status: value === null ? null : status,
  sources: value === null ? [] : [source],
})

const contextOf = (months: Context['months']): Context => ({
  months,
  sources: { brent: 'eia', urals: 'minecon', crudeImports: 'gacc' },
})
const month = (period: string, brent: number | null, kg: number | null): Context['months'][number] => ({
  period,
  brentUsdPerBarrel: brent,
  brentStatus: brent === null ? null : 'A',
  uralsUsdPerBarrel: null,
  uralsStatus: null,
  chinaCrudeImportsKg: kg,
  chinaCrudeImportsStatus: kg === null ? null : 'E',
})

describe('the average price in dollars a unit', () => {
  // 2 t for 1,460 $ are 730 $ a tonne: 100 $ a barrel.
  it.each([
    ['7.3 barrels a tonne', 'bbl', { value: 1460, weight: 2000 }, 100],
    ['a tonne itself', 't', { value: 1040, weight: 1000 }, 1040],
    ['52 million Btu a tonne of liquefied gas', 'mmbtu', { value: 1040, weight: 1000 }, 20],
    ['no weight', 'bbl', { value: 730 }, null],
    ['no value', 'bbl', { weight: 1000 }, null],
    ['a weight of zero', 'bbl', { value: 0, weight: 0 }, null],
  ] as const)('is value over weight, by %s', (_, unit, given, price) => {
    expect(pricePer(unit)(row('2022-06', given)).value).toBe(price)
  })

  it('takes the weakest status of value and weight, and keeps the weight', () => {
    const estimated = row('2025-06', { value: 730, weight: 1000, weightStatus: 'E' })
    expect(pricePer('bbl')(estimated)).toEqual({ ...point('2025-06', 100, 'E'), weightKg: 1000 })
  })
})

describe('the gap to Brent', () => {
  const brent = brentPoints(
    contextOf([month('2022-05', 110, null), month('2022-06', 122.5, null), month('2022-07', null, null)]),
  )

  it('is the price less Brent of the same month, with the sources of both and the status of an estimate', () => {
    const sources = ['customs', 'eia']
    expect(spreadTo([point('2022-05', 130, 'E'), point('2022-06', 98)], brent)).toEqual([
      { period: '2022-05', value: 20, status: 'E', sources },
      { period: '2022-06', value: -24.5, status: 'A', sources },
    ])
  })

  it('is a gap where either is missing', () => {
    const prices = [point('2022-05', null), point('2022-07', 90), point('2022-08', 90)]
    expect(spreadTo(prices, brent).map(({ value }) => value)).toEqual([null, null, null])
  })
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

describe('Russia’s share of China’s crude imports', () => {
  const russian = steady('2022-01', 13, 0, { weight: 20 })
  const all = Array.from({ length: 13 }, (_, i) => month(addMonths('2022-01', i), 100, 100))

  it('is in percent of weight, in sums of twelve months, and as estimated as what it is of', () => {
    expect(shareOfCrudeImports(russian, contextOf(all))).toEqual([
      { period: '2022-12', value: 20, status: 'E', sources: ['customs', 'gacc'] },
      { period: '2023-01', value: 20, status: 'E', sources: ['customs', 'gacc'] },
    ])
  })

  it('is a gap while one of the twelve months is missing', () => {
    const holed = all.map((one) => (one.period === '2022-01' ? month('2022-01', 100, null) : one))
    expect(shareOfCrudeImports(russian, contextOf(holed)).map(({ value }) => value)).toEqual([null, 20])
  })
})

describe('a world price', () => {
  const prices: Prices = {
    series: [
      {
        id: 'ttf',
        unit: 'mmbtu',
        source: 'wb',
        months: [
          { period: '2022-01', price: 28.3, status: 'A' },
          { period: '2022-02', price: null, status: null },
          { period: '2022-03', price: 42.4, status: 'E' },
        ],
      },
    ],
  }

  it('comes with its unit, its source and its gaps', () => {
    expect(worldPriceIn(prices, 'ttf')).toEqual({
      unit: 'mmbtu',
      points: [point('2022-01', 28.3, 'A', 'wb'), point('2022-02', null), point('2022-03', 42.4, 'E', 'wb')],
    })
  })

  it('that the answer has not is none, not zero', () => {
    expect(worldPriceIn(prices, 'lng-japan')).toBeNull()
  })

  it('of two months earlier stands at the month of landing, over the turn of a year', () => {
    expect(monthsEarlier([point('2021-11', 80), point('2021-12', 74)], 2)).toEqual([
      point('2022-01', 80),
      point('2022-02', 74),
    ])
  })

  it('of a year is the mean of its twelve months, as weak as the weakest, and missing where one is', () => {
    const months = Array.from({ length: 24 }, (_, i) => point(addMonths('2022-01', i), i, i === 3 ? 'E' : 'A'))
    expect(meansOfYears(months)).toEqual([point('2022', 5.5, 'E'), point('2023', 17.5)])
    expect(meansOfYears(months.filter(({ period }) => period !== '2022-06'))).toEqual([
      { period: '2022', value: null, status: null, sources: [] },
      point('2023', 17.5),
    ])
  })
})
