import { describe, expect, it } from 'vitest'
import type { PlotChoices, Series } from '#src/trade/plot.ts'
import { plot, pointAt } from '#src/trade/plot.ts'
import { asPublished, info, steady } from '#tests/unit/support/rows.ts'

const crude: Series = { info: info('M-2709'), observations: steady('2020-01', 30, 10, { weight: 1000 }) }

const one = (series: Series, choices: Partial<PlotChoices>) => plot([series], { ...asPublished, ...choices })

describe('a change of one line', () => {
  const gas: Series = { info: info('M-GAS'), observations: steady('2020-01', 30, 3) }

  it.each([
    { show: 'level', freq: 'rolling' },
    { show: 'yoy', freq: 'month' },
    { show: 'index', freq: 'quarter' },
    { show: 'level', freq: 'year', measure: 'price' },
  ] as const)('leaves the others the very objects they were: %o', (choices) => {
    const before = plot([crude], { ...asPublished, ...choices })
    const after = plot([crude, gas], { ...asPublished, ...choices })
    expect(after.series[0]).toBe(before.series[0])
    expect(plot([crude], { ...asPublished, ...choices }).series[0]).toBe(before.series[0])
  })

  it('computes a line whose base has moved, and finds the former one in the cache', () => {
    const late: Series = { info: info('M-GAS'), observations: steady('2020-03', 3, 3) }
    const alone = plot([crude], { ...asPublished, show: 'index' }).series[0]
    expect(plot([crude, late], { ...asPublished, show: 'index' }).series[0]).not.toBe(alone)
    expect(plot([crude], { ...asPublished, show: 'index' }).series[0]).toBe(alone)
  })

  it('does not take the share in one total for that in another', () => {
    const share = (total: number) => one({ ...crude, total: steady('2020-01', 30, total) }, { show: 'share' }).series[0]
    expect([share(20), share(40)].map((series) => series?.points[0]?.value)).toEqual([50, 25])
  })
})

it('a period beyond a line’s ends is a gap of it', () => {
  const [series] = one(crude, {}).series
  expect(series && pointAt(series, '2031-01')).toEqual({ period: '2031-01', value: null, status: null, sources: [] })
})

it('a point is found without a walk along its line, once the line is known', () => {
  let looks = 0
  const points = new Proxy(one(crude, {}).series[0]?.points ?? [], {
    get: (target, name, receiver) => {
      looks += 1
      return Reflect.get(target, name, receiver)
    },
  })
  const line = { info: crude.info, points }
  expect(pointAt(line, '2020-05').value).toBe(10)
  looks = 0
  for (const { period } of crude.observations) expect(pointAt(line, period).period).toBe(period)
  expect(looks).toBe(0)
})
