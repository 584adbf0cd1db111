import { lastKnown } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { Format, Quantity } from '#src/i18n/format.ts'
import { endAmount } from '#src/chart/labels/endAmount.ts'
import type { ValueAxis, TimeAxis } from '#src/chart/frame/axes.ts'
import { timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { endLabelHeight, leaderSpacing } from '#src/chart/labels/leader.ts'
import { markerRows } from '#src/chart/marks/markerRows.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import { fitText, textWidth } from '#src/chart/text/measure.ts'

type EndLabel = {
  readonly series: PlottedSeries
  readonly colourIndex: number
  readonly name: string
  readonly amount: string
}

/** A chart fitted to a size: its axes, margins and the words at the ends of its lines. */
export type ChartModel = ChartContent & {
  readonly width: number
  readonly height: number
  /** Of its whole figure, of which it is a part: a tooltip may reach over the other parts. */
  readonly figureWidth?: number
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  readonly axisWidth: number
  readonly valueAxis: ValueAxis
  readonly timeAxis: TimeAxis
  readonly endLabels: readonly EndLabel[]
  /** A reader's, on the drawn periods. */
  readonly notes?: readonly PlacedNote[]
  /** One line a label where two would not fit in the height. */
  readonly oneLine: boolean
}

export const tickStyle = { size: 12, weight: 400, family: 'sans' } as const
export const nameStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const amountStyle = { size: 12, weight: 400, family: 'sans' } as const
const timeAxisHeight = 26

/** The width of a value axis: its widest number, and what lies between the numbers and the plot. */
export function axisWidthOf(labels: readonly string[], between = 10): number {
  return Math.ceil(Math.max(8, ...labels.map((label) => textWidth(label, tickStyle)))) + between
}

/** The amount a line ends with, as its direct label gives it. */
export function amountText(value: number, quantity: Quantity, show: Plot['show'], format: Format): string {
  return show === 'yoy' ? format.change(value) : format.amount(value, quantity)
}

/**
 * @param directLabels false where the width is too small for them: a legend stands above the chart instead
 */
export function chartModel(content: ChartContent, width: number, height: number, directLabels: boolean): ChartModel {
  const { plot, quantity, scale, format } = content
  const axis = valueAxis(plot, quantity, scale, format, height < 320 ? 4 : 6)
  const axisWidth = axisWidthOf(axis.ticks.map(axis.tickLabel))
  const widthForLabels = Math.floor(width / 3.2)
  const endLabels = plot.series.flatMap((series): EndLabel[] => {
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
  const widest = endLabels.map(({ name, amount }) => {
    const nameWidth = textWidth(name, nameStyle)
    const amountWidth = textWidth(amount, amountStyle)
    return oneLine ? nameWidth + 6 + amountWidth : Math.max(nameWidth, amountWidth)
  })
  const right = directLabels ? Math.ceil(Math.max(24, ...widest)) + leaderSpacing(oneLine) + 4 : 10
  return {
    ...content,
    width,
    height,
    margin: { top: markers, right, bottom: 0, left: 0 },
    axisWidth,
    valueAxis: axis,
    timeAxis: timeAxis(plot, width - right - axisWidth, format),
    endLabels: directLabels ? endLabels : [],
    oneLine,
    notes,
  }
}

export { timeAxisHeight }
