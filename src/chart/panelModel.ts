import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { lastPoint } from '#src/trade/plot.ts'
import type { ValueAxis } from '#src/chart/axes.ts'
import { largestOf, timeAxis, valueAxis } from '#src/chart/axes.ts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { amountText, tickStyle, timeAxisHeight } from '#src/chart/chartModel.ts'
import type { PlotDrawing } from '#src/chart/drawing.ts'
import { textWidth } from '#src/chart/measureText.ts'
import type { PanelLayout, PanelRoom } from '#src/chart/panelLayout.ts'
import { panelParts } from '#src/chart/panelLayout.ts'

/** One small chart of one series. */
export type PanelModel = ChartModel & {
  readonly series: PlottedSeries
  readonly slot: number
  readonly name: string
  /** The newest amount, with its period where the series ends early. */
  readonly amount: string
  readonly room: PanelRoom
  readonly headingOnOneLine: boolean
}

/** Right of the plot: half a mark of the last point. */
const right = 8

/** Largest first, by the newest figure. */
export function panelOrder(plot: Plot): PlottedSeries[] {
  const size = (series: PlottedSeries): number => lastPoint(series)?.value ?? -Infinity
  return plot.series.toSorted((a, b) => size(b) - size(a))
}

/** Not more ticks than a small panel has room for, and always the last. */
function fewer(axis: ValueAxis, most: number): ValueAxis {
  const every = Math.ceil(axis.ticks.length / most)
  return every <= 1 ? axis : { ...axis, ticks: axis.ticks.filter((_, i) => (axis.ticks.length - 1 - i) % every === 0) }
}

/** The axis of one panel or of all. Where an axis has another unit than the subtitle names, its top tick says which. */
function panelAxis(content: PlotDrawing, plot: Plot, most: number): ValueAxis {
  const { quantity, scale, format } = content
  const axis = fewer(valueAxis(plot, quantity, scale, format, most), scale === 'log' ? most : most + 2)
  if (axis.step.divisor === format.step(quantity, largestOf(content.plot)).divisor) return axis
  const top = axis.ticks.at(-1)
  return {
    ...axis,
    tickLabel: (value) => (value === top ? axis.step.short.replace('{number}', axis.tickLabel(value)) : axis.tickLabel(value)),
  }
}

/** The panels of a figure, largest first. */
export function panelModels(content: PlotDrawing, ordered: readonly PlottedSeries[], layout: PanelLayout): PanelModel[] {
  const { plot, quantity, format, slots, names } = content
  const { rooms, oneLine } = layout
  const heading = oneLine ? panelParts.lowHeading : panelParts.heading
  const plotHeight = Math.min(...rooms.map(({ height, numbered, labelled }) => height - heading - (numbered ? panelParts.numbers : 0) - (labelled ? timeAxisHeight : 0)))
  const most = plotHeight < 56 ? 2 : plotHeight < 110 ? 3 : 4
  const shared = content.y === 'shared' ? panelAxis(content, plot, most) : null
  const axes = ordered.map((series) => shared ?? panelAxis(content, { ...plot, series: [series] }, most))
  const labels = [...new Set(axes)].flatMap((axis) => axis.ticks.map((tick) => textWidth(axis.tickLabel(tick), tickStyle)))
  const axisWidth = Math.ceil(Math.max(8, ...labels)) + 8
  const time = timeAxis(plot, (rooms[0]?.width ?? 0) - axisWidth - right, format)
  return ordered.flatMap((series, i): PanelModel[] => {
    const [room, axis] = [rooms[i], axes[i]]
    const last = lastPoint(series)
    if (room === undefined || axis === undefined || last?.value == null) return []
    const { id } = series.info
    const amount = amountText(last.value, quantity, plot.show, format)
    return [
      {
        ...content,
        plot: { ...plot, series: [series] },
        width: room.width,
        height: room.height,
        // A frame always has room for its time axis: where it has no labels, that room lies under the next panel.
        margin: {
          top: heading + (room.numbered ? panelParts.numbers : panelParts.air),
          right,
          bottom: room.labelled ? 0 : 4 - timeAxisHeight,
          left: 0,
        },
        axisWidth,
        valueAxis: axis,
        timeAxis: room.labelled ? time : { ...time, ticks: [] },
        endLabels: [],
        oneLine: false,
        series,
        slot: slots.get(id) ?? 1,
        name: names.get(id) ?? id,
        amount: last.period === plot.periods.at(-1) ? amount : format.t('panel.at', { amount, period: format.period(last.period, 'short') }),
        room,
        headingOnOneLine: oneLine,
      },
    ]
  })
}
