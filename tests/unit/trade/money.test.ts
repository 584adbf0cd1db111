import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversionsBy } from '#src/trade/conversion.ts'
import type { Rates } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import type { PlotChoices, Series } from '#src/trade/plot.ts'
import { plot, pointAt } from '#src/trade/plot.ts'
import { full } from '#tests/full.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { asPublished, info, months, row, steady, years } from '#tests/unit/support/rows.ts'
import { realAnswer, realConversion, realPlot, realRows } from '#tests/unit/support/tables.ts'
import { mean, monthsOf, worth } from '#tests/unit/support/worth.ts'

describe('a conversion of the published figures', () => {
  it('makes of every month of the table what its own rate says, and takes its source along', () => {
    for (const money of ['cny', 'rub', 'real'] as const) {
      const source = { cny: 'fed-exchus', rub: 'cbr', real: 'bls-cpi' }[money]
      for (const [i, observation] of realConversion(money).observations(realRows('M-2709')).entries()) {
        const published = realRows('M-2709')[i]
        const rate = worth[money](observation.period)
        if (!published || published.value === null || !(rate > 0) || rate === Infinity) continue
        expect(observation.value).toBeCloseTo(published.value * rate, 3)
        expect(observation.sources).toEqual([...published.sources, source])
        expect([observation.netWeightKg, observation.weightStatus]).toEqual([
          published.netWeightKg,
          published.weightStatus,
        ])
      }
    }
  })

  it('takes the mean of twelve rates for a year without months', () => {
    const baci = realRows('X-8542').find(({ period }) => period === '2022')?.value ?? NaN
    const expected = baci * mean(monthsOf(2022).map(worth.cny))
    const [series] = realPlot(['X-8542'], { money: 'cny', freq: 'year' }).series
    expect(series && pointAt(series, '2022').value).toBeCloseTo(expected, 3)
  })

  it('leaves the dollars of 2021 what they are, in a year without months', () => {
    const inReal = realConversion('real').observations(realRows('X-8542'))
    expect(inReal.find(({ period }) => period === '2021')?.value).toBe(
      realRows('X-8542').find(({ period }) => period === '2021')?.value,
    )
  })

  it('ends with the last rouble rate, and says which months have none', () => {
    const { series, missingRates } = realPlot(['M-2709'], { money: 'rub' })
    expect(series[0]?.points.at(-1)?.period).toBe('2025-12')
    expect(missingRates).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'])
  })

  it('leaves open every sum that holds the month whose prices the United States did not publish', () => {
    const month = realPlot(['X-TOTAL'], { money: 'real' }).series[0]
    const sums = realPlot(['X-TOTAL'], { money: 'real', freq: 'quarter' })
    const gaps = (points: typeof month) => points?.points.filter(({ value }) => value === null).map((one) => one.period)
    expect(gaps(month)).toEqual(['2025-10'])
    expect(gaps(sums.series[0])).toEqual(['2025-12'])
    expect(sums.missingRates).toEqual(['2025-10'])
    const rolling = realPlot(['X-TOTAL'], { money: 'real', freq: 'rolling' })
    expect(rolling.series[0]?.points.at(-1)?.period).toBe('2025-09')
    expect(rolling.missingRates).toEqual(['2025-10'])
  })

  it('has nothing to say of rates outside the range', () => {
    expect(realPlot(['M-2709'], { money: 'rub', to: '2025-12' }).missingRates).toEqual([])
  })
})

// Made-up rates: the yuan changes every month, March has no rate of the rouble, and prices double.
const rates: Rates = {
  cny: drawn('2021-01', [...Array.from({ length: 23 }, (_, i) => 6 + i / 10), 7], 'A'),
  rub: drawn('2021-01', [70, 80, null, 90, ...Array.from({ length: 20 }, () => 100)], 'E'),
  eur: drawn('2021-01', [2, null, 4, ...Array.from({ length: 21 }, () => 3)], 'P'),
  usPrices: drawn('2021-01', [...Array.from({ length: 12 }, () => 100), ...Array.from({ length: 12 }, () => 200)]),
}
const conversions = conversionsBy(rates)
const others = ['cny', 'rub', 'real'] as const

describe('a missing rate', () => {
  it('makes no zero and leaves the weight alone', () => {
    const [january, , march] = conversions('rub').observations(months('2021-01', [1, 2, 3], { weight: 5 }))
    expect(january).toMatchObject({ value: 70, valueStatus: 'E' })
    expect(march).toEqual({ ...row('2021-03', { weight: 5 }), missingRates: ['2021-03'] })
  })

  it('of one month is missing in a year without months', () => {
    const [first, second] = conversions('rub').observations(years(2021, [10, 20]))
    expect(first).toMatchObject({ value: null, valueStatus: null, missingRates: ['2021-03'] })
    expect(second).toMatchObject({ value: 2000, valueStatus: 'E' })
  })

  it('is not blamed for a figure that was never published', () => {
    expect(conversions('rub').observations(months('2021-03', [null]))).toEqual(months('2021-03', [null]))
  })

  it('before and after the table is missing too', () => {
    const [before, after] = [...months('2020-12', [1]), ...months('2023-01', [1])].map(
      (one) => conversions('cny').observations([one])[0],
    )
    expect([before, after]).toMatchObject([{ missingRates: ['2020-12'] }, { missingRates: ['2023-01'] }])
  })

  it('empties the headings of its year rather than counting them as nothing, and says which month lacks a rate', () => {
    const products = { flow: 'M', year: 2021, rows: [] } as const
    const heading = {
      cmdCode: '2709',
      value: 10,
      netWeightKg: 1,
      valueStatus: 'A',
      weightStatus: 'A',
      source: 'baci',
    } as const
    expect(conversions('rub').products({ ...products, rows: [heading] })).toEqual({
      ...products,
      missingRates: ['2021-03'],
    })
    expect(conversions('real').products({ ...products, year: 2022, rows: [heading] }).rows).toEqual([
      { ...heading, value: 5, source: 'baci;customs' },
    ])
  })
})

describe('euro', () => {
  const sold = drawn('2021-01', [10, 10, 10, 10], 'A')

  it('become dollars month by month, at the weaker status', () => {
    const points = conversions('usd', 'eur').points(sold)
    expect(points.map(({ value: usd, status }) => [usd, status])).toEqual([
      [20, 'P'],
      [null, null],
      [40, 'P'],
      [30, 'P'],
    ])
    expect(points[1]?.missingRates).toEqual(['2021-02'])
  })

  it('become another money by way of the dollars of the month, and need both rates', () => {
    const points = conversions('rub', 'eur').points(sold)
    expect(points.map(({ value: roubles }) => roubles)).toEqual([1400, null, null, 2700])
    expect([points[0]?.status, points[1]?.missingRates, points[2]?.missingRates]).toEqual([
      'E',
      ['2021-02'],
      ['2021-03'],
    ])
    const [of2022] = conversions('real', 'eur').points(drawn('2022-01', [10], 'A'))
    expect(of2022?.value).toBe(15)
  })

  it('of April 2022 that Russia paid the European Union were 3.14 bn dollars', () => {
    const real = conversionsBy(realAnswer(ratesSchema, 'rates'))('usd', 'eur')
    const [april] = real.points(drawn('2022-04', [2_910_957_008], 'A'))
    expect(april?.value).toBeCloseTo(2_910_957_008 * 1.0803, 2)
    expect(april?.sources).toEqual(['customs', 'fed-exuseu'])
  })

  it('are not asked for where figures are published in dollars', () => {
    expect(conversions('usd')).toBe(inDollars)
  })
})

const runs = { numRuns: full ? 1000 : 60 }
const value = fc.option(fc.nat(2_000_000_000), { freq: 4, nil: null })
const line = fc.array(value, { minLength: 24, maxLength: 24 })
const money = fc.constantFrom(...others)

describe('whatever the figures', () => {
  const plotIn = (rows: readonly Series[], choices: Partial<PlotChoices>) => plot(rows, { ...asPublished, ...choices })

  it('money never changes a ratio of two series of one month', () => {
    fc.assert(
      fc.property(line, line, money, (one, other, chosen) => {
        const [a, b] = [one, other].map((values) => months('2021-01', values))
        const [c, d] = [a, b].map((rows) => conversions(chosen).observations(rows ?? []))
        for (let i = 0; i < 24; i += 1) {
          const [over, under] = [a?.[i]?.value ?? null, b?.[i]?.value ?? null]
          const [overThen, underThen] = [c?.[i]?.value ?? null, d?.[i]?.value ?? null]
          if (over === null || !under || overThen === null || !underThen) continue
          expect(Math.abs(overThen / underThen - over / under)).toBeLessThanOrEqual((over / under) * 1e-12)
        }
      }),
      runs,
    )
  })

  it('a converted sum is the sum of converted months, and a gap where one of them is', () => {
    fc.assert(
      fc.property(line, money, (values, chosen) => {
        const rows = conversions(chosen).observations(months('2021-01', values))
        for (const freq of ['rolling', 'quarter', 'year'] as const) {
          const [series] = plotIn([{ info: info('M-2709'), observations: rows }], { freq }).series
          for (const { period, value: sum } of series?.points ?? []) {
            const last = rows.findIndex((one) => one.period === (period.length === 4 ? `${period}-12` : period))
            const parts = rows.slice(last + 1 - (freq === 'quarter' ? 3 : 12), last + 1).map((one) => one.value)
            const whole = parts.reduce((a, b) => (a === null || b === null ? null : a + b), 0)
            expect(sum).toBe(whole)
          }
        }
      }),
      runs,
    )
  })

  it('a missing rate is a gap in all that holds it, with its month, and nowhere a zero', () => {
    fc.assert(
      fc.property(fc.constantFrom('month', 'quarter', 'rolling', 'year', 'ytd' as const), (freq) => {
        const observations = conversions('rub').observations(steady('2021-01', 24, 5, { weight: 2 }))
        for (const measure of ['value', 'price'] as const) {
          for (const show of ['level', 'yoy', 'index'] as const) {
            const shown = plotIn([{ info: info('M-2709'), observations }], { freq, measure, show })
            expect(shown.missingRates).toEqual(['2021-03'])
            for (const { period, value: number } of shown.series[0]?.points ?? [])
              if (period === '2021-03' || period === '2021') expect(number).toBeNull()
              else if (number !== null && show !== 'yoy') expect(number).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 5 },
    )
  })

  it('a status is the weaker of the figure’s and the rate’s', () => {
    const [a, u] = [row('2021-01', { value: 1 }), row('2021-01', { value: 1, valueStatus: 'U' })]
    expect(conversions('rub').observations([a])[0]?.valueStatus).toBe('E')
    expect(conversions('rub').observations([u])[0]?.valueStatus).toBe('U')
    expect(conversions('cny').observations([a])[0]?.valueStatus).toBe('A')
  })

  it('dollars are the very rows that were published', () => {
    const rows = realRows('M-2709')
    expect(realConversion('usd').observations(rows)).toBe(rows)
  })

  it('the same rows are converted once', () => {
    const rows = realRows('M-2709')
    expect(realConversion('cny').observations(rows)).toBe(realConversion('cny').observations(rows))
  })
})
