import { scaleLinear } from 'd3-scale'
import { axisEnd, axisWidthOf, gridCount, timeAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { type Framed, type Scale, frameScales } from '#src/chart/frame/scales.ts'
import {
  type LineEnd,
  endAmount,
  endLabelHeight,
  roomForEnds,
  spreadLabels,
  wantedLabels,
} from '#src/chart/labels/EndLabels.tsx'
import { placeLegend } from '#src/chart/labels/legend.ts'
import { eventPlaces, roughHeight } from '#src/chart/marks/eventPlaces.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { amountStyle, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Format } from '#src/i18n/format.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { type Point, lastKnown } from '#src/trade/observation.ts'
import type { Frequency } from '#src/trade/steps.ts'

export type PanelSeries = {
  readonly id: string
  readonly name: string
  /** The name in the tooltip, which does not show the panel's title. */
  readonly longName: string
  readonly colourIndex: number
  readonly points: readonly Point[]
  readonly amount: (value: number, period: string) => string
  /** Words at individual bars, keyed by period. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

export type PanelContent = {
  readonly id: string
  readonly title: string
  readonly mark: 'line' | 'bar'
  /** The panel's part of the height, relative to the parts of the other panels. */
  readonly heightShare: number
  readonly series: readonly PanelSeries[]
  readonly tick: (value: number) => string
}

/** Panels under one another share the time axis, because a second value axis would mislead. */
export type MultiPanelContent = {
  readonly panels: readonly PanelContent[]
  /** Months or years, first to last without holes; never empty. */
  readonly periods: readonly string[]
  /** All points are 12-month sums or computed from such sums. */
  readonly areSums?: boolean
  readonly events: readonly TradeEvent[]
  readonly format: Format
}

/** `titleY`, `top`, `bottom` and the `y` of `keys` are in pixels from the plot's top. */
export type PlacedPanel = ReturnType<typeof placed>[number]
export type MultiPanelModel = ReturnType<typeof multiPanelModel>

const underTitle = 14
const lowPlot = 330
const betweenPanels = 16

type HeadedPanel = ReturnType<typeof headed>

/** One model holds all panels, so that one cursor runs through them. */
export function multiPanelModel(content: MultiPanelContent, width: number, height: number, directLabels: boolean) {
  const under = (over: number) => modelUnder(over, content, width, height, directLabels)
  let model = under(roughHeight(content.events))
  // More height for names leaves the panels less, which may widen what stands beside them.
  while (model.places.height > model.over) model = under(model.places.height)
  return model
}

/** @param over the height in pixels that names of events have */
function modelUnder(over: number, content: MultiPanelContent, width: number, height: number, directLabels: boolean) {
  const { periods, events, format } = content
  const freq: Frequency = periods[0]?.length === 4 ? 'year' : 'month'
  const given = content.panels.map((panel) => headed(panel, content, width - 4, directLabels))
  const top = (given[0]?.head.height ?? 0) + (events.length > 0 ? over + 8 : underTitle - 4)
  const plotHeight = height - top - timeAxisHeight
  const ends = given.flatMap((panel) => panel.ends)
  const besideAt = (isOneLine: boolean): number => roomForEnds(ends, isOneLine, directLabels)
  const panelsBeside = (beside: number) => placed(given, width - beside - 40, plotHeight, top)
  const oneLine = panelsBeside(besideAt(false)).some((panel) =>
    areCrowded(panel.ends, panel.bottom - panel.top, (value) => panel.y(value) - top - panel.top),
  )
  const right = besideAt(oneLine)
  const panels = panelsBeside(right)
  const labels = panels.flatMap(({ ticks, tick }) => ticks.map(tick))
  const axisWidth = axisWidthOf(labels)
  const plot = { periods }
  const time = timeAxis(plot, width - right - axisWidth, format)
  const shownTime = freq === 'year' ? { ...time, domain: yearDomain(periods) } : time
  const margin = { top, right, bottom: timeAxisHeight, left: axisWidth }
  const places = eventPlaces({ events, plot, format, width, margin, timeAxis: shownTime })
  return {
    plot,
    freq,
    events,
    places,
    over,
    format,
    width,
    height,
    margin,
    valueTicks: { at: panels.flatMap(({ ticks, y }) => ticks.map(y)), labels, zero: null },
    timeAxis: shownTime,
    oneLine,
    panels,
    directLabels,
  }
}

/** Divides the height that the titles leave among the panels, by `heightShare`. */
function placed(panels: readonly HeadedPanel[], width: number, height: number, top: number) {
  const over = height < lowPlot ? betweenPanels / 2 : betweenPanels
  const under = height < lowPlot ? underTitle / 2 : underTitle
  const between = panels.map(({ head }, i) => (i === 0 ? 0 : over + head.height + under))
  const available = Math.max(0, height - between.reduce((sum, one) => sum + one, 0))
  const parts = panels.reduce((sum, { panel: { heightShare } }) => sum + heightShare, 0)
  let last = 0
  return panels.map(({ panel, head, ends }, i) => {
    const titleY = i === 0 ? titleBaseline - top : last + over + titleBaseline
    const start = last + (between[i] ?? 0)
    const end = start + (available * panel.heightShare) / parts
    last = end
    const labelled = hasSpaceForLabels(panel, width)
    const below = i === panels.length - 1 ? 0 : over
    const { domain, ticks } = panelScale(panel, end - start, labelled, { above: i === 0 ? 0 : under, below })
    const y = scaleLinear(domain, [top + end, top + start])
    return {
      ...panel,
      ends,
      titleLines: head.lines,
      /** The first title stands above the markers of events. */
      titleY,
      /** Names above the plot, where no names stand beside it. */
      keys: head.keys.map((key) => ({ ...key, y: titleY - titleBaseline + key.y })),
      top: start,
      bottom: end,
      ticks,
      /** Whether bars have labels: all of them or none. */
      labelled,
      /** The position in pixels from the chart's top. */
      y: (value: number) => y(value),
    }
  })
}

/** The first and the last year are whole, so that their bars are not cut. */
function yearDomain(periods: readonly string[]): readonly [number, number] {
  return [Date.UTC(Number(periods[0] ?? 2017), 0, 1), Date.UTC(Number(periods.at(-1) ?? 2017) + 1, 0, 1)]
}

export const panelTitleStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const titleLine = 16
const titleBaseline = 12
const keyLine = 18
export const keyStyle = { text: amountStyle, key: 19, between: 15 } as const

const headed = (panel: PanelContent, content: Periods, width: number, directLabels: boolean) => ({
  panel,
  head: headOf(panel, width, !directLabels),
  ends: panelEnds(panel, content),
})

/** Heights are in pixels from the top of the first line. */
function headOf(panel: PanelContent, width: number, withKeys: boolean) {
  const lines = wrapLines(panel.title, width, panelTitleStyle, 'name')
  const under = lines.length * titleLine
  const named = withKeys && panel.series.length > 1 && panel.mark === 'line' ? panel.series : []
  const keys = placeLegend(named, keyStyle, width).map((key) => ({ ...key, y: under + 13 + key.row * keyLine }))
  return { lines, keys, height: (keys.at(-1)?.y ?? under - 5) + 5 }
}

/** The part of a panel's largest value below which line ends lie on one another. */
const smallPart = 0.05
/** Fewer small lines than this have room for labels of their own. */
const minTogether = 3

type Periods = Pick<MultiPanelContent, 'periods' | 'format'>

/** Most line ends have a label of their own; small ones share one. */
function panelEnds({ id: panel, mark, series }: PanelContent, { periods, format }: Periods): readonly LineEnd[] {
  if (mark !== 'line') return []
  const ends = series.flatMap(({ id, name, colourIndex: ink, points, amount }): LineEnd[] => {
    const point = lastKnown(points)
    if (point?.value == null) return []
    const { period, value } = point
    const written = endAmount(amount(value, period), period, periods, format)
    return [{ id: `${panel}-${id}`, name, amount: written, period, value, ink }]
  })
  const largest = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0))))
  const small = ends.filter(({ value }) => Math.abs(value) < largest * smallPart)
  const [first, ...also] = small.toSorted((a, b) => b.value - a.value)
  if (first === undefined || small.length < minTogether) return ends
  return [...ends.filter((end) => !small.includes(end)), { ...first, also }]
}

/** Whether labels would push one another further than the height of one. */
function areCrowded(ends: readonly LineEnd[], height: number, y: Scale): boolean {
  const wanted = wantedLabels(ends, y, endLabelHeight)
  const places = spreadLabels(wanted, -8, height + 12)
  return wanted.some(({ id, y: at }) => Math.abs((places.get(id) ?? at) - at) > endLabelHeight)
}

export const barLabelStyle = { size: 11.5, weight: 400, family: 'sans' } as const
const firstLineStyle = { ...barLabelStyle, weight: 600 } as const
export const barLabelLine = 13
const betweenLabels = 3
const gridStepPx = 42
/** Axis numbers closer together than this would touch. */
const minGridStepPx = 16

function labelWidth({ series }: PanelContent): number {
  const texts = series.flatMap(({ labels }) => [...labels.values()])
  return Math.max(
    0,
    ...texts.flatMap((lines) => lines.map((line, i) => textWidth(line, i === 0 ? firstLineStyle : barLabelStyle))),
  )
}

/** Whether the words fit at every bar, or are so few that they stand far apart. */
export function hasSpaceForLabels(panel: PanelContent, width: number): boolean {
  const { series, mark } = panel
  const [first] = series
  const widest = labelWidth(panel)
  if (first === undefined || mark === 'line' || widest === 0) return false
  const step = width / first.points.length
  if (series.length === 1) return first.labels.size * (widest + 8) < width * 0.75 || widest <= step - 4
  return widest <= step / series.length - betweenLabels
}

/** Pixels by which wide words move outwards: bars of one period are closer together than to those of the next. */
export function labelShift(panel: PanelContent, step: number, index: number): number {
  const count = panel.series.length
  return (index - (count - 1) / 2) * Math.max(0, labelWidth(panel) + betweenLabels - barPitch(step, count))
}

function ticksApart(ticks: (count: number) => number[], wanted: number, least: number): readonly number[] {
  const [first = 0, second = Infinity] = ticks(wanted)
  return wanted > 1 && second - first < least ? ticksApart(ticks, wanted - 1, least) : ticks(wanted)
}

/** A scale from zero to the largest value, extended for the words at bars; `around` is the room outside in pixels. */
export function panelScale(
  panel: PanelContent,
  height: number,
  labelled: boolean,
  around: { readonly above: number; readonly below: number },
) {
  const { series, mark } = panel
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const lines = Math.max(0, ...series.flatMap(({ labels }) => [...labels.values()].map((words) => words.length)))
  const words = labelled ? lines * barLabelLine + 5 : 0
  const under = low < 0 ? Math.max(0, words - around.below) : 0
  const over = high > 0 ? Math.max(0, words - around.above) : 0
  const perPixel = (high - low || 1) / Math.max(1, height - under - over)
  const exact = scaleLinear().domain([low, high || (low === 0 ? 1 : 0)])
  // A line ends below a grid line; bars have none beside their labels, because it would suggest values that large.
  const spannedBy = (count: number) => (mark === 'line' ? exact.copy().nice(count) : exact)
  const maxCount = Math.max(mark === 'bar' ? 3 : 2, Math.round(height / gridStepPx))
  const wanted = gridCount((count) => spannedBy(count).ticks(count), maxCount)
  const spanned = spannedBy(wanted)
  const [first = low, tick = high] = spanned.domain()
  const last = axisEnd(low, high || tick, tick)
  const domain = [first - under * perPixel, last + over * perPixel] as const
  const least = ((domain[1] - domain[0]) / Math.max(1, height)) * minGridStepPx
  return {
    domain,
    ticks: ticksApart((count) => spanned.ticks(count).filter((at) => at <= last), wanted, least),
  }
}

export type PanelBar = ReturnType<typeof panelBars>[number]

function barPitch(step: number, count: number): number {
  return Math.min((step * (count > 1 ? 0.84 : 0.72)) / count, 56)
}

/** Bars of several series stand side by side; `step` is the distance in pixels from one period to the next. */
export function panelBars(
  points: readonly Point[],
  x: (period: string) => number,
  y: Scale,
  step: number,
  index: number,
  count: number,
) {
  const pitch = barPitch(step, count)
  const width = Math.max(1, pitch - (count > 1 ? 2 : 0))
  const zero = y(0)
  return points.flatMap((point) => {
    if (point.value === null) return []
    const end = y(point.value)
    const left = x(point.period) + (index - count / 2) * pitch + (pitch - width) / 2
    return [{ x: left, width, top: Math.min(zero, end), height: Math.abs(end - zero), below: point.value < 0, point }]
  })
}

export type PeriodPlaces = ReturnType<typeof periodPlaces>

export function periodPlaces(model: Framed & Pick<MultiPanelModel, 'plot'>) {
  const { x: scaleX, area } = frameScales(model)
  const { plot } = model
  const x = (period: string): number => scaleX(timeOf(period))
  const [first = '', ...others] = plot.periods
  const last = others.at(-1)
  /** Pixels from one period to the next. */
  const step = last === undefined ? area.width : (x(last) - x(first)) / others.length
  return { x, step }
}

export function barsOf(panel: Pick<PlacedPanel, 'series' | 'y'>, place: PeriodPlaces) {
  return panel.series.map((series, i) => ({
    series,
    bars: panelBars(series.points, place.x, panel.y, place.step, i, panel.series.length),
  }))
}
