import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAxis } from '#src/chart/frame/chartModel.ts'
import { barValueAxis } from '#src/figures/bar/bar.tsx'
import type { Plot } from '#src/trade/plot.ts'
import { largestUsualChange } from '#src/trade/steps.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const changes = (...lines: readonly (readonly (number | null)[])[]): Plot => plotOf('2022-01', lines, { show: 'yoy' })
const largest = ({ series }: Plot) => largestUsualChange(series.map(({ points }) => points))
const axisOf = (plot: Plot, ticks?: number) => valueAxis(plot, 'percent', 'linear', format, ticks)
/** Value axes of a plot drawn as lines and as bars with their amounts. */
const axesOf = (plot: Plot, ticks: number) => [
  axisOf(plot, ticks),
  barValueAxis(contentOf(plot, { quantity: 'percent' }), plot, ticks, 0.07),
]

describe('an axis of changes', () => {
  const usual = [5, -10, 20, 12, -4, 8, 15]
  const equal = [-12, -12, 244, 52, 0]
  it.each<[what: string, largest: number | null, ...lines: (readonly (number | null)[])[]]>([
    ['nothing of usual changes', null, usual],
    ['what lies far off', 20, [...usual, 90]],
    ['all that lies as far off, in any line', 20, usual, [null, 9, 1600, 2400]],
    ['nothing that only leads', null, [...usual, 30, 60, 110]],
    ['nothing of three', null, [1, 900, 2]],
    ['nothing that equals a limit', null, equal],
    ['nothing that equals it, lengthened for its amount', null, equal.map((number) => number * 1.07)],
  ])('leaves out %s', (_, expected, ...lines) => {
    expect(largest(changes(...lines))).toBe(expected)
  })

  it('holds every number that is not a change', () => {
    const plot = plotOf('2022-01', [[1, 2, 1, 2, 1, 5000]])
    expect(valueAxis(plot, 'usd', 'linear', format).domain[1]).toBe(5000)
  })

  it('leaves out a change where the note says so, and nowhere else, as lines and as bars with their amounts', () => {
    const value = fc.oneof(fc.integer({ min: -100, max: 60 }), fc.integer({ min: 0, max: 900 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (numbers) => {
        const plot = changes(numbers)
        const isSaid = largest(plot) !== null
        expect(axesOf(plot, 5).map(({ domain }) => numbers.some((number) => number > domain[1]))).toEqual([
          isSaid,
          isSaid,
        ])
      }),
      { numRuns: 1000 },
    )
  })

  it('never reaches below −100%, whatever the numbers, as lines and as bars with their amounts', () => {
    // Values are whole billionths of a percent: a number such as 5e-324, which no division gives, has no ticks.
    const percent = (max: number) => fc.double({ min: -100, max, noNaN: true }).map((n) => Number(n.toFixed(9)))
    const value = fc.oneof(percent(1e6), percent(100))
    const lines = fc.array(fc.array(fc.option(value), { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 6 }), (numbers, ticks) => {
        for (const axis of axesOf(changes(...numbers), ticks)) {
          const [least, most] = axis.domain
          expect(least).toBeGreaterThanOrEqual(-100)
          expect(most).toBeGreaterThan(least)
          expect(axis.ticks.every((tick) => tick >= least && tick <= most)).toBe(true)
        }
      }),
    )
  })
})
