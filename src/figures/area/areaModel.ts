import { type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { type Point, gapAt, lastKnown } from '#src/trade/point.ts'
import { grey } from '#src/view/colours.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { fewerTicks, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { nameStyle, fitText } from '#src/chart/text/measure.ts'
import { amountText, axisWidthOf, onAxis, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { endAmount, endLabelHeight, endLabelWidth, leaderSpacing } from '#src/chart/labels/names.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { notesOf } from '#src/chart/notePlacement.ts'
import { pointText } from '#src/chart/tooltip/pointText.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { Bands, Stack } from '#src/figures/area/stack.ts'
import { entryOf } from '#src/figures/plotDrawing.tsx'

type StackBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type StackModel = ReturnType<typeof stackModels>[number]

/** Below this width two stacks beside one another would have no room for their names. */
export const minWidthForTwoPx = 820
const spacing = { x: 28, y: 18 } as const
const headingHeight = 26
const minTickStepPx = 18
export const restId = 'rest'

/**
 * Boxes stand side by side if the width allows, so that heights compare along one axis.
 *
 * @param grows whether boxes one under the other may together exceed `height`, as they may on the page
 */
export function areaLayout(count: number, width: number, height: number, grows: boolean): StackBox[] {
  if (count < 2) return [{ x: 0, y: 0, width, height }]
  if (width >= minWidthForTwoPx) {
    const each = Math.floor((width - spacing.x * (count - 1)) / count)
    return Array.from({ length: count }, (_, i) => ({ x: i * (each + spacing.x), y: 0, width: each, height }))
  }
  const each = grows ? Math.round(height * 0.8) : Math.floor((height - spacing.y * (count - 1)) / count)
  return Array.from({ length: count }, (_, i) => ({ x: 0, y: i * (each + spacing.y), width, height: each }))
}

/** Name of the line of all goods without the flow, which the stack's heading names. */
function outlineName({ format: { t } }: ChartContent, { book }: Stack): string {
  const name = t('area.total')
  return book === 'customs' ? name : t('series.withBook', { name, book: t(`book.${book}`) })
}

type StackPart = {
  readonly id: string
  /** Null for all other goods, which have no colour of their own. */
  readonly colourIndex: number | null
  readonly name: string
  readonly pointAt: (period: string) => Point
  /** The last point with a figure and the height of its label, in the plot's unit; null without any figure. */
  readonly end: { readonly point: Point; readonly height: number } | null
}

const middleOfLast = (bands: Bands): StackPart['end'] => {
  const last = bands.findLast((band) => band !== null)
  return last ? { point: last.point, height: (last.base + last.top) / 2 } : null
}

/** Parts from the bottom up: the layers, all other goods, then all goods. */
function partsOf(content: ChartContent, stack: Stack, alone: boolean): StackPart[] {
  const { outline, rest } = stack
  const layers = stack.layers.map(({ series, bands }) => ({
    ...entryOf(content, series),
    pointAt: (period: string) => pointAt(series, period),
    end: middleOfLast(bands),
  }))
  if (outline === null) return layers
  const last = lastKnown(outline.points)
  const all = {
    ...entryOf(content, outline),
    ...(!alone && { name: outlineName(content, stack) }),
    pointAt: (period: string) => pointAt(outline, period),
    end: last ? { point: last, height: last.value ?? 0 } : null,
  }
  if (layers.length === 0) return [all]
  const others = {
    id: restId,
    colourIndex: null,
    name: content.format.t('area.rest'),
    pointAt: (period: string) => rest[content.plot.periods.indexOf(period)]?.point ?? gapAt(period),
    end: middleOfLast(rest),
  }
  return [...layers, others, all]
}

function labelsOf(content: ChartContent, stack: Stack, alone: boolean, widthForNames: number) {
  const { quantity, plot, format } = content
  return partsOf(content, stack, alone).flatMap(({ id, colourIndex, name, end }) => {
    if (end === null) return []
    const { value, period } = end.point
    return {
      id,
      colourIndex,
      name: fitText(name, widthForNames, nameStyle),
      amount: endAmount(amountText(value ?? 0, quantity, plot.show, format), period, plot.periods, format),
      period,
      height: end.height,
    }
  })
}

/** Series that reach every height that is drawn, from which the shared value axis takes its extent. */
function tallest(stacks: readonly Stack[]): PlottedSeries[] {
  return stacks.flatMap(({ layers, outline }) => [
    ...layers.map(({ series: { info }, bands }) => ({
      info,
      points: bands.flatMap((band) => (band === null ? [] : [{ ...band.point, value: band.top }])),
    })),
    ...(outline === null ? [] : [outline]),
  ])
}

export function stackModels(
  content: ChartContent,
  stacks: readonly Stack[],
  boxes: readonly StackBox[],
  directLabels: boolean,
) {
  const { plot, quantity, format } = content
  const lowest = Math.min(...boxes.map(({ height }) => height))
  const alone = stacks.length === 1
  const notes = notesOf(content)
  const top = markerRows({ events: content.events, notes }) + 8 + (alone ? 0 : headingHeight)
  const everything = { ...plot, series: tallest(stacks) }
  const axis = fewerTicks(
    valueAxis(everything, quantity, 'linear', format, lowest < 320 ? 4 : 6, format.step(quantity, largestOf(plot))),
    Math.max(2, Math.floor((lowest - top - timeAxisHeight) / minTickStepPx)),
  )
  const axisWidth = axisWidthOf(axis.ticks.map(axis.tickLabel))
  const labelled = stacks.flatMap((stack, i) =>
    boxes.slice(i, i + 1).map((box) => {
      const labels = labelsOf(content, stack, alone, Math.floor(box.width / 2.8))
      return { stack, box, labels, oneLine: labels.length * endLabelHeight > box.height - top - timeAxisHeight }
    }),
  )
  // All stacks have the same right margin, so that a period is as wide in one as in the other.
  const widths = labelled.flatMap(({ labels, oneLine }) => labels.map((label) => endLabelWidth(label, oneLine)))
  const right = directLabels
    ? Math.ceil(Math.max(24, ...widths)) + leaderSpacing(labelled.some(({ oneLine }) => oneLine)) + 4
    : 10
  return labelled.map(({ stack, box, labels, oneLine }) => ({
    ...content,
    ...onAxis(axis, box.width, box.height, { top, right, bottom: timeAxisHeight, left: axisWidth }),
    timeAxis: timeAxis(plot, box.width - right - axisWidth, format),
    notes,
    oneLine,
    stack,
    box,
    heading: alone ? null : format.t(`flow.${stack.flow}`),
    labels: directLabels ? labels : [],
  }))
}

export function stackRows(model: StackModel, period: string): TooltipRow[] {
  const { stack, plot, quantity, format, heading } = model
  return partsOf(model, stack, heading === null)
    .toReversed()
    .map(({ id, colourIndex, name, pointAt: at }) => {
      const point = at(period)
      const amount = pointText(point, quantity, plot.show, format)
      const { status, sources } = point
      return { id, colourIndex: colourIndex ?? grey, name, amount, status, sources }
    })
}
