import { describe, expect, it } from 'vitest'
import { lastKnown } from '#src/trade/observation.ts'
import { type PlotChoices, type Series, datedAt, plot, pointAt } from '#src/trade/plot.ts'
import { frequencies, measures, shows } from '#src/view/values.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { asPublished, info, months, row, steady, years } from '#tests/unit/support/rows.ts'

const crude: Series = { info: info('M-2709'), observations: steady('2020-01', 30, 10, { weight: 1000 }) }
const cars: Series = { info: info('X-8703', 'baci'), observations: years(2020, [100, 200, 400]) }
const gas = (first: string, count: number): Series => ({ info: info('M-GAS'), observations: steady(first, count, 3) })

const crudeOf = (...observations: readonly Series['observations'][]): Series => ({
  ...crude,
  observations: observations.flat(),
})
const one = (series: Series, choices: Partial<PlotChoices>) => plot([series], { ...asPublished, ...choices })
const numbers = (series: Series, choices: Partial<PlotChoices>) =>
  one(series, choices).series[0]?.points.map(({ period, value }) => `${period} ${value}`)

describe('what is shown', () => {
  it('is every month of the figures, in the order of selection', () => {
    const both = plot([gas('2022-05', 2), crude], asPublished)
    expect(both.series.map(({ info: { id } }) => id)).toEqual(['M-GAS', 'M-2709'])
    expect([both.periods[0], both.periods.at(-1), both.periods.length]).toEqual(['2020-01', '2022-06', 30])
  })

  it('has no holes between its periods, even where every line has one', () => {
    const late: Series = { info: info('M-2701'), observations: steady('2020-05', 2, 3) }
    const { periods } = plot([gas('2020-01', 2), late], asPublished)
    expect(periods).toEqual(['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'])
  })

  it('is nothing where nothing is selected', () => {
    const nothing = { series: [], periods: [], empty: [], yearlyOnly: [], base: null, yearToDate: null }
    expect(plot([], asPublished)).toMatchObject(nothing)
  })
})

describe('the change on a year earlier of a plotted amount', () => {
  const changes = (series: Series, choices: Partial<PlotChoices>) =>
    one(series, choices).series[0]?.points.map(({ change }) => change?.value ?? null)
  const rise = {
    ...crude,
    observations: months('2021-01', [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 20, 30]),
  }

  it('may be on an amount before the first one shown, and is none in a January or February alone', () => {
    expect(changes(rise, { from: '2022-01' })).toEqual([null, null, 200])
  })

  it('is none across BACI’s change of sources', () => {
    expect(changes(cars, { freq: 'year' })).toEqual([null, 100, null])
  })

  it.each(['index', 'yoy', 'share'] as const)('is none where %s is shown instead', (show) => {
    const all = { ...rise, total: rise.observations }
    expect(changes(all, { show })?.filter((change) => change !== null)).toEqual([])
  })
})

const lines: { readonly [name: string]: Series } = {
  crude,
  cars,
  'cars with gaps': { ...cars, observations: years(2017, [null, 5, null, 7, null]) },
  'cars of two years': { ...cars, observations: [row('2019', { value: 5 }), row('2021', { value: 9 })] },
  'crude that rises': crudeOf(steady('2020-01', 14, 10), steady('2021-03', 1, 25)),
  'two years': crudeOf(steady('2021-01', 12, 100, { weight: 1000 }), steady('2022-01', 12, 300, { weight: 2000 })),
  'a quarter': crudeOf([
    row('2022-01', { value: 100, weight: 1000 }),
    row('2022-02', { value: 900, weight: 3000 }),
    row('2022-03', { value: 0, weight: 0 }),
  ]),
  'a part': { ...crudeOf(months('2022-01', [10, 10, 40])), total: months('2022-01', [10, 100, 90]) },
}

describe('a plot', () => {
  const rows = csvRows(import.meta.url, 'plot.csv')

  it.each(rows)('$plot', (given) => {
    const choices = {
      measure: measures.find((name) => name === given['measure']) ?? 'value',
      show: shows.find((name) => name === given['show']) ?? 'level',
      freq: frequencies.find((name) => name === given['by']) ?? 'month',
      from: given['from'] || null,
      to: given['to'] || null,
    }
    expect(numbers(lines[given['of'] ?? ''] ?? crude, choices)?.join(' | ') ?? '').toBe(given['shows'])
  })
})

it.each([
  ['2022-05', null, '2022-05'],
  ['2022', null, '2022-12'],
  ['2022', 5, '2022-05'],
] as const)('the period %s to month %s is dated %s', (period, yearToDate, expected) => {
  expect(datedAt(period, yearToDate)).toBe(expected)
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
})

describe('a series without a number in the range', () => {
  const early = gas('2020-01', 3)

  it('is named as empty, be it by weight', () => {
    const { series, empty } = plot([crude, early], { ...asPublished, from: '2021-01' })
    expect([series.length, empty.map(({ id }) => id)]).toEqual([1, ['M-GAS']])
    expect(plot([crude, early], { ...asPublished, measure: 'weight' }).empty.map(({ id }) => id)).toEqual(['M-GAS'])
  })
})

describe('an index', () => {
  const late: Series = { info: info('M-GAS'), observations: months('2020-03', [0, null, 3, 6]) }
  const index = (all: readonly Series[], choices: Partial<PlotChoices> = {}) =>
    plot(all, { ...asPublished, show: 'index', ...choices })

  it('has one base for all lines: the first period in which none is zero or missing', () => {
    const indexed = index([crude, late])
    expect(indexed).toMatchObject({ base: '2020-05', show: 'index', thinBase: [] })
    expect(
      indexed.series.map((series) => [pointAt(series, '2020-03').value, pointAt(series, '2020-06').value]),
    ).toEqual([
      [100, 100],
      [0, 200],
    ])
  })

  it.each<[what: string, all: readonly Series[], choices: Partial<PlotChoices>, base: string]>([
    ['that was chosen, where all lines have one there', [crude, late], { base: '2020-06' }, '2020-06'],
    ['of its own, where a line lacks the chosen one', [crude, late], { base: '2020-04' }, '2020-05'],
    ['in the range', [crude], { from: '2021-05' }, '2021-05'],
    ['whatever a series of years alone has', [cars, crude], { freq: 'rolling' }, '2020-12'],
    ['whatever an empty series has', [crude, gas('2020-01', 3)], { from: '2021-01' }, '2021-01'],
  ])('has a base %s', (_, all, choices, base) => {
    expect(index(all, choices)).toMatchObject({ base, show: 'index' })
  })

  it('gives way to the level where there is no base', () => {
    const never: Series = { info: info('M-2701'), observations: months('2020-01', [0, 0, 0]) }
    expect(index([crude, never])).toMatchObject({ base: null, show: 'level', thinBase: [] })
  })

  it('names the lines that start from very little', () => {
    const growing: Series = { info: info('M-271121'), observations: months('2020-01', [1, 100, 100, 100]) }
    expect(index([crude, growing]).thinBase.map(({ id }) => id)).toEqual(['M-271121'])
  })
})

describe('years to date', () => {
  it('go to the last month that all lines have', () => {
    const shorter: Series = { info: info('X-TOTAL'), observations: steady('2020-01', 28, 1) }
    const { yearToDate, series } = plot([crude, shorter], { ...asPublished, freq: 'ytd' })
    expect(yearToDate).toBe(4)
    expect(series.map((line) => lastKnown(line.points)?.value)).toEqual([40, 4])
  })

  it('end with the newest year shown: the whole of a year that is over', () => {
    const lastMonth = (to: string | null) => one(crude, { freq: 'ytd', to }).yearToDate
    expect([null, '2022-05', '2021-12', '2016-12'].map(lastMonth)).toEqual([6, 5, 12, null])
  })

  it('count only months of the chosen measure, and of a line that has any', () => {
    const weighed = crudeOf(steady('2020-01', 27, 10, { weight: 1 }), steady('2022-04', 3, 10))
    const weightless: Series = { info: info('M-TOTAL'), observations: steady('2020-01', 26, 1) }
    expect(plot([weighed, weightless], { ...asPublished, freq: 'ytd', measure: 'weight' }).yearToDate).toBe(3)
  })
})

describe('January and February, by month, on a year earlier', () => {
  const series = crudeOf(months('2021-01', [10, 30, 20], { source: 'wire' }), steady('2021-04', 9, 20), [
    row('2022-01', { value: 40, valueStatus: 'P', source: 'press' }),
    row('2022-02', { value: 20, valueStatus: 'E', source: 'wire' }),
    row('2022-03', { value: 30 }),
  ])

  it('are read together: both stand for the sum of both, with the weakest status and all sources of both', () => {
    const points = one(series, { show: 'yoy' }).series[0]?.points ?? []
    expect(points.map(({ period, value, status }) => `${period} ${value} ${status}`)).toEqual([
      '2022-01 50 E',
      '2022-02 50 E',
      '2022-03 50 A',
    ])
    expect(points[0]?.sources).toEqual(['press', 'wire'])
  })

  it('stand apart as levels, and in quarters', () => {
    expect(numbers(series, { from: '2022-01' })?.slice(0, 2)).toEqual(['2022-01 40', '2022-02 20'])
    expect(numbers(series, { show: 'yoy', freq: 'quarter' })).toEqual(['2022-03 50'])
  })
})

// Lines that stay the same object are not drawn again.

const firstOf = (all: readonly Series[], choices: Partial<PlotChoices>) =>
  plot(all, { ...asPublished, ...choices }).series[0]

it.each([
  { show: 'level', freq: 'rolling' },
  { show: 'yoy', freq: 'month' },
  { show: 'index', freq: 'quarter' },
  { show: 'level', freq: 'year', measure: 'price' },
] as const)('another line leaves a line the very object that it was: %o', (choices) => {
  const before = firstOf([crude], choices)
  expect(firstOf([crude, gas('2020-01', 30)], choices)).toBe(before)
  expect(firstOf([crude], choices)).toBe(before)
})

it('a line whose base has moved is computed, and the former one is found again', () => {
  const alone = firstOf([crude], { show: 'index' })
  expect(firstOf([crude, gas('2020-03', 3)], { show: 'index' })).not.toBe(alone)
  expect(firstOf([crude], { show: 'index' })).toBe(alone)
})

it('the share in one total is not taken for that in another', () => {
  const shares = [20, 40].map((total) =>
    firstOf([{ ...crude, total: steady('2020-01', 30, total) }], { show: 'share' }),
  )
  expect(shares.map((series) => series?.points[0]?.value)).toEqual([50, 25])
})
