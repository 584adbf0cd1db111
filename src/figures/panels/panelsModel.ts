import { lastKnown } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ValueAxis } from '#src/chart/frame/axes.ts'
import { fewerTicks, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { amountText, axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import type { PanelLayout, PanelBox } from '#src/figures/panels/panelsLayout.ts'
import { numberRows, panelParts } from '#src/figures/panels/panelsLayout.ts'
import { endAmount } from '#src/chart/labels/names.ts'

/** One value axis for all panels, or each its own. */
export type PanelsContent = ChartContent & { readonly y: 'shared' | 'own' }

/** How name and amount stand over the plot. */
type PanelHeadingStyle = {
  readonly name: TextStyle
  readonly amount: TextStyle
  readonly height: number
  /** The amount beside the name, or under it. */
  readonly beside: boolean
}

/** What a panel is of, and what stands over its plot. */
export type Panel = {
  readonly series: PlottedSeries
  readonly colourIndex: number
  readonly name: string
  /** The newest amount, with its period where the series ends early. */
  readonly amount: string
  readonly box: PanelBox
  readonly heading: PanelHeadingStyle
  readonly low: boolean
}

/** One small chart of one series. */
export type PanelModel = { readonly panel: Panel; readonly chart: ChartModel }

/** Right of the plot: half a mark of the last point. */
const right = 8
/** Between a name and an amount beside it. */
export const headingSpacing = 6
const under: PanelHeadingStyle = {
  name: { size: 13.5, weight: 600, family: 'sans' },
  amount: { size: 12.5, weight: 400, family: 'sans' },
  height: 38,
  beside: false,
}
const lowUnder: PanelHeadingStyle = {
  name: { size: 11.5, weight: 600, family: 'sans' },
  amount: { size: 11.5, weight: 400, family: 'sans' },
  height: 29,
  beside: false,
}
const lowBeside: PanelHeadingStyle = { ...lowUnder, height: 16, beside: true }

/** Largest first, by the newest figure. */
export function panelOrder(plot: Plot): PlottedSeries[] {
  const size = (series: PlottedSeries): number => lastKnown(series.points)?.value ?? -Infinity
  return plot.series.toSorted((a, b) => size(b) - size(a))
}

/** The axis of one panel or of all. Where an axis has another unit than the subtitle names, its top tick says which. */
function panelAxis(content: PanelsContent, plot: Plot, most: number): ValueAxis {
  const { quantity, scale, format } = content
  const axis = fewerTicks(valueAxis(plot, quantity, scale, format, most), scale === 'log' ? most : most + 2)
  if (axis.step.divisor === format.step(quantity, largestOf(content.plot)).divisor) return axis
  const top = axis.ticks.at(-1)
  return {
    ...axis,
    tickLabel: (value) =>
      value === top ? axis.step.short.replace('{number}', axis.tickLabel(value)) : axis.tickLabel(value),
  }
}

/** The same for all panels: beside one another only where every name and amount has room to be. */
function headingOf(
  words: readonly { readonly name: string; readonly amount: string }[],
  { low, boxes }: PanelLayout,
): PanelHeadingStyle {
  if (!low) return under
  const box = Math.min(...boxes.map(({ width }) => width))
  const fits = words.every(
    ({ name, amount }) => textWidth(name, lowBeside.name) + headingSpacing + textWidth(amount, lowBeside.amount) <= box,
  )
  return fits ? lowBeside : lowUnder
}

/** The newest amount, with its period where the series ends early. */
type AmountOf = (amount: string, last: string, periods: readonly string[], format: Format) => string

/** The panels of a figure, largest first. */
export function panelModels(
  content: PanelsContent,
  ordered: readonly PlottedSeries[],
  layout: PanelLayout,
  amountAt: AmountOf = endAmount,
): PanelModel[] {
  const { plot, quantity, format, colourIndices, names } = content
  const { boxes, low } = layout
  const words = ordered.map((series) => {
    const last = lastKnown(series.points)
    const amount = amountText(last?.value ?? 0, quantity, plot.show, format)
    return {
      name: names.get(series.info.id) ?? series.info.id,
      amount: amountAt(amount, last?.period ?? '', plot.periods, format),
    }
  })
  const heading = headingOf(words, layout)
  const above = ({ numbered }: PanelBox): number =>
    heading.height + (numbered ? numberRows(content) * panelParts.numbers : panelParts.air)
  const plotHeight = Math.min(...boxes.map((box) => box.height - above(box) - (box.labelled ? timeAxisHeight : 0)))
  const most = plotHeight < 56 ? 2 : plotHeight < 110 ? 3 : 4
  const shared = content.y === 'shared' ? panelAxis(content, plot, most) : null
  const axes = ordered.map((series) => shared ?? panelAxis(content, { ...plot, series: [series] }, most))
  const labels = [...new Set(axes)].flatMap((axis) => axis.ticks.map(axis.tickLabel))
  const axisWidth = axisWidthOf(labels, 8)
  const notes = notesOf(content)
  const time = timeAxis(plot, (boxes[0]?.width ?? 0) - axisWidth - right, format)
  return ordered.flatMap((series, i): PanelModel[] => {
    const [box, axis, word] = [boxes[i], axes[i], words[i]]
    if (box === undefined || axis === undefined || word === undefined) return []
    const { width, height, labelled } = box
    const margin = { top: above(box), right, bottom: labelled ? timeAxisHeight : 0, left: axisWidth }
    const chart = {
      ...content,
      plot: { ...plot, series: [series] },
      ...onAxis(axis, width, height, margin),
      timeAxis: labelled ? time : { ...time, ticks: [] },
      notes,
    }
    const colourIndex = colourIndices.get(series.info.id) ?? 1
    return [{ panel: { ...word, series, colourIndex, box, heading, low }, chart }]
  })
}
