import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InteractionProps } from '#src/chart/drawing.ts'
import type { ChartModel, Frame } from '#src/chart/frame/chartModel.ts'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import { tickStyle } from '#src/chart/text/measure.ts'
import { FramedPlot } from '#src/chart/frame/Plot.tsx'
import { frameScales, scalesOf } from '#src/chart/frame/scales.ts'
import type { PanelContent, MultiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { areaLayout, stackModels } from '#src/figures/area/areaModel.ts'
import { stackLayers } from '#src/figures/area/stack.ts'
import { balanceModel, balancePair, balancePlot } from '#src/figures/balance/balanceModel.ts'
import { barModel } from '#src/figures/bar/barModel.ts'
import { pagePanels } from '#src/figures/panels/panelsLayout.ts'
import { panelModels, panelOrder } from '#src/figures/panels/panelsModel.ts'
import { seasonModels } from '#src/figures/season/seasonModel.ts'
import { contentOf, drawn, plotOf } from '#tests/unit/support/plots.ts'
import { english } from '#src/i18n/load.ts'
import { createFormat } from '#src/i18n/format.ts'

// Axes, grid and marks stand on the model's own scales in every frame: drawn positions are read off the page and
// compared with the scales, with Recharts around them and without.

const format = createFormat(english)

let host: HTMLElement
let root: Root

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
  root = createRoot(host)
})

afterEach(() => {
  root.unmount()
  host.remove()
})

const onPage: InteractionProps = { title: 'Trade', describe: () => 'Months of trade.', sourceName: (id) => id }

/** These tests draw no rows and no marks at a period. */
const reading = { periodName: String, rowsAt: () => [], marks: () => null }

function draw(model: Frame, interaction: InteractionProps | null): void {
  const plot = (
    <FramedPlot model={model} palette={pagePalette} interaction={interaction} {...reading}>
      <></>
    </FramedPlot>
  )
  flushSync(() => root.render(interaction === null ? <svg>{plot}</svg> : plot))
}

function drawnAs(selector: string, ...attributes: readonly string[]): number[][] {
  return Array.from(host.querySelectorAll(selector), (element) =>
    attributes.map((name) => Number(element.getAttribute(name))),
  )
}

/** Positions of both axes and of the grid, in the chart's pixels. */
function drawnAxes() {
  const numbers = '[data-part="y-axis-labels"] text'
  const [timeAxis, ...timeTicks] = drawnAs('[data-part="x-axis"] line', 'x1', 'x2', 'y1')
  return {
    timeAxis,
    timeTicks: timeTicks.map(([x]) => x),
    zero: drawnAs('[data-part="zero"] line', 'x1', 'x2', 'y1'),
    valueTicks: drawnAs(numbers, 'x', 'y').map(([x = 0, y = 0]) => [x, y - 0.355 * tickStyle.size]),
    valueLabels: Array.from(host.querySelectorAll(numbers), (text) => text.textContent),
    grid: drawnAs('[data-part="grid"] line', 'x1', 'x2', 'y1'),
  }
}

/** Matches numbers that differ by less than 0.05 pixels. */
const near = (pixels: number): unknown => expect.closeTo(pixels, 1)

type Drawable = ChartModel | MultiPanelModel

/** The values with a line behind the marks: their labels, and their positions on the marks' own scales. */
function valuesOf(model: Drawable): { readonly label: string; readonly at: number }[] {
  if ('panels' in model)
    return model.panels.flatMap(({ ticks, tick, y }) => ticks.map((value) => ({ label: tick(value), at: y(value) })))
  const { y } = scalesOf(model)
  return model.valueAxis.ticks.map((value) => ({ label: model.valueAxis.tickLabel(value), at: y(value) }))
}

/** Position of the zero line, unless zero is the foot of the plot; panels draw their own. */
function zeroOf(model: Drawable): number[] {
  return 'panels' in model || model.valueAxis.domain[0] >= 0 ? [] : [scalesOf(model).y(0)]
}

/** Expects the drawn axes of a model where its marks' own scales place them. */
function expectOneSystem(model: Drawable): void {
  const { x, area } = frameScales(model)
  const { timeAxis } = model
  const values = valuesOf(model)
  const [left, right] = [area.x, area.x + area.width]
  expect(values.length).toBeGreaterThan(1)
  expect(drawnAxes()).toEqual({
    timeAxis: [near(left), near(right), near(area.y + area.height)],
    // A year that begins before the plot has no mark.
    timeTicks: (timeAxis.starts?.filter((time) => x(time) >= left) ?? timeAxis.ticks).map((time) => near(x(time))),
    zero: zeroOf(model).map((at) => [near(left), near(right), near(at)]),
    valueTicks: values.map(({ at }) => [near(left - 8), near(at)]),
    valueLabels: values.map(({ label }) => label),
    grid: values.map(({ at }) => [near(left), near(right), near(at)]),
  })
  // Recharts draws no axis and writes no text into the page to measure its width.
  expect(host.querySelector('[class*="recharts-"][class*="xis"]')).toBeNull()
  expect(document.getElementById('recharts_measurement_span')).toBeNull()
}

const amounts = plotOf('2017-01', [
  [1.3e9, 2.7e9, null, 3.1e9, 4.9e9, 4.2e9, 5.3e9, 6.1e9],
  [0.2e9, 0.4e9, 0.5e9, null, null, 0.9e9, 1.1e9, 0.7e9],
])
const changes = plotOf('2018', [[-31, 12.5, 4, -8, 77, 3, 19]], { show: 'yoy' })
// Crude oil, gas and coal from Russia, and all goods in both directions.
const bothFlows = plotOf('2017-01', [
  [1.3e9, 2.7e9, 2.9e9],
  [0.2e9, 0.4e9, 0.5e9],
  [0.1e9, 0.3e9, 0.4e9],
  [3e9, 2.2e9, 2.9e9],
  [4e9, 4.2e9, 4.4e9],
])
const totals = plotOf('2017-01', [[], [], [], [3e9, 2.2e9, 2.9e9], [4e9, 4.2e9, 2.4e9]])

function pair(width: number, height: number): ChartModel {
  const found = balancePair(totals.series)
  if (found === null) throw new Error('All goods of both flows are no pair')
  return balanceModel(contentOf(balancePlot(totals)), found, width, height, true)
}

function panels(width: number, scale: 'linear' | 'log'): readonly ChartModel[] {
  const layout = pagePanels(amounts.series.length, width, 1)
  return panelModels({ ...contentOf(amounts, { scale }), y: 'own' }, panelOrder(amounts), layout).map(
    ({ chart }) => chart,
  )
}

function frameOfTwo(width: number, height: number): MultiPanelModel {
  const of = (id: string, mark: 'line' | 'bar', values: readonly number[]): PanelContent => ({
    id,
    title: id,
    mark,
    heightShare: mark === 'line' ? 2 : 1,
    series: [
      { id, name: id, longName: id, colourIndex: 1, points: drawn('2019', values), amount: String, labels: new Map() },
    ],
    tick: String,
  })
  const periods = ['2019', '2020', '2021']
  const content = [of('prices', 'line', [512, 588, 541.7]), of('gaps', 'bar', [-31, 12.5, 4])]
  return multiPanelModel({ panels: content, periods, freq: 'year', events: [], format }, width, height, true)
}

const sizes = [
  [860, 380],
  [327.5, 293],
] as const
const prices = plotOf('2022-01', [[512, 588, 541.7]])

describe.each(sizes)(
  'in %d × %d pixels, both axes and the grid are drawn where the marks’ scales have them:',
  (width, height) => {
    it.each<readonly [string, readonly Drawable[]]>([
      ['lines', [chartModel(contentOf(amounts), width, height, true)]],
      ['lines on a logarithmic axis', [chartModel(contentOf(amounts, { scale: 'log' }), width, height, false)]],
      [
        'prices, which do not begin at zero',
        [chartModel(contentOf(prices, { quantity: 'usdPerTonne' }), width, height, true)],
      ],
      [
        'bars that rise and fall',
        [barModel(contentOf(changes, { freq: 'year', quantity: 'percent' }), width, height, true)],
      ],
      [
        'areas of both flows',
        stackModels(contentOf(bothFlows), stackLayers(bothFlows), areaLayout(2, width, height, true), true),
      ],
      ['a pair and its balance', [pair(width, height)]],
      ['small panels', panels(width, 'linear')],
      ['small panels on logarithmic axes', panels(width, 'log')],
      [
        'seasons',
        seasonModels({ ...contentOf(amounts), y: 'own' }, pagePanels(amounts.series.length, width, 0)).map(
          ({ chart }) => chart,
        ),
      ],
      ['panels that share a frame', [frameOfTwo(width, height)]],
    ])('%s', (_, models) => {
      expect(models.length).toBeGreaterThan(0)
      for (const model of models) {
        for (const interaction of [null, onPage]) {
          draw(model, interaction)
          expectOneSystem(model)
        }
      }
    })
  },
)

it('a change of the axis is drawn at once, lines and axis in one frame', () => {
  const small = contentOf(amounts)
  const large = contentOf(plotOf('2019-01', [[1e9, 47e9]]))
  for (const content of [small, large, contentOf(amounts, { scale: 'log' }), small]) {
    const model = chartModel(content, 860, 380, true)
    draw(model, onPage)
    expectOneSystem(model)
  }
})
