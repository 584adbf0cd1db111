import { describe, expect, it } from 'vitest'
import { conversionsBy } from '#src/trade/conversion.ts'
import { type Money, type Rates, inDollars } from '#src/trade/steps.ts'
import { type PlotChoices, plot } from '#src/trade/plot.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { asPublished, info, months, row, years } from '#tests/unit/support/rows.ts'

// Made-up rates: the yuan changes every month, March has no rate of the rouble, and prices double.
const rates: Rates = {
  cny: drawn('2021-01', [...Array.from({ length: 23 }, (_, i) => 6 + i / 10), 7], 'A'),
  rub: drawn('2021-01', [70, 80, null, 90, ...Array.from({ length: 20 }, () => 100)], 'E'),
  eur: drawn('2021-01', [2, null, 4, ...Array.from({ length: 21 }, () => 3)], 'P'),
  usPrices: drawn('2021-01', [...Array.from({ length: 12 }, () => 100), ...Array.from({ length: 12 }, () => 200)]),
}
const conversions = conversionsBy(rates)
const moneys: readonly Money[] = ['usd', 'cny', 'rub', 'real']

describe('of ten dollars or euro', () => {
  const rows = csvRows(import.meta.url, 'money.csv')

  it.each(rows)('$what: $from of $period in $to are $is', (given) => {
    const money = moneys.find((one) => one === given['to']) ?? 'usd'
    const conversion = conversions(money, given['from'] === 'eur' ? 'eur' : 'usd')
    const [point] = conversion.points(drawn(given['period'] ?? '', [10]))
    const [value, status, missing] = [point?.value ?? '', point?.status ?? '', point?.missingRates?.join(' ') ?? '']
    expect([typeof value === 'number' ? Number(value.toFixed(9)) : '', status, missing]).toEqual([
      given['is'] === '' ? '' : Number(given['is']),
      given['status'],
      given['missing'],
    ])
  })
})

describe('a conversion', () => {
  const observed = row('2021-01', { value: 1, weight: 5, valueStatus: 'U', weightStatus: 'E', source: 'wire' })

  it('names the source of the rate after that of the figure, whose weaker status and weight it leaves alone', () => {
    const [converted] = conversions('rub').observations([observed])
    expect(converted).toEqual({ ...observed, value: 70, sources: ['wire', 'customs'], plusMinus: undefined })
  })

  it('leaves the weight of a month without a rate alone', () => {
    const [march] = conversions('rub').observations(months('2021-03', [3], { weight: 5 }))
    expect(march).toEqual({ ...row('2021-03', { weight: 5 }), missingRates: ['2021-03'] })
  })

  it('blames no rate for a figure that was never published', () => {
    expect(conversions('rub').observations(months('2021-03', [null]))).toEqual(months('2021-03', [null]))
  })

  it('widens and narrows what a figure may be off by with the figure', () => {
    expect(conversions('rub').observations([{ ...observed, plusMinus: 2 }])[0]?.plusMinus).toBe(140)
  })

  it('empties the headings of a year without a rate rather than counting them as nothing', () => {
    const amounts = { value: 10, netWeightKg: 1, valueStatus: 'A', weightStatus: 'A', source: 'baci' } as const
    const heading = { cmdCode: '2709', ...amounts }
    const products = (year: number) => ({ flow: 'M', year, rows: [heading] }) as const
    expect(conversions('rub').products(products(2021))).toEqual({
      ...products(2021),
      rows: [],
      missingRates: ['2021-03'],
    })
    expect(conversions('real').products(products(2022)).rows).toEqual([
      { ...heading, value: 5, source: 'baci;customs' },
    ])
  })

  it('of dollars is none, and that of the same rows is made once', () => {
    const rows = years(2021, [10])
    expect(conversions('usd')).toBe(inDollars)
    expect(inDollars.observations(rows)).toBe(rows)
    expect(conversions('cny').observations(rows)).toBe(conversions('cny').observations(rows))
  })
})

it('a plot tells the months that lack a rate, but for those outside the range', () => {
  const cars = { info: info('X-8703', 'baci'), observations: conversions('rub').observations(years(2021, [5, 6])) }
  const missing = (choices: Partial<PlotChoices>) =>
    plot([cars], { ...asPublished, freq: 'year', ...choices }).missingRates
  expect([missing({}), missing({ show: 'yoy' }), missing({ from: '2022-01' })]).toEqual([['2021-03'], ['2021-03'], []])
})
