import { lastKnown } from '#src/trade/point.ts'
import { describe, expect, it } from 'vitest'
import type { PlotChoices, Series } from '#src/trade/plot.ts'
import { datedAt, plot, pointAt } from '#src/trade/plot.ts'
import { asPublished, info, months, row, steady, withRows, years } from '#tests/unit/support/rows.ts'

const crude: Series = { info: info('M-2709'), observations: steady('2020-01', 30, 10, { weight: 1000 }) }
const cars: Series = { info: info('X-8703', 'baci'), observations: years(2020, [100, 200, 400]) }

const one = (series: Series, choices: Partial<PlotChoices>) => plot([series], { ...asPublished, ...choices })
const numbers = (series: Series, choices: Partial<PlotChoices>) =>
  one(series, choices).series[0]?.points.map(({ period, value }) => `${period} ${value}`)

describe('what is shown', () => {
  it('is every month of the figures, in the order of selection', () => {
    const gas: Series = { info: info('M-GAS'), observations: steady('2022-05', 2, 3) }
    const both = plot([gas, crude], asPublished)
    expect(both.series.map(({ info: { id } }) => id)).toEqual(['M-GAS', 'M-2709'])
    expect([both.periods[0], both.periods.at(-1), both.periods.length]).toEqual(['2020-01', '2022-06', 30])
  })

  it('has no holes between its periods, even where every line has one', () => {
    const early: Series = { info: info('M-GAS'), observations: steady('2020-01', 2, 3) }
    const late: Series = { info: info('M-2701'), observations: steady('2020-05', 2, 3) }
    expect(plot([early, late], asPublished).periods).toEqual([
      '2020-01',
      '2020-02',
      '2020-03',
      '2020-04',
      '2020-05',
      '2020-06',
    ])
  })

  it('keeps gaps inside a line, and leaves those at its ends away', () => {
    const rows = months('2022-01', [null, null, 5, null, 7, null])
    expect(numbers({ ...crude, observations: rows }, {})).toEqual(['2022-03 5', '2022-04 null', '2022-05 7'])
  })

  it('of quarters are quarters', () => {
    expect(one(crude, { freq: 'quarter', from: '2021-01', to: '2021-12' }).periods).toEqual([
      '2021-03',
      '2021-06',
      '2021-09',
      '2021-12',
    ])
  })

  it('of years stands a gap for each year without a row: no trade recorded is not zero', () => {
    const heading: Series = {
      info: info('M-1205', 'baci'),
      observations: [row('2019', { value: 5 }), row('2022', { value: 9 })],
    }
    expect(numbers(heading, { freq: 'year' })).toEqual(['2019 5', '2020 null', '2021 null', '2022 9'])
  })

  it('is nothing where nothing is selected', () => {
    expect(plot([], asPublished)).toMatchObject({
      series: [],
      periods: [],
      empty: [],
      yearlyOnly: [],
      base: null,
      yearToDate: null,
    })
  })
})

describe('the range', () => {
  it('clips months, both ends included', () => {
    expect(one(crude, { from: '2021-02', to: '2021-04' }).periods).toEqual(['2021-02', '2021-03', '2021-04'])
  })

  it('leaves earlier months to the sums', () => {
    expect(numbers(crude, { freq: 'rolling', from: '2021-02', to: '2021-03' })).toEqual(['2021-02 120', '2021-03 120'])
  })

  it('leaves earlier months to the changes', () => {
    const rows = withRows(crude.observations, row('2021-02', { value: 15 }))
    expect(
      numbers({ ...crude, observations: rows }, { show: 'yoy', freq: 'quarter', from: '2021-03', to: '2021-03' }),
    ).toEqual([`2021-03 ${(35 / 30 - 1) * 100}`])
  })

  it('shows a year whose December lies in it', () => {
    expect(one(crude, { freq: 'year', from: '2020-12', to: '2021-12' }).periods).toEqual(['2020', '2021'])
    expect(one(crude, { freq: 'year', from: '2021-01', to: '2021-11' }).periods).toEqual([])
    expect(one(cars, { freq: 'year', from: '2021-06', to: '2022-12' }).periods).toEqual(['2021', '2022'])
  })

  it('shows a year to date whose last month lies in it', () => {
    expect(one(crude, { freq: 'ytd', from: '2020-07', to: '2022-06' }).periods).toEqual(['2021', '2022'])
    expect(one(crude, { freq: 'ytd', from: '2020-06', to: '2022-05' }).periods).toEqual(['2021', '2022'])
  })

  it('ends a year to date with the newest year shown: the whole of a year that is over', () => {
    const lastMonth = (to: string | null) => one(crude, { freq: 'ytd', to }).yearToDate
    expect([lastMonth(null), lastMonth('2022-05'), lastMonth('2021-12'), lastMonth('2016-12')]).toEqual([
      6,
      5,
      12,
      null,
    ])
  })

  it('moves the base of an index', () => {
    expect(one(crude, { show: 'index', from: '2021-05' }).base).toBe('2021-05')
  })
})

describe('a period is dated', () => {
  it.each([
    ['2022-05', null, '2022-05'],
    ['2022', null, '2022-12'],
    ['2022', 5, '2022-05'],
    ['2022', 11, '2022-11'],
  ] as const)('%s to month %s at %s', (period, yearToDate, expected) => {
    expect(datedAt(period, yearToDate)).toBe(expected)
  })
})

describe('a series of years alone', () => {
  it.each(['month', 'quarter', 'rolling', 'ytd'] as const)('is named, and not drawn, by %s', (freq) => {
    const { series, yearlyOnly } = plot([crude, cars], { ...asPublished, freq })
    expect([series.map(({ info: { id } }) => id), yearlyOnly.map(({ id }) => id)]).toEqual([['M-2709'], ['X-8703']])
  })

  it('stands beside the years of months', () => {
    const { series, yearlyOnly, periods } = plot([crude, cars], { ...asPublished, freq: 'year' })
    expect([series.length, yearlyOnly, periods]).toEqual([2, [], ['2020', '2021', '2022']])
  })

  it('does not keep the months from being an index', () => {
    expect(plot([cars, crude], { ...asPublished, freq: 'rolling', show: 'index' })).toMatchObject({
      base: '2020-12',
      show: 'index',
    })
  })
})

describe('a series without a number in the range', () => {
  const early: Series = { info: info('M-GAS'), observations: steady('2020-01', 3, 3) }

  it('is named as empty', () => {
    const { series, empty } = plot([crude, early], { ...asPublished, from: '2021-01' })
    expect([series.length, empty.map(({ id }) => id)]).toEqual([1, ['M-GAS']])
  })

  it('is so by weight where it has none', () => {
    expect(plot([crude, early], { ...asPublished, measure: 'weight' }).empty.map(({ id }) => id)).toEqual(['M-GAS'])
  })

  it('does not keep the others from being an index', () => {
    expect(plot([crude, early], { ...asPublished, show: 'index', from: '2021-01' })).toMatchObject({
      base: '2021-01',
      show: 'index',
    })
  })
})

describe('an index', () => {
  const late: Series = { info: info('M-GAS'), observations: months('2020-03', [0, 0, 3, 6]) }

  it('has one base for all lines: the first period in which none is zero or missing', () => {
    const indexed = plot([crude, late], { ...asPublished, show: 'index' })
    expect(indexed).toMatchObject({ base: '2020-05', show: 'index', thinBase: [] })
    expect(
      indexed.series.map((series) => [pointAt(series, '2020-03').value, pointAt(series, '2020-06').value]),
    ).toEqual([
      [100, 100],
      [0, 200],
    ])
  })

  it('has the base that was chosen, where all lines have one there', () => {
    const chosen = (base: string) => plot([crude, late], { ...asPublished, show: 'index', base })
    expect(chosen('2020-06').base).toBe('2020-06')
    expect(chosen('2020-06').series.map((series) => pointAt(series, '2020-05').value)).toEqual([100, 50])
    expect(chosen('2020-04').base).toBe('2020-05')
  })

  it('gives way to the level where there is no base', () => {
    const never: Series = { info: info('M-2701'), observations: months('2020-01', [0, 0, 0]) }
    expect(plot([crude, never], { ...asPublished, show: 'index' })).toMatchObject({
      base: null,
      show: 'level',
      thinBase: [],
    })
  })

  it('names the lines that start from very little', () => {
    const growing: Series = { info: info('M-271121'), observations: months('2020-01', [1, 100, 100, 100]) }
    expect(plot([crude, growing], { ...asPublished, show: 'index' }).thinBase.map(({ id }) => id)).toEqual(['M-271121'])
  })
})

describe('years to date', () => {
  it('go to the last month that all lines have', () => {
    const shorter: Series = { info: info('X-TOTAL'), observations: steady('2020-01', 28, 1) }
    const { yearToDate, series } = plot([crude, shorter], { ...asPublished, freq: 'ytd' })
    expect(yearToDate).toBe(4)
    expect(series.map((line) => lastKnown(line.points)?.value)).toEqual([40, 4])
  })

  it('count only months of the chosen measure', () => {
    const rows = crude.observations.map((month) =>
      month.period > '2022-03' ? row(month.period, { value: 10 }) : month,
    )
    expect(one({ ...crude, observations: rows }, { freq: 'ytd', measure: 'weight' }).yearToDate).toBe(3)
  })

  it('are not held up by a line that has no figure of that measure at all', () => {
    const weightless: Series = { info: info('M-TOTAL'), observations: steady('2020-01', 28, 1) }
    expect(plot([crude, weightless], { ...asPublished, freq: 'ytd', measure: 'weight' }).yearToDate).toBe(6)
  })
})

describe('the order of processing', () => {
  it('adds up before it divides: a unit price of twelve months is value over weight, no mean of prices', () => {
    const observations = [
      row('2022-01', { value: 100, weight: 1000 }),
      row('2022-02', { value: 900, weight: 3000 }),
      row('2022-03', { value: 0, weight: 0 }),
    ]
    expect(numbers({ info: info('M-2709'), observations }, { freq: 'quarter', measure: 'price' })).toEqual([
      '2022-03 250',
    ])
  })

  it('measures before it compares: the change is that of the unit price', () => {
    const observations = [
      ...steady('2021-01', 12, 100, { weight: 1000 }),
      ...steady('2022-01', 12, 300, { weight: 2000 }),
    ]
    expect(numbers({ info: info('M-2709'), observations }, { freq: 'year', measure: 'price', show: 'yoy' })).toEqual([
      '2022 50',
    ])
  })

  it('takes shares of sums, no sum of shares', () => {
    const part: Series = {
      info: info('M-2709'),
      observations: months('2022-01', [10, 10, 40]),
      total: months('2022-01', [10, 100, 90]),
    }
    expect(numbers(part, { freq: 'quarter', show: 'share' })).toEqual(['2022-03 30'])
  })

  it('clips last of all: a sum at the start of the range is whole', () => {
    expect(numbers(crude, { freq: 'rolling', show: 'yoy', from: '2021-12', to: '2021-12' })).toEqual(['2021-12 0'])
  })
})

describe('January and February, by month, on a year earlier', () => {
  const rows = [
    ...months('2021-01', [10, 30, 20], { valueStatus: 'A', source: 'wire' }),
    ...steady('2021-04', 9, 20),
    row('2022-01', { value: 40, valueStatus: 'P', source: 'press' }),
    row('2022-02', { value: 20, valueStatus: 'E', source: 'wire' }),
    row('2022-03', { value: 30 }),
  ]
  const series: Series = { info: info('M-2709'), observations: rows }

  it('are read together: both stand for the sum of both, with the weakest status and all sources of both', () => {
    const points = one(series, { show: 'yoy' }).series[0]?.points ?? []
    expect(points).toEqual([
      { period: '2022-01', value: 50, status: 'E', sources: ['press', 'wire'] },
      { period: '2022-02', value: 50, status: 'E', sources: ['press', 'wire'] },
      { period: '2022-03', value: 50, status: 'A', sources: ['customs', 'wire'] },
    ])
  })

  it('are gaps while February is not out', () => {
    const until = (last: string): Series => ({ ...series, observations: rows.filter(({ period }) => period <= last) })
    expect(one(until('2022-01'), { show: 'yoy' }).empty.length).toBe(1)
  })

  it('stand apart as levels, and in quarters', () => {
    expect(numbers(series, { from: '2022-01' })?.slice(0, 2)).toEqual(['2022-01 40', '2022-02 20'])
    expect(numbers(series, { show: 'yoy', freq: 'quarter' })).toEqual(['2022-03 50'])
  })
})
