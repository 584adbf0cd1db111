import type { Plot } from '#src/trade/plot.ts'
import { eventsInside } from '#src/chart/timePlacement.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { ValueAxis } from '#src/chart/frame/axes.ts'
import { barTimeAxis, barValueAxis, barWidths, fittingPeriods, leastBar, newestOf } from '#src/figures/bar/barAxes.ts'
import type { BarWidths } from '#src/figures/bar/barAxes.ts'
import type { PlacedEntry } from '#src/chart/labels/legend.ts'
import { placeLegend, rowsOf } from '#src/chart/labels/legend.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import type { ChartContent, DrawnRoom } from '#src/chart/drawing.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import { legendOf } from '#src/figures/plotDrawing.tsx'
import { barMessages } from '#src/i18n/messages/en/kinds/bar.ts'

type Write = (value: number) => string

/** Bars, laid out. */
export type BarModel = ChartModel & {
  readonly widths: BarWidths
  /** Names and colours above the plot. */
  readonly legend: readonly PlacedEntry[]
  /** Says which periods are shown where not all fit. */
  readonly remark: readonly string[]
  /** How an amount is written at its bar; null where it is not. */
  readonly write: Write | null
}

/** A square before each name. */
export const legendSquare = 11
export const legendStyle = {
  text: { size: 13, weight: 600, family: 'sans' },
  key: legendSquare + 6,
  between: 18,
} as const
export const legendLineHeight = 20
export const remarkLineHeight = 16
export const remarkStyle = { size: 12, weight: 400, family: 'sans' } as const
export const barAmountStyle = { size: 11.5, weight: 400, family: 'sans' } as const
/** Up to this many bars have their amounts written at them, of whose length the text needs about this part. */
const mostAmounts = 24
const air = 0.07
const mostTicks = 6
/** Right of the plot: half a label of the last period, less half its bars. */
const right = { wide: 12, narrow: 20 } as const

function widthOf(axis: ValueAxis): number {
  return axisWidthOf(axis.ticks.map(axis.tickLabel))
}

/** Amounts in the unit of the axis, if there are few bars and each text is about as wide as its bar. */
function amountWriter(content: ChartContent, plot: Plot, { band, bar }: BarWidths): Write | null {
  const { quantity, format } = content
  const { divisor } = format.step(quantity, largestOf(content.plot))
  const values = plot.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  if (values.length > mostAmounts) return null
  const available = plot.series.length === 1 ? band - 4 : bar + 1
  const writers: readonly Write[] =
    plot.show === 'yoy'
      ? [(value) => format.change(value), (value) => format.change(value, 0)]
      : [(value) => format.number(value / divisor)]
  return writers.find((write) => values.every((value) => textWidth(write(value), barAmountStyle) <= available)) ?? null
}

/** The periods that have room for their bars, and the width of the axis beside them. Its ticks are as many as may be. */
function fittingPlot(content: ChartContent, { width, directLabels }: DrawnRoom): { plot: Plot; axisWidth: number } {
  const size = directLabels ? 'wide' : 'narrow'
  const axisWidth = widthOf(barValueAxis(content, content.plot, mostTicks))
  const free = width - right[size] - axisWidth
  const count = fittingPeriods(free, content.plot.periods.length, content.plot.series.length, leastBar[size])
  return { plot: newestOf(content.plot, count), axisWidth }
}

export function barPeriods(content: ChartContent, room: DrawnRoom): readonly string[] {
  return fittingPlot(content, room).plot.periods
}

/**
 * @param directLabels false where the names stand in a legend outside the chart
 */
export function barModel(content: ChartContent, width: number, height: number, directLabels: boolean): BarModel {
  const { format } = content
  const count = content.plot.series.length
  const size = directLabels ? 'wide' : 'narrow'
  const free = width - right[size]
  const all = content.plot.periods.length
  const maxTicks = height < 320 ? 4 : mostTicks
  const { plot, axisWidth: widest } = fittingPlot(content, { width, directLabels })
  const shown = plot.periods.length
  const write = amountWriter(content, plot, barWidths(free - widest, shown, count))
  const axis = barValueAxis(content, plot, maxTicks, write === null ? 0 : air)
  const axisWidth = Math.max(widest, widthOf(axis))

  const legend = directLabels ? placeLegend(legendOf({ ...content, plot }), legendStyle, width) : []
  const first = format.period(plot.periods[0] ?? '', 'short')
  const sentence = format.t(barMessages, 'bar.window', {
    shown: format.number(shown, 0),
    all: format.number(all, 0),
    first,
  })
  const remark = plot === content.plot ? [] : wrapLines(sentence, width, remarkStyle, 'name')
  const above = rowsOf(legend) * legendLineHeight + remark.length * remarkLineHeight
  const events = eventsInside(content.events, plot)
  const notes = notesOf({ ...content, plot })
  const markers = Math.max(12, markerRows({ events, notes }) + 10)
  return {
    ...content,
    plot,
    ...onAxis(axis, width, height, {
      top: above + markers,
      right: right[size],
      bottom: timeAxisHeight,
      left: axisWidth,
    }),
    timeAxis: barTimeAxis(plot, free - axisWidth, format),
    notes,
    widths: barWidths(free - axisWidth, shown, count),
    legend,
    remark,
    write,
  }
}
