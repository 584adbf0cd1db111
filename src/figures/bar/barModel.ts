import '#src/i18n/messages/en/en.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { ChartContent, DrawnSize } from '#src/chart/drawing.ts'
import { axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { placeLegend, rowsOf } from '#src/chart/labels/legend.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import { eventsInside } from '#src/chart/timePlacement.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import {
  type BarWidths,
  barTimeAxis,
  barValueAxis,
  barWidths,
  fittingPeriods,
  newestOf,
} from '#src/figures/bar/barAxes.ts'
import { legendOf } from '#src/figures/plotDrawing.tsx'

type Write = (value: number) => string

export type BarModel = ReturnType<typeof barModel>

export const legendStyle = {
  text: { size: 13, weight: 600, family: 'sans' },
  square: 11,
  key: 17,
  between: 18,
  lineHeight: 20,
} as const
export const remarkStyle = { size: 12, weight: 400, family: 'sans', lineHeight: 16 } as const
export const barAmountStyle = { size: 11.5, weight: 400, family: 'sans' } as const
const maxAmounts = 24
/** Space that an amount needs beyond the end of its bar, as a share of the bar's length. */
const air = 0.07
const maxTicks = 6
/** Pixels. The right margin holds the end of the last period's label; a phone's finer pixels allow thinner bars. */
const layouts = { wide: { right: 12, minBarPx: 3 }, narrow: { right: 20, minBarPx: 2 } } as const

/** Writes amounts in the unit of the axis; null if there are too many bars or a text is wider than its place. */
function amountWriter(content: ChartContent, plot: Plot, { band, bar }: BarWidths): Write | null {
  const { quantity, format } = content
  const { divisor } = format.step(quantity, largestOf(content.plot))
  const values = plot.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  if (values.length > maxAmounts) return null
  const available = plot.series.length === 1 ? band - 4 : bar + 1
  const writers: readonly Write[] =
    plot.show === 'yoy'
      ? [(value) => format.change(value), (value) => format.change(value, 0)]
      : [(value) => format.number(value / divisor)]
  return writers.find((write) => values.every((value) => textWidth(write(value), barAmountStyle) <= available)) ?? null
}

function fittingPlot(content: ChartContent, { width, directLabels }: DrawnSize) {
  const { right, minBarPx } = layouts[directLabels ? 'wide' : 'narrow']
  const { ticks, tickLabel } = barValueAxis(content, content.plot, maxTicks)
  const axisWidth = axisWidthOf(ticks.map(tickLabel))
  const { periods, series } = content.plot
  const count = fittingPeriods(width - right - axisWidth, periods.length, series.length, minBarPx)
  return { plot: newestOf(content.plot, count), axisWidth, right }
}

export function barPeriods(content: ChartContent, size: DrawnSize): readonly string[] {
  return fittingPlot(content, size).plot.periods
}

export function barModel(content: ChartContent, width: number, height: number, directLabels: boolean) {
  const { format } = content
  const { plot, axisWidth: minAxisWidth, right } = fittingPlot(content, { width, directLabels })
  const widthsBeside = (left: number): BarWidths =>
    barWidths(width - right - left, plot.periods.length, content.plot.series.length)
  const write = amountWriter(content, plot, widthsBeside(minAxisWidth))
  const axis = barValueAxis(content, plot, height < 320 ? 4 : maxTicks, write === null ? 0 : air)
  const left = Math.max(minAxisWidth, axisWidthOf(axis.ticks.map(axis.tickLabel)))

  const legend = directLabels ? placeLegend(legendOf({ ...content, plot }), legendStyle, width) : []
  const sentence = format.t('bar.window', {
    shown: format.number(plot.periods.length, 0),
    all: format.number(content.plot.periods.length, 0),
    first: format.period(plot.periods[0] ?? '', 'short'),
  })
  const remark = plot === content.plot ? [] : wrapLines(sentence, width, remarkStyle, 'name')
  const above = rowsOf(legend) * legendStyle.lineHeight + remark.length * remarkStyle.lineHeight
  const notes = notesOf({ ...content, plot })
  const markers = Math.max(12, markerRows({ events: eventsInside(content.events, plot), notes }) + 10)
  return {
    ...content,
    plot,
    ...onAxis(axis, width, height, { top: above + markers, right, bottom: timeAxisHeight, left }),
    timeAxis: barTimeAxis(plot, width - right - left, format),
    notes,
    widths: widthsBeside(left),
    legend,
    remark,
    write,
  }
}
