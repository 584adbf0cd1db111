import { expect, it } from 'vitest'
import { type PlotChoices, type Series, plot } from '#src/trade/plot.ts'
import { asPublished, info, steady } from '#tests/unit/support/rows.ts'

// Lines that stay the same object are not drawn again.

const crude: Series = { info: info('M-2709'), observations: steady('2020-01', 30, 10, { weight: 1000 }) }
const gas: Series = { info: info('M-GAS'), observations: steady('2020-01', 30, 3) }
const late: Series = { info: info('M-GAS'), observations: steady('2020-03', 3, 3) }
const firstOf = (all: readonly Series[], choices: Partial<PlotChoices>) =>
  plot(all, { ...asPublished, ...choices }).series[0]

it.each([
  { show: 'level', freq: 'rolling' },
  { show: 'yoy', freq: 'month' },
  { show: 'index', freq: 'quarter' },
  { show: 'level', freq: 'year', measure: 'price' },
] as const)('another line leaves a line the very object that it was: %o', (choices) => {
  const before = firstOf([crude], choices)
  expect(firstOf([crude, gas], choices)).toBe(before)
  expect(firstOf([crude], choices)).toBe(before)
})

it('a line whose base has moved is computed, and the former one is found again', () => {
  const alone = firstOf([crude], { show: 'index' })
  expect(firstOf([crude, late], { show: 'index' })).not.toBe(alone)
  expect(firstOf([crude], { show: 'index' })).toBe(alone)
})

it('the share in one total is not taken for that in another', () => {
  const shares = [20, 40].map((total) =>
    firstOf([{ ...crude, total: steady('2020-01', 30, total) }], { show: 'share' }),
  )
  expect(shares.map((series) => series?.points[0]?.value)).toEqual([50, 25])
})
