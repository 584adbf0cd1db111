import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceVolumeChoice } from '#src/figures/priceVolume/priceVolume.ts'
import { splitBetween, splitColumns, splittable, wholeYears } from '#src/figures/priceVolume/split.ts'
import { spans } from '#src/figures/priceVolume/waterfall.ts'
import { defaultView } from '#src/view/viewState.ts'
import { row } from '#tests/unit/support/rows.ts'
import { realCatalogue, realSeries } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const years = (...data: readonly (readonly [value: number, weight: number])[]) =>
  data.map(([value, weight], i) => row(String(2021 + i), { value, weight }))
/** The first number of an amount in words. */
const numberIn = (text = ''): number =>
  Number(
    plain(text)
      .replace('−', '-')
      .replaceAll(/[^\d.-]/g, ''),
  )
/** Up to a million tonnes at up to a thousand dollars a kilogram. */
const amounts = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.double({ min: 0, max: 1000, noNaN: true }))
  .map(([weight, price]) => [Math.round(weight * price), weight] as const)

it('columns lead from the first year to the second without a rest, and what is written on them adds up', () => {
  fc.assert(
    fc.property(amounts, amounts, (then, now) => {
      const split = splitBetween(years(then, now), 2021, 2022)
      if (split.kind !== 'split') throw new Error(split.kind)
      const columns = splitColumns(split, realSeries('M-2709'), format)
      const levels = spans(columns)
      expect([levels[0]?.to, levels[2]?.to, levels[3]?.from]).toEqual([then[0], levels[3]?.to, 0])
      const [before = 0, weight = 0, price = 0, after = 0] = columns.map(({ amount }) => numberIn(amount))
      expect(before + weight + price).toBeCloseTo(after, 6)
    }),
  )
})

describe('the goods that can be split', () => {
  it('begin with crude oil, or where none is traded with the first good that has weights', () => {
    const { headings, commodities } = realCatalogue
    const without = {
      ...realCatalogue,
      headings: { ...headings, M: { ...headings.M, codes: headings.M.codes.filter((code) => code !== '2709') } },
      commodities: commodities.filter(({ id }) => id === 'X-TOTAL' || id === 'X-8703'),
    }
    expect([realCatalogue, without].map((one) => priceVolumeChoice(defaultView, one).of)).toEqual(['M-2709', 'X-8703'])
  })

  it('are every named series with a weight, and of the others those in the chart, each once', () => {
    const ids = splittable(realCatalogue, ['X-8429', 'X-TOTAL'], realSeries('M-2709')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['M-2709', 'X-8703', 'X-8429']))
    expect(ids).not.toContain('X-TOTAL')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have the years that are whole', () => {
    const value = { first: '2017-02', last: '2020-11' }
    expect(wholeYears({ ...realSeries('M-2709'), value })).toEqual([2018, 2019])
    expect(wholeYears({ ...realSeries('X-8703'), value: { first: '2017', last: '2018' } })).toEqual([2017, 2018])
  })
})
