import { scaleLinear } from 'd3-scale'
import type { Plot } from '#src/trade/plot.ts'
import { timeAxis } from '#src/chart/axes.ts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { amountStyle, labelGap, markerDiameter, nameStyle, tickStyle, timeAxisHeight } from '#src/chart/chartModel.ts'
import type { GapContent, GapPanel, GapSeries } from '#src/chart/gapContent.ts'
import type { PanelHead, PanelKey } from '#src/chart/gapHead.ts'
import { headOf, titleBaseline } from '#src/chart/gapHead.ts'
import { textWidth } from '#src/chart/measureText.ts'

/** Heights in pixels. */
const underTitle = 14
const betweenPanels = 16
export const endLabelHeight = 30
export const barLabelLine = 13
export const barLabelStyle = { size: 11.5, weight: 400, family: 'sans' } as const

/** A panel fitted to its place in the plot; heights are pixels from the plot's top. */
export type PlacedPanel = GapPanel & {
  readonly titleLines: readonly string[]
  /** Baseline of the first title line; of the first panel above the plot, over the markers of events. */
  readonly titleY: number
  /** Names above the plot, where there are none at its side; `y` is their baseline. */
  readonly keys: readonly PanelKey[]
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly number[]
  /** Are there words at its bars? All of them or none. */
  readonly labelled: boolean
  /** Where a value stands on the axis that all panels share, 0 at the foot of the lowest and 1 at the plot's top. */
  readonly position: (value: number) => number
}

export type GapModel = ChartModel & { readonly panels: readonly PlacedPanel[]; readonly directLabels: boolean }

/** The last point with a value. */
export function lastOf(series: GapSeries) {
  return series.points.findLast(({ value }) => value !== null)
}

/** The words at the end of a line: its name, and its last amount with the month where that is not the newest. */
export function endWords(series: GapSeries, { periods, format }: Pick<GapContent, 'periods' | 'format'>): readonly [string, string] | null {
  const last = lastOf(series)
  if (last?.value == null) return null
  const amount = series.amount(last.value, last.period)
  return [series.name, last.period === periods.at(-1) ? amount : `${amount}, ${format.period(last.period, 'short')}`]
}

/** From zero to the largest: lines to a round number, bars as far as they and the words at them need. */
function valueScale({ series, mark }: GapPanel, height: number, ticks: number, labelled: boolean) {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const scale = scaleLinear()
  if (mark === 'line') return scale.domain([low, high || 1]).nice(ticks)
  const lines = Math.max(0, ...series.flatMap(({ labels }) => [...labels.values()].map((words) => words.length)))
  const room = labelled ? lines * barLabelLine + 5 : 0
  const [under, over] = [low < 0 ? room : 0, high > 0 ? room : 0]
  const perPixel = (high - low || 1) / Math.max(1, height - under - over)
  return scale.domain([low - under * perPixel, high + over * perPixel || 1])
}

/** Words fit at every bar, or are so few that they stand far apart. */
function hasRoomForLabels({ series, mark }: GapPanel, width: number): boolean {
  const [first] = series
  const widest = Math.max(0, ...series.flatMap(({ labels }) => [...labels.values()].flat().map((line) => textWidth(line, barLabelStyle))))
  if (first === undefined || mark === 'line' || widest === 0) return false
  const words = series.reduce((sum, { labels }) => sum + labels.size, 0)
  return words * (widest + 8) < width * 0.75 && series.length === 1 ? true : widest <= width / first.points.length / series.length - 4
}

/** Panels share what their titles leave of the height by their parts. The first title stands above the plot. */
function placed(panels: readonly GapPanel[], heads: readonly PanelHead[], width: number, height: number, top: number): PlacedPanel[] {
  const between = heads.map((head, i) => (i === 0 ? 0 : betweenPanels + head.height + underTitle))
  const room = Math.max(0, height - between.reduce((sum, one) => sum + one, 0))
  const parts = panels.reduce((sum, { part }) => sum + part, 0)
  let y = 0
  return panels.map((panel, i) => {
    const head = heads[i] ?? { lines: [], keys: [], height: 0 }
    const titleY = i === 0 ? titleBaseline - top : y + betweenPanels + titleBaseline
    const start = y + (between[i] ?? 0)
    const end = start + (room * panel.part) / parts
    y = end
    const wanted = Math.max(panel.mark === 'bar' ? 3 : 2, Math.round((end - start) / 42))
    const labelled = hasRoomForLabels(panel, width)
    const scale = valueScale(panel, end - start, wanted, labelled)
    const position = scale.copy().range([1 - end / height, 1 - start / height])
    return {
      ...panel,
      titleLines: head.lines,
      titleY,
      keys: head.keys.map(({ id, name, slot, x, y: under }) => ({ id, name, slot, x, y: titleY - titleBaseline + under })),
      top: start,
      bottom: end,
      ticks: scale.ticks(wanted),
      labelled,
      position: (value: number) => position(value),
    }
  })
}

/** Half a year to either side, so that the bars of the first and last year are whole. */
function yearDomain(periods: readonly string[]): readonly [number, number] {
  return [Date.UTC(Number(periods[0] ?? 2017), 0, 1), Date.UTC(Number(periods.at(-1) ?? 2017) + 1, 0, 1)]
}

/**
 * All panels in one frame: its value axis goes from 0 to 1, and each panel has its own stretch of it. The lines and
 * bars are drawn on that axis by `position`, so that one cursor runs through all of them.
 */
export function gapModel(content: GapContent, width: number, height: number, directLabels: boolean): GapModel {
  const { periods, events, format, freq } = content
  const heads = content.panels.map((panel) => headOf(panel, width - 4, !directLabels))
  const top = (heads[0]?.height ?? 0) + (events.length > 0 ? markerDiameter + 10 : underTitle - 4)
  const plotHeight = height - top - timeAxisHeight
  const words = content.panels.flatMap(({ series, mark }) => (mark === 'line' ? series.flatMap((one) => endWords(one, content) ?? []) : []))
  const right = directLabels ? Math.ceil(Math.max(24, ...words.map((text, i) => textWidth(text, i % 2 === 0 ? nameStyle : amountStyle)))) + labelGap + 4 : 10
  const panels = placed(content.panels, heads, width - right - 40, plotHeight, top)
  const labels = panels.flatMap(({ ticks, tick }) => ticks.map(tick))
  const axisWidth = Math.ceil(Math.max(...labels.map((label) => textWidth(label, tickStyle)), 8)) + 10
  const plot: Plot = { series: [], periods, yearlyOnly: [], empty: [], show: 'level', base: null, thinBase: [], yearToDate: null }
  const time = timeAxis(plot, width - right - axisWidth, format)
  return {
    plot,
    freq,
    quantity: 'usd',
    scale: 'linear',
    events,
    slots: new Map(),
    names: new Map(),
    format,
    width,
    height,
    margin: { top, right, bottom: 0, left: 0 },
    axisWidth,
    valueAxis: {
      kind: 'linear',
      domain: [0, 1],
      ticks: panels.flatMap(({ ticks, position }) => ticks.map(position)),
      tickLabel: labelsByPosition(panels),
      step: { divisor: 1, short: '{number}', long: '' },
    },
    timeAxis: freq === 'year' ? { ...time, domain: yearDomain(periods) } : time,
    endLabels: [],
    oneLine: false,
    panels,
    directLabels,
  }
}

function labelsByPosition(panels: readonly PlacedPanel[]): (at: number) => string {
  const labels = new Map(panels.flatMap(({ ticks, tick, position }) => ticks.map((value) => [position(value), tick(value)])))
  return (at) => labels.get(at) ?? ''
}
