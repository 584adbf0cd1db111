import { lastKnown } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Quantity } from '#src/trade/quantity.ts'
import { endAmount, endLabelHeight, endLabelWidth, leaderSpacing } from '#src/chart/labels/names.ts'
import { type ValueAxis, type TimeAxis, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { valueScale } from '#src/chart/frame/scales.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { type PlacedNote, notesOf } from '#src/chart/notePlacement.ts'
import { fitText, nameStyle, textWidth, tickStyle } from '#src/chart/text/measure.ts'

export type Frame = Pick<ChartContent, 'freq' | 'events' | 'format'> & {
  readonly plot: Pick<Plot, 'periods'>
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly timeAxis: TimeAxis
  /** Positions in pixels; `zero` is null where the line of zero is not above the foot of the plot. */
  readonly valueTicks: {
    readonly at: readonly number[]
    readonly labels: readonly string[]
    readonly zero: number | null
  }
  readonly notes?: readonly PlacedNote[]
}

export type ChartModel = ChartContent &
  Frame & {
    readonly valueAxis: ValueAxis
    /** The names beside the ends of lines, each with the newest amount. */
    readonly endLabels?: readonly { readonly series: PlottedSeries }[]
  }

/** `oneLine` is true where labels of two lines would not fit in the height. */
export type NamesModel = Pick<Frame, 'timeAxis'> & { readonly oneLine: boolean }

export type LinesModel = ReturnType<typeof chartModel>

export const timeAxisHeight = 26

export function axisWidthOf(labels: readonly string[], between = 10): number {
  return Math.ceil(Math.max(8, ...labels.map((label) => textWidth(label, tickStyle)))) + between
}

export function onAxis(axis: ValueAxis, width: number, height: number, margin: Frame['margin']) {
  const y = valueScale(axis, height, margin)
  const { ticks, tickLabel, domain } = axis
  const zero = domain[0] < 0 && domain[1] >= 0 ? y(0) : null
  const valueTicks = { at: ticks.map(y), labels: ticks.map(tickLabel), zero }
  return { width, height, margin, valueAxis: axis, valueTicks }
}

export function amountText(value: number, quantity: Quantity, show: Plot['show'], format: Format): string {
  return show === 'yoy' ? format.change(value) : format.amount(value, quantity)
}

export function chartModel(content: ChartContent, width: number, height: number, directLabels: boolean) {
  const { plot, quantity, scale, format } = content
  const axis = valueAxis(plot, quantity, scale, format, height < 320 ? 4 : 6)
  const axisWidth = axisWidthOf(axis.ticks.map(axis.tickLabel))
  const widthForLabels = Math.floor(width / 3.2)
  const endLabels = plot.series.flatMap((series) => {
    const last = lastKnown(series.points)
    if (last?.value == null) return []
    const amount = amountText(last.value, quantity, plot.show, format)
    return [
      {
        series,
        colourIndex: content.colourIndices.get(series.info.id) ?? 1,
        name: fitText(content.names.get(series.info.id) ?? series.info.id, widthForLabels, nameStyle),
        amount: endAmount(amount, last.period, plot.periods, format),
      },
    ]
  })
  const notes = notesOf(content)
  const markers = markerRows({ events: content.events, notes }) + 8
  const plotHeight = height - markers - timeAxisHeight
  const oneLine = endLabels.length * endLabelHeight > plotHeight
  const widths = endLabels.map((label) => endLabelWidth(label, oneLine))
  const right = directLabels ? Math.ceil(Math.max(24, ...widths)) + leaderSpacing(oneLine) + 4 : 10
  return {
    ...content,
    ...onAxis(axis, width, height, { top: markers, right, bottom: timeAxisHeight, left: axisWidth }),
    timeAxis: timeAxis(plot, width - right - axisWidth, format),
    endLabels: directLabels ? endLabels : [],
    oneLine,
    notes,
  }
}
