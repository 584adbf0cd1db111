import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompose } from '#src/trade/decomposition.ts'
import { fuzzRuns } from '#tests/full.ts'
import { row } from '#tests/unit/support/rows.ts'

const figures = (value: number | null, weight: number | null) => row('2022', { value, weight })

describe('a change in value', () => {
  it.each([
    // 10 t at 2 $ become 20 t at 5 $: +10 t at 3.5 $, +3 $ at 15 t.
    ['what weight did at the mean price and price at the mean weight', [20, 10], [100, 20], [35, 45]],
    ['weight alone where the price stayed', [20, 10], [40, 20], [20, 0]],
    ['price alone where the weight stayed', [20, 10], [40, 10], [0, 20]],
    ['nothing without a value before', [null, 10], [40, 20], null],
    ['nothing without a value after', [20, 10], [null, 20], null],
    ['nothing without a weight before', [20, null], [40, 20], null],
    ['nothing without a weight after', [20, 10], [40, null], null],
    ['nothing where there was no weight before', [0, 0], [40, 20], null],
    ['nothing where there is no weight after', [20, 10], [0, 0], null],
  ] as const)('is split into %s', (_, [v0, w0], [v1, w1], effects) => {
    const split = decompose(figures(v0, w0), figures(v1, w1))
    expect(split && [split.weightEffect, split.priceEffect]).toEqual(effects)
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

it('whatever the figures, the parts add up to the change exactly, to the last digit', () => {
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
