import { Group } from '#src/chart/Group.tsx'
import { type ChartContent, type ChartProps, type MarkProps, entryOf } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Outliers, isBeyondAxis } from '#src/chart/marks/Outliers.tsx'
import { barPaths, dashes } from '#src/chart/marks/paths.ts'
import { eventsInside, largestOf, timeOf } from '#src/chart/plotExtent.ts'
import { type Parts, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts, textWidth } from '#src/chart/text/measure.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { grey } from '#src/view/colours.ts'
import '#src/i18n/messages/en/en.ts'
import * as frame from '#src/chart/frame/chartModel.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Format } from '#src/i18n/format.ts'
import { knownValues } from '#src/trade/observation.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { Plot } from '#src/trade/plot.ts'

export const bar = kindOfSeries({
  drawing: (content) =>
    plotDrawing(
      content,
      BarChart,
      { directLabels: () => false, markedPeriods: (width) => barPeriods(content, width) },
      barModel,
    ),
})

const barOpacity = { hollow: 0.22, thin: 0.5 } as const

function BarMarks({ model, palette }: MarkProps<BarModel>) {
  const { x, y, area } = scalesOf(model)
  const { plot, widths } = model
  return (
    <>
      {plot.series.map(({ info, points }, i) => {
        const { id, colourIndex } = entryOf(model, info)
        const colour = palette.series(colourIndex)
        const left = i * widths.bar - widths.group / 2
        const bars = points.flatMap((point) =>
          point.value === null ? [] : [{ x: x(timeOf(point.period)) + left, end: y(point.value), point }],
        )
        // A gap keeps grey bars of two series from merging into one.
        const width = colourIndex === grey && widths.bar >= 3 ? widths.bar - 1 : widths.bar
        const { full, hollow, edge } = barPaths(bars, y(0), width)
        return (
          <Group key={id} series={id}>
            {full !== '' && <path d={full} fill={colour} />}
            {hollow !== '' && (
              <path d={hollow} fill={colour} fillOpacity={edge === '' ? barOpacity.thin : barOpacity.hollow} />
            )}
            {edge !== '' && (
              <path d={edge} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray={dashes.barEdge} />
            )}
          </Group>
        )
      })}
      <path d={`M${area.x},${y(0)}H${area.x + area.width}`} stroke={palette.muted} strokeWidth={1} />
    </>
  )
}

function barMiddle({ widths }: BarModel, series: number): number {
  return (series + 0.5) * widths.bar - widths.group / 2
}

const amountGround = { over: 10, height: 13, beside: 1.5 } as const

/** Amounts at the ends of the bars, each on a ground of its own so that no line runs through it. */
function barAmounts(model: BarModel): Parts {
  const { x, y, area } = scalesOf(model)
  const { plot, write } = model
  if (write === null) return []
  const look = { kind: 'words', anchor: 'middle', style: barAmountStyle, ground: amountGround } as const
  return plot.series.flatMap(({ info, points }, i) =>
    points.map(({ period, value }) => {
      if (value === null || isBeyondAxis(value, model)) return false
      const baseline = value < 0 ? Math.min(y(value) + 13, area.y + area.height - 3) : y(value) - 5
      const place = { x: x(timeOf(period)) + barMiddle(model, i), y: baseline }
      return { ...look, ...place, text: write(value), ink: entryOf(model, info).colourIndex }
    }),
  )
}

/** The band of the period that is pointed at. */
function bandAt(period: string, model: BarModel): Parts {
  const { x, area } = scalesOf(model)
  const { group, band } = model.widths
  const half = Math.min(band, group + 12) / 2
  return [{ kind: 'box', ...area, x: x(timeOf(period)) - half, width: half * 2, ink: 'ink', opacity: 0.08 }]
}

/** Says over the plot which periods are left out. */
const remarkParts = ({ remark }: BarModel): Parts =>
  remark.map((text, i) => {
    const y = i * remarkStyle.lineHeight + remarkStyle.size
    return { kind: 'words', text, x: 0, y, style: remarkStyle, ink: 'muted' }
  })

export function BarChart(props: ChartProps<ChartContent>) {
  const { content, width, height, palette, interaction } = props
  const model = barModel(content, width, height)
  const words = [...remarkParts(model), ...barAmounts(model)]
  return (
    <SeriesPlot
      model={model}
      interaction={interaction}
      palette={palette}
      marks={(period) => <DrawnParts parts={bandAt(period, model)} palette={palette} />}
    >
      <EventMarkers model={model} palette={palette} />
      <BarMarks model={model} palette={palette} />
      {words.length > 0 && (
        <g fontFamily={fonts.sans}>
          <DrawnParts parts={words} palette={palette} />
        </g>
      )}
      <Outliers model={model} palette={palette} marks={{ left: (i) => barMiddle(model, i), width: model.widths.bar }} />
    </SeriesPlot>
  )
}

type Write = (value: number) => string

export type BarModel = ReturnType<typeof barModel>

export const remarkStyle = { size: 12, weight: 400, family: 'sans', lineHeight: 16 } as const
export const barAmountStyle = { size: 11.5, weight: 400, family: 'sans' } as const
const maxAmounts = 24
/** Space that an amount needs beyond the end of its bar, as a share of the bar's length. */
const amountAir = 0.07
const usualTicks = 6
const phonePx = 480
/** Pixels. The right margin holds the end of the last period's label; a phone's finer pixels allow thinner bars. */
const layouts = { wide: { right: 12, minBarPx: 3 }, narrow: { right: 20, minBarPx: 2 } } as const

/** Writes amounts in the unit of the axis; null if there are too many bars or a text is wider than its place. */
function amountWriter(content: ChartContent, plot: Plot, widths: BarWidths): Write | null {
  const { quantity, format } = content
  const { divisor } = format.step(quantity, largestOf(content.plot))
  const values = plot.series.flatMap(({ points }) => knownValues(points))
  if (values.length > maxAmounts) return null
  const available = plot.series.length === 1 ? widths.band - 4 : widths.bar + 1
  const writers: readonly Write[] =
    plot.show === 'yoy'
      ? [(value) => format.change(value), (value) => format.change(value, 0)]
      : [(value) => format.number(value / divisor)]
  return writers.find((write) => values.every((value) => textWidth(write(value), barAmountStyle) <= available)) ?? null
}

function fittingPlot(content: ChartContent, width: number) {
  const { right, minBarPx } = layouts[width >= phonePx ? 'wide' : 'narrow']
  const { ticks, tickLabel } = frame.withUnit(barValueAxis(content, content.plot, usualTicks), width)
  const axisWidth = frame.axisWidthOf(ticks.map(tickLabel))
  const { periods, series } = content.plot
  const count = fittingPeriods(width - right - axisWidth, periods.length, series.length, minBarPx)
  return { plot: newestOf(content.plot, count), axisWidth, right }
}

export function barPeriods(content: ChartContent, width: number): readonly string[] {
  return fittingPlot(content, width).plot.periods
}

export function barModel(content: ChartContent, width: number, height: number) {
  const { format } = content
  const { plot, axisWidth: minAxisWidth, right } = fittingPlot(content, width)
  const widthsBeside = (left: number): BarWidths =>
    barWidths(width - right - left, plot.periods.length, content.plot.series.length)
  const write = amountWriter(content, plot, widthsBeside(minAxisWidth))
  const axis = frame.withUnit(
    barValueAxis(content, plot, height < 320 ? 4 : usualTicks, write === null ? 0 : amountAir),
    width,
  )
  const left = Math.max(minAxisWidth, frame.axisWidthOf(axis.ticks.map(axis.tickLabel)))
  const sentence = format.t('bar.window', {
    shown: format.number(plot.periods.length, 0),
    all: format.number(content.plot.periods.length, 0),
    first: format.period(plot.periods[0] ?? '', 'short'),
  })
  const remark = plot === content.plot ? [] : wrapLines(sentence, width, remarkStyle, 'name')
  const shown = { ...content, plot, events: eventsInside(content.events, plot) }
  const over = 12 + remark.length * remarkStyle.lineHeight
  const placed = frame.framed(shown, axis, width, height, left, right, over, barTimeAxis)
  return { ...shown, ...placed, widths: widthsBeside(left), remark, write }
}

export function newestOf(plot: Plot, count: number): Plot {
  if (count >= plot.periods.length) return plot
  const periods = plot.periods.slice(-count)
  const [first = ''] = periods
  const series = plot.series.map(({ info, points }) => ({
    info,
    points: points.filter(({ period }) => period >= first),
  }))
  return { ...plot, periods, series }
}

/** A time axis with half a period of space at both ends; the tick of a year stands before the year's first bar. */
export function barTimeAxis(plot: Pick<Plot, 'periods'>, width: number, format: Format): frame.TimeAxis {
  const axis = frame.timeAxis(plot, width, format)
  const times = plot.periods.map((period) => timeOf(period))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  if (first === last) return axis
  const half = (last - first) / (times.length - 1) / 2
  const domain = [first - half, last + half] as const
  if (axis.ticks.every((tick) => times.includes(tick))) return { ...axis, domain }
  // Year ticks lie midway between the bars of two years, because a quarter is dated by its last month.
  const wanted = new Set(axis.ticks.map(axis.tickLabel))
  const places = new Map(
    plot.periods.flatMap((period, i) => {
      const [before = period, year] = [plot.periods[i - 1], yearOf(period)]
      if (yearOf(before) === year || !wanted.has(year)) return []
      return [[(timeOf(before) + timeOf(period)) / 2, year]]
    }),
  )
  return { domain, ticks: [...places.keys()], tickLabel: (time) => places.get(time) ?? '' }
}

/**
 * A value axis that includes zero for every quantity, because bars are compared by length.
 *
 * @param air space beyond the end of each bar, as a share of its length
 */
export function barValueAxis(content: ChartContent, plot: Plot, maxTicks: number, air = 0): frame.ValueAxis {
  const { quantity, format } = content
  const points = plot.series.flatMap((series) => series.points)
  const ends = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value * (1 + air) }]))
  const zero = { period: plot.periods[0] ?? '', value: 0, status: null, sources: [] }
  // An axis of changes includes zero anyway, and an added zero could alter the largest usual change.
  const held = plot.show === 'yoy' ? ends : [zero, ...ends]
  const series = plot.series.slice(0, 1).map(({ info }) => ({ info, points: held }))
  const step = format.step(quantity, largestOf(content.plot))
  const axis = frame.valueAxis({ ...plot, series }, quantity, 'linear', format, maxTicks, step)
  // The space at the ends of bars is a part of what the axis may have over the data.
  const high = Math.max(0, ...held.map(({ value }) => value))
  const last = high > 0 && axis.domain[1] > (high * (1 + frame.overData.tick)) / (1 + air) ? high : axis.domain[1]
  return { ...axis, domain: [axis.domain[0], last], ticks: axis.ticks.filter((tick) => tick <= last) }
}

const maxBarPx = 52
/** The least space between the bars of two periods, in pixels and as a share of a period's width. */
const minSpacingPx = 2
const spacingShare = 0.2

export function fittingPeriods(width: number, periods: number, series: number, minBarPx: number): number {
  const bars = series * minBarPx
  const band = Math.max(bars + minSpacingPx, bars / (1 - spacingShare))
  return Math.max(1, Math.min(periods, Math.floor(width / band)))
}

type BarWidths = ReturnType<typeof barWidths>

/** Widths in pixels: `band` of a period, `bar` of one bar, `group` of all bars of a period. */
function barWidths(width: number, periods: number, series: number) {
  const band = width / Math.max(1, periods)
  const exact = Math.min(maxBarPx, (band - Math.max(minSpacingPx, band * spacingShare)) / Math.max(1, series))
  // Bars of two pixels or more are whole pixels wide, so that all of them look the same.
  const each = exact >= 2 ? Math.floor(exact) : exact
  return { band, bar: each, group: each * series }
}
