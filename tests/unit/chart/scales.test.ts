import { describe, expect, it } from 'vitest'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'

const scalesFor = (highest: number, width = 800, scale: 'linear' | 'log' = 'linear') => {
  const content = contentOf(plotOf('2022-01', [[1e9, highest]]), { scale })
  const model = chartModel(content, width, 400, false)
  return { ...scalesOf(model), model }
}

describe('the scales of a plot', () => {
  it('put the ends of the axes at the edges of the plot', () => {
    const { x, y, area, model } = scalesFor(3e9)
    const { domain } = model.valueAxis
    expect([y(domain[0]), y(domain[1])]).toEqual([area.y + area.height, area.y])
    expect(model.timeAxis.domain.map(x)).toEqual([area.x, area.x + area.width])
  })

  it('of a logarithmic axis give each ten times the same height', () => {
    const { y } = scalesFor(100e9, 800, 'log')
    expect(y(1e9) - y(10e9)).toBeCloseTo(y(10e9) - y(100e9))
  })
})
