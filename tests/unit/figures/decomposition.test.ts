import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { priceVolumeChoice } from '#src/figures/priceVolume/makePriceVolume.ts'
import { splittable, wholeYears, splitBetween, splitRows } from '#src/figures/priceVolume/split.ts'
import { splitColumns } from '#src/figures/priceVolume/priceVolumeContent.tsx'
import { spans } from '#src/figures/priceVolume/waterfall.ts'
import { defaultView } from '#src/view/viewState.ts'
import { row, steady, withRows } from '#tests/unit/support/rows.ts'
import { realCatalogue, realRows, realSeries } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const years = (...data: readonly (readonly [value: number, weight: number])[]) =>
  data.map(([value, weight], i) => row(String(2021 + i), { value, weight }))
/** Value and weight of up to a million tonnes at up to a thousand dollars a kilogram. */
const data = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.double({ min: 0, max: 1000, noNaN: true }))
  .map(([weight, price]) => [Math.round(weight * price), weight] as const)

it('begins with crude oil, or where none is traded with the first good that has weights', () => {
  const { headings, commodities } = realCatalogue
  const { M, ...others } = headings
  const without = {
    ...realCatalogue,
    headings: { ...others, M: { ...M, codes: M.codes.filter((code) => code !== '2709') } },
    commodities: commodities.filter(({ id }) => id === 'X-TOTAL' || id === 'X-8703'),
  }
  expect([realCatalogue, without].map((one) => priceVolumeChoice(defaultView, one).of)).toEqual(['M-2709', 'X-8703'])
})

describe('a change between two years', () => {
  it('is split, with the weakest status of all that went into it and the sources of both years', () => {
    const rows = [
      row('2021', { value: 20, weight: 10, source: 'one' }),
      row('2022', { value: 100, weight: 20, weightStatus: 'U', source: 'two' }),
    ]
    expect(splitBetween(rows, 2021, 2022)).toMatchObject({
      kind: 'split',
      effects: { change: 80, weightEffect: 35, priceEffect: 45 },
      status: 'U',
      sources: ['one', 'two'],
    })
  })

  it('is split from the sums of months', () => {
    const rows = [...steady('2021-01', 12, 10, { weight: 10 }), ...steady('2022-01', 12, 15, { weight: 12 })]
    expect(splitBetween(rows, 2021, 2022)).toMatchObject({
      before: { value: 120, netWeightKg: 120 },
      effects: { change: 60 },
    })
  })

  it('is not split where a month has no weight, and says between which years it could be', () => {
    const rows = withRows(steady('2020-01', 36, 10, { weight: 10 }), row('2022-05', { value: 10 }))
    expect(splitBetween(rows, 2021, 2022)).toEqual({
      kind: 'no-weight',
      missing: ['2022'],
      present: ['2020', '2021'],
      missingRates: [],
    })
  })

  it('is not split where a year has no value, where both years are one, or where a weight is zero', () => {
    expect(splitBetween(years([20, 10], [100, 20]), 2021, 2025)).toEqual({
      kind: 'no-value',
      missing: ['2025'],
      present: ['2021', '2022'],
      missingRates: [],
    })
    expect(splitBetween(years([20, 10]), 2021, 2021)).toEqual({ kind: 'same-year' })
    expect(splitBetween(years([0, 0], [100, 20]), 2021, 2022)).toEqual({
      kind: 'no-weight',
      missing: ['2021'],
      present: ['2022'],
      missingRates: [],
    })
  })
})

describe('the columns of a split', () => {
  it('lead from the first year to the second without a rest', () => {
    fc.assert(
      fc.property(data, data, ([v0, q0], [v1, q1]) => {
        const split = splitBetween(years([v0, q0], [v1, q1]), 2021, 2022)
        if (split.kind !== 'split') return false
        const columns = splitColumns(split, realSeries('M-2709'), format)
        const levels = spans(columns)
        return levels[2]?.to === levels[3]?.to && levels[0]?.to === v0 && levels[3]?.from === 0
      }),
    )
  })
})

describe('on the real figures', () => {
  const crude = splitBetween(realRows('M-2709'), 2021, 2022)

  it('crude of 2022 on 2021: of 17.9 billion dollars 3.9 are weight and 14.0 price', () => {
    if (crude.kind !== 'split') throw new Error(crude.kind)
    const columns = splitColumns(crude, realSeries('M-2709'), format)
    expect(columns.map(({ amount }) => plain(amount))).toEqual(['$40.5 bn', '+$3.9 bn', '+$14.0 bn', '$58.4 bn'])
    expect(columns.map(({ detail }) => plain(detail))).toEqual([
      '79.6 Mt at $509/t',
      '79.6 Mt → 86.2 Mt, +8.3%',
      '$509/t → $678/t, +33.1%',
      '86.2 Mt at $678/t',
    ])
    expect([crude.status, crude.sources]).toEqual(['A', ['gacc-wind']])
  })

  it('cars of 2023 on 2021 are of low reliability, for BACI’s weights are', () => {
    const cars = splitBetween(realRows('X-8703'), 2021, 2023)
    expect(cars).toMatchObject({ kind: 'split', status: 'U' })
    if (cars.kind !== 'split') return
    expect(splitColumns(cars, realSeries('X-8703'), format).map(({ status }) => status)).toEqual(['A', 'U', 'U', 'A'])
  })

  it('pipeline gas of 2023 has no weight, and says that it has some to 2021', () => {
    expect(splitBetween(realRows('M-271121'), 2021, 2023)).toEqual({
      kind: 'no-weight',
      missing: ['2023'],
      present: ['2019', '2020', '2021'],
      missingRates: [],
    })
  })

  it('every named series with a weight is offered, and of the others those in the chart', () => {
    const ids = splittable(realCatalogue, ['X-8429', 'X-TOTAL'], realSeries('M-2709')).map(({ id }) => id)
    expect(ids).toContain('M-2709')
    expect(ids).toContain('X-8703')
    expect(ids).toContain('X-8429')
    expect(ids).not.toContain('X-TOTAL')
    expect(new Set(ids).size).toBe(ids.length)
    expect(wholeYears(realSeries('M-2709'))).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(wholeYears(realSeries('X-8703')).at(-1)).toBe(2024)
  })

  it('the CSV has both years and what lies between them', () => {
    if (crude.kind !== 'split') throw new Error(crude.kind)
    const lines = csvText(splitRows(crude, realSeries('M-2709'), 'Crude oil'))
      .slice(1)
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(10)
    expect(lines[1]).toBe('M-2709,M,2709,Crude oil,2021,value,USD,40544444787,A,gacc-wind')
    const numbers = lines.slice(7).map((line) => Number(line.split(',')[7]))
    expect((numbers[1] ?? 0) + (numbers[2] ?? 0)).toBe(numbers[0])
    expect(numbers[0]).toBe(58448908358 - 40544444787)
  })
})
