import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { pagePalette } from '#src/chart/drawing.ts'
import { FramedPlot } from '#src/chart/frame/Plot.tsx'
import { type ChartModel, type Frame, chartModel } from '#src/chart/frame/chartModel.ts'
import { frameScales, scalesOf } from '#src/chart/frame/scales.ts'
import { type MultiPanelModel, type PanelContent, multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { tickStyle } from '#src/chart/text/measure.ts'
import { barModel } from '#src/figures/bar/bar.tsx'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { contentOf, drawn, plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

// Axes and grid stand on the scales of the marks, in every frame. Live charts have the same (site/contracts/in-node).

type Drawable = ChartModel | MultiPanelModel

/** Marks of an axis: `attributes` of the marks in the group `data-part="…"`, in the chart's pixels. */
function drawnIn(markup: string, part: string, ...attributes: readonly string[]): number[][] {
  const [, group = ''] = new RegExp(`<g data-part="${part}".*?>(.*?)</g>`).exec(markup) ?? []
  return marksOf(group).map((mark) => attributes.map((name) => Number(mark.attributes.get(name))))
}

/** Values with a line behind the marks, on the scales of these. */
function heightsOf(model: Drawable): number[] {
  if ('panels' in model) return model.panels.flatMap(({ ticks, y }) => ticks.map((value) => y(value)))
  return model.valueAxis.ticks.map((value) => scalesOf(model).y(value))
}

function expectOneSystem(model: Frame & Drawable): void {
  const reading = { periodName: String, rowsAt: () => [], marks: () => null, interaction: null }
  const markup = renderToStaticMarkup(
    <FramedPlot model={model} palette={pagePalette} {...reading}>
      <></>
    </FramedPlot>,
  )
  const { x, area } = frameScales(model)
  expect(model.timeAxis.domain.map(x)).toEqual([area.x, area.x + area.width])
  const [left, right, foot] = [area.x, area.x + area.width, area.y + area.height]
  const near = (row: readonly number[]): unknown => row.map((pixels) => expect.closeTo(pixels, 1))
  const across = (at: number): unknown => near([left, right, at])
  const heights = heightsOf(model)
  const { starts, ticks } = model.timeAxis
  const [axis, ...marks] = drawnIn(markup, 'x-axis', 'x1', 'x2', 'y1')
  expect(axis).toEqual(across(foot))
  // A year that begins before the plot has no mark.
  const times = starts?.filter((time) => x(time) >= left) ?? ticks
  expect(marks).toEqual(times.map((time) => near([x(time), x(time), foot])))
  expect(heights.length).toBeGreaterThan(1)
  expect(drawnIn(markup, 'grid', 'x1', 'x2', 'y1')).toEqual(heights.map(across))
  expect(drawnIn(markup, 'y-axis-labels', 'x', 'y')).toEqual(
    heights.map((at) => near([left - 8, at + 0.355 * tickStyle.size])),
  )
  if (!('panels' in model))
    expect(model.valueAxis.domain.map(scalesOf(model).y)).toEqual([area.y + area.height, area.y])
  const crosses = !('panels' in model) && model.valueAxis.domain[0] < 0
  expect(drawnIn(markup, 'zero', 'x1', 'x2', 'y1')).toEqual(crosses ? [across(scalesOf(model).y(0))] : [])
}

const amounts = plotOf('2017-01', [
  [1.3e9, 2.7e9, null, 3.1e9, 4.9e9, 4.2e9, 5.3e9, 6.1e9],
  [0.2e9, 0.4e9, 0.5e9, null, null, 0.9e9, 1.1e9, 0.7e9],
])
const changes = plotOf('2018', [[-31, 12.5, 4, -8, 77, 3, 19]], { show: 'yoy' })
const panel = (id: string, mark: 'line' | 'bar', values: readonly number[]): PanelContent => ({
  id,
  title: id,
  mark,
  heightShare: mark === 'line' ? 2 : 1,
  series: [
    { id, name: id, longName: id, colourIndex: 1, points: drawn('2019', values), amount: String, labels: new Map() },
  ],
  tick: String,
})
const twoPanels = {
  panels: [panel('prices', 'line', [512, 588, 541.7]), panel('gaps', 'bar', [-31, 12.5, 4])],
  ...({ periods: ['2019', '2020', '2021'], freq: 'year', events: [], format } as const),
}

it.each<[name: string, modelOf: (width: number, height: number) => Frame & Drawable]>([
  ['lines', (...size) => chartModel(contentOf(amounts), ...size, true)],
  ['lines on a logarithmic axis', (...size) => chartModel(contentOf(amounts, { scale: 'log' }), ...size, false)],
  [
    'bars that rise and fall',
    (...size) => barModel(contentOf(changes, { freq: 'year', quantity: 'percent' }), ...size),
  ],
  ['panels that share a frame', (...size) => multiPanelModel(twoPanels, ...size, true)],
])('axes and grid are drawn where the marks’ scales have them: %s', (_, modelOf) => {
  expectOneSystem(modelOf(860, 380))
  expectOneSystem(modelOf(327.5, 293))
})

it('ten times as much is as high everywhere on a logarithmic axis', () => {
  const { y } = scalesOf(chartModel(contentOf(amounts, { scale: 'log' }), 860, 380, false))
  expect(y(1e8) - y(1e9)).toBeCloseTo(y(1e9) - y(1e10))
})
