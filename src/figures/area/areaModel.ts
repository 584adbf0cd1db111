import type { PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import { fewerTicks, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { StackBox } from '#src/figures/area/areaLayout.ts'
import type { ChartModel, NamesModel } from '#src/chart/frame/chartModel.ts'
import { amountText, axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { amountStyle, nameStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { endLabelHeight, leaderSpacing, endAmount } from '#src/chart/labels/names.ts'
import type { Band, Bands, Stack } from '#src/figures/area/stack.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt, lastKnown } from '#src/trade/point.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { areaMessages } from '#src/i18n/messages/en/kinds/area.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'

/** What a stack's layer is labelled with, and where its label wants to stand: in the plot's own unit. */
type StackLabel = {
  readonly id: string
  /** Null for all other goods, which own no colour. */
  readonly colourIndex: number | null
  readonly name: string
  readonly amount: string
  readonly period: string
  readonly height: number
}

/** One stack, laid out in its box. */
export type StackModel = ChartModel &
  NamesModel & {
    readonly stack: Stack
    readonly box: StackBox
    /** Above the stack; null where it is the only one and the figure's title says it. */
    readonly heading: string | null
    readonly labels: readonly StackLabel[]
  }

const headingHeight = 26
/** Of the words at two ticks of the value axis, one over the other, in pixels. */
const leastTickStep = 18
/** The id of all other goods among the labels and rows. */
export const restId = 'rest'

/** All goods go by no more than that where the stack's heading names the flow. */
function outlineName(content: ChartContent, { outline, book }: Stack, alone: boolean): string {
  const { t } = content.format
  const id = outline?.info.id ?? ''
  if (alone) return content.names.get(id) ?? id
  return book === 'customs'
    ? t(areaMessages, 'area.total')
    : t(seriesMessages, 'series.withBook', {
        name: t(areaMessages, 'area.total'),
        book: t(seriesMessages, `book.${book}`),
      })
}

function labelsOf(content: ChartContent, stack: Stack, alone: boolean, widthForNames: number): StackLabel[] {
  const { quantity, plot, format, colourIndices, names } = content
  const label = (
    id: string,
    colourIndex: number | null,
    name: string,
    period: string,
    value: number,
    height: number,
  ): StackLabel => {
    const amount = amountText(value, quantity, plot.show, format)
    return {
      id,
      colourIndex,
      name: fitText(name, widthForNames, nameStyle),
      amount: endAmount(amount, period, plot.periods, format),
      period,
      height,
    }
  }
  const atLast = (id: string, colourIndex: number | null, name: string, bands: Bands): StackLabel[] => {
    const last = bands.findLast((band): band is Band => band !== null)
    if (last === undefined) return []
    return [label(id, colourIndex, name, last.point.period, last.point.value ?? 0, (last.base + last.top) / 2)]
  }
  const layers = stack.layers.flatMap(({ series: { info }, bands }) =>
    atLast(info.id, colourIndices.get(info.id) ?? 1, names.get(info.id) ?? info.id, bands),
  )
  const rest = stack.layers.length === 0 ? [] : atLast(restId, null, format.t(areaMessages, 'area.rest'), stack.rest)
  const end = stack.outline === null ? undefined : lastKnown(stack.outline.points)
  if (stack.outline === null || end?.value == null) return [...layers, ...rest]
  const { id } = stack.outline.info
  return [
    ...layers,
    ...rest,
    label(id, colourIndices.get(id) ?? 1, outlineName(content, stack, alone), end.period, end.value, end.value),
  ]
}

/** A series as high as everything drawn: what the shared value axis must hold. */
function tallest(stacks: readonly Stack[]): PlottedSeries[] {
  return stacks.flatMap(({ layers, outline }) => {
    const tops = layers.map(({ series: { info }, bands }) => ({
      info,
      points: bands.flatMap((band) => (band === null ? [] : [{ ...band.point, value: band.top }])),
    }))
    return outline === null ? tops : [...tops, outline]
  })
}

/** Stacks of one figure, with one value axis for all. */
export function stackModels(
  content: ChartContent,
  stacks: readonly Stack[],
  boxes: readonly StackBox[],
  directLabels: boolean,
): StackModel[] {
  const { plot, quantity, format } = content
  const lowest = Math.min(...boxes.map(({ height }) => height))
  const everything = { ...plot, series: tallest(stacks) }
  const alone = stacks.length === 1
  const notes = notesOf(content)
  const top = markerRows({ events: content.events, notes }) + 8 + (alone ? 0 : headingHeight)
  const axis = fewerTicks(
    valueAxis(everything, quantity, 'linear', format, lowest < 320 ? 4 : 6, format.step(quantity, largestOf(plot))),
    Math.max(2, Math.floor((lowest - top - timeAxisHeight) / leastTickStep)),
  )
  const axisWidth = axisWidthOf(axis.ticks.map(axis.tickLabel))
  const labelled = stacks.map((stack, i) => {
    const { width, height } = boxes[i] ?? { width: 0, height: 0 }
    const labels = labelsOf(content, stack, alone, Math.floor(width / 2.8))
    return { labels, oneLine: labels.length * endLabelHeight > height - top - timeAxisHeight }
  })
  // The same for all: a period is as wide in one stack as in the other.
  const widest = labelled.flatMap(({ labels, oneLine }) =>
    labels.map(({ name, amount }) => {
      const [ofName, ofAmount] = [textWidth(name, nameStyle), textWidth(amount, amountStyle)]
      return oneLine ? ofName + 6 + ofAmount : Math.max(ofName, ofAmount)
    }),
  )
  const right = directLabels
    ? Math.ceil(Math.max(24, ...widest)) + leaderSpacing(labelled.some(({ oneLine }) => oneLine)) + 4
    : 10
  return stacks.flatMap((stack, i): StackModel[] => {
    const [box, words] = [boxes[i], labelled[i]]
    if (box === undefined || words === undefined) return []
    return [
      {
        ...content,
        ...onAxis(axis, box.width, box.height, { top, right, bottom: timeAxisHeight, left: axisWidth }),
        timeAxis: timeAxis(plot, box.width - right - axisWidth, format),
        notes,
        oneLine: words.oneLine,
        stack,
        box,
        heading: alone ? null : format.t(seriesMessages, `flow.${stack.flow}`),
        labels: directLabels ? words.labels : [],
      },
    ]
  })
}

/** The rows of a stack's tooltip, as they stand: all goods, the rest, then the layers from the top down. */
export function stackRows(model: StackModel, period: string): TooltipRow[] {
  const { stack, plot, colourIndices, names, quantity, format, heading } = model
  const row = (id: string, colourIndex: number, name: string, { value, status, sources }: Point): TooltipRow => ({
    id,
    colourIndex,
    name,
    amount: value === null ? null : amountText(value, quantity, plot.show, format),
    status,
    sources,
  })
  const layers = stack.layers.map(({ series }) => {
    const { id } = series.info
    return row(id, colourIndices.get(id) ?? 1, names.get(id) ?? id, pointAt(series, period))
  })
  if (stack.outline === null) return layers.toReversed()
  const { id } = stack.outline.info
  const all = row(
    id,
    colourIndices.get(id) ?? 1,
    outlineName(model, stack, heading === null),
    pointAt(stack.outline, period),
  )
  if (layers.length === 0) return [all]
  const rest = stack.rest[plot.periods.indexOf(period)]?.point ?? gapAt(period)
  return [all, row(restId, grey, format.t(areaMessages, 'area.rest'), rest), ...layers.toReversed()]
}
