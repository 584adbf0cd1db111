import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompose } from '#src/trade/decomposition.ts'
import { fuzzRuns } from '#tests/full.ts'
import { row } from '#tests/unit/support/rows.ts'

const figures = (value: number | null, weight: number | null) => row('2022', { value, weight })

describe('a change in value', () => {
  it('is split into what weight did at the mean price and what price did at the mean weight', () => {
    // 10 t at 2 $ become 20 t at 5 $: +10 t at 3.5 $, +3 $ at 15 t.
    expect(decompose(figures(20, 10), figures(100, 20))).toEqual({ change: 80, weightEffect: 35, priceEffect: 45 })
  })

  it('is all weight where the price stayed, all price where the weight stayed', () => {
    expect(decompose(figures(20, 10), figures(40, 20))).toEqual({ change: 20, weightEffect: 20, priceEffect: 0 })
    expect(decompose(figures(20, 10), figures(40, 10))).toEqual({ change: 20, weightEffect: 0, priceEffect: 20 })
  })

  it.each([
    ['no value before', figures(null, 10), figures(40, 20)],
    ['no value after', figures(20, 10), figures(null, 20)],
    ['no weight before', figures(20, null), figures(40, 20)],
    ['no weight after', figures(20, 10), figures(40, null)],
    ['a weight of zero before', figures(0, 0), figures(40, 20)],
    ['a weight of zero after', figures(20, 10), figures(0, 0)],
  ])('is not split with %s', (_, before, after) => {
    expect(decompose(before, after)).toBeNull()
  })
})

// Dollars and kilograms are whole numbers in every table; a commodity's unit price may grow or fall tenfold.
const pair = fc
  .record({
    value: fc.integer({ min: 0, max: 10 ** 12 }),
    weight: fc.integer({ min: 1, max: 10 ** 11 }),
    laterWeight: fc.integer({ min: 1, max: 10 ** 11 }),
    priceRatio: fc.double({ min: 0.1, max: 10, noNaN: true }),
  })
  .map(({ value, weight, laterWeight, priceRatio }) => {
    const laterValue = Math.round((value / weight) * priceRatio * laterWeight)
    return [row('2021', { value, weight }), row('2022', { value: laterValue, weight: laterWeight })] as const
  })
  .filter(([, { value }]) => (value ?? 0) <= 10 ** 12)

describe('whatever the figures', () => {
  it('the parts add up to the change exactly, to the last digit', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const split = decompose(before, after)
        const change = (after.value ?? 0) - (before.value ?? 0)
        expect((split?.weightEffect ?? 0) + (split?.priceEffect ?? 0)).toBe(change)
        expect(split?.change).toBe(change)
      }),
      { numRuns: fuzzRuns },
    )
  })

  it('neither part depends on which period is called the base', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const forth = decompose(before, after)
        const back = decompose(after, before)
        expect((forth?.weightEffect ?? 0) + (back?.weightEffect ?? 0)).toBe(0)
        expect((forth?.priceEffect ?? 0) + (back?.priceEffect ?? 0)).toBe(0)
      }),
    )
  })

  it('more weight never takes from the value, less never adds to it', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const heavier = Math.sign((after.netWeightKg ?? 0) - (before.netWeightKg ?? 0))
        expect([0, heavier]).toContain(Math.sign(decompose(before, after)?.weightEffect ?? 0) + 0)
      }),
    )
  })
})
