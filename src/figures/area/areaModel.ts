import { type ChartContent, entryOf } from '#src/chart/drawing.ts'
import * as frame from '#src/chart/frame/chartModel.ts'
import type { Box } from '#src/chart/frame/scales.ts'
import { type LineEnd, endLabelHeight, roomForEnds } from '#src/chart/labels/EndLabels.tsx'
import { largestOf } from '#src/chart/plotExtent.ts'
import { fitText, nameStyle } from '#src/chart/text/measure.ts'
import { type TooltipRow, tooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import { type Flow, bookKey, flows } from '#src/trade/catalogue.ts'
import { composites } from '#src/trade/steps.ts'
import { type Point, computed, gapAt, lastKnown } from '#src/trade/observation.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'

export type StackModel = ReturnType<typeof stackModels>[number]

/** Below this width of a picture two stacks beside one another would have no room for their names. */
export const minWidthForTwoPx = 820
/** The height of one of several stacks on the page, where each has the whole width. */
const pageStack = { share: 0.65, least: 256 } as const
const spacing = { x: 28, y: 18 } as const
const headingHeight = 26
const minTickStepPx = 18
export const restId = 'rest'

/**
 * Boxes of a wide picture stand side by side, so that heights compare along one axis; on the page, which has more height
 * than width, each has the whole width.
 *
 * @param grows whether boxes one under the other may together exceed `height`, as they may on the page
 */
export function areaLayout(count: number, width: number, height: number, grows: boolean): Box[] {
  if (count < 2) return [{ x: 0, y: 0, width, height }]
  if (!grows && width >= minWidthForTwoPx) {
    const each = Math.floor((width - spacing.x * (count - 1)) / count)
    return Array.from({ length: count }, (_, i) => ({ x: i * (each + spacing.x), y: 0, width: each, height }))
  }
  const each = grows
    ? Math.max(pageStack.least, Math.round(height * pageStack.share))
    : Math.floor((height - spacing.y * (count - 1)) / count)
  return Array.from({ length: count }, (_, i) => ({ x: 0, y: i * (each + spacing.y), width, height: each }))
}

/** Name of the line of all goods without the flow, which the stack's heading names. */
function outlineName({ format: { t } }: ChartContent, { book }: Stack): string {
  const name = t('goods.all')
  return book === 'customs' ? name : t('list.aside', { text: name, aside: t(`book.${book}`) })
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
    ...entryOf(content, series.info),
    pointAt: (period: string) => pointAt(series, period),
    end: middleOfLast(bands),
  }))
  if (outline === null) return layers
  const last = lastKnown(outline.points)
  const all = {
    ...entryOf(content, outline.info),
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

const labelsOf = (content: ChartContent, stack: Stack, alone: boolean, widthForNames: number): LineEnd[] =>
  partsOf(content, stack, alone).flatMap(({ id, colourIndex, name: whole, end }) => {
    if (end === null) return []
    const name = fitText(whole, widthForNames, nameStyle)
    return { ...frame.newest(content, end.point), id, name, value: end.height, ink: colourIndex ?? 'muted' }
  })

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

/** Pixels left of a stack that shares the axis of the one before it. */
const withoutAxis = 8

/** Plots are equally wide, so that a period is as wide in one as in the other. Of stacks side by side the first has the axis. */
function withMargins<One extends { readonly box: Box }>(
  stacks: readonly One[],
  rights: readonly number[],
  axisWidth: number,
) {
  const total = Math.max(0, ...stacks.map(({ box }) => box.x + box.width))
  const isRow = stacks.some(({ box }) => box.x > 0)
  const lefts = stacks.map((_, i) => (isRow && i > 0 ? withoutAxis : axisWidth))
  const margins = [...lefts, ...rights].reduce((sum, one) => sum + one, spacing.x * (stacks.length - 1))
  const plot = Math.floor((total - margins) / stacks.length)
  let next = 0
  return stacks.map((one, i) => {
    const left = lefts[i] ?? axisWidth
    if (!isRow) return { ...one, left, right: Math.max(...rights) }
    const [right, x] = [rights[i] ?? 0, next]
    const width = left + plot + right
    next += width + spacing.x
    return { ...one, left, right, box: { ...one.box, x, width } }
  })
}

export function stackModels(
  content: ChartContent,
  stacks: readonly Stack[],
  boxes: readonly Box[],
  directLabels: boolean,
) {
  const { plot, quantity, format } = content
  const lowest = Math.min(...boxes.map(({ height }) => height))
  const alone = stacks.length === 1
  const over = 8 + (alone ? 0 : headingHeight)
  const rough = frame.roughOver(content) + over
  const everything = { ...plot, series: tallest(stacks) }
  const step = format.step(quantity, largestOf(plot))
  const axis = frame.withUnit(
    frame.fewerTicks(
      frame.valueAxis(everything, quantity, 'linear', format, lowest < 320 ? 4 : 6, step),
      Math.max(2, Math.floor((lowest - rough - frame.timeAxisHeight) / minTickStepPx)),
    ),
    boxes[0]?.width ?? 0,
  )
  const axisWidth = frame.axisWidthOf(axis.ticks.map(axis.tickLabel))
  const labelled = stacks.flatMap((stack, i) =>
    boxes.slice(i, i + 1).map((box) => {
      const labels = labelsOf(content, stack, alone, Math.floor(box.width / 2.8))
      return { stack, box, labels, oneLine: labels.length * endLabelHeight > box.height - rough - frame.timeAxisHeight }
    }),
  )
  const rights = labelled.map(({ labels, oneLine }) => roomForEnds(labels, oneLine, directLabels))
  return withMargins(labelled, rights, axisWidth).map(({ stack, box, labels, oneLine, left, right }) => {
    const placed = frame.framed(content, axis, box.width, box.height, left, right, over)
    return {
      ...content,
      ...placed,
      valueTicks: left < axisWidth ? { ...placed.valueTicks, labels: [] } : placed.valueTicks,
      oneLine,
      stack,
      box,
      heading: alone ? null : format.t(`flow.${stack.flow}`),
      labels: directLabels ? labels : [],
    }
  })
}

export function stackRows(model: StackModel, period: string): TooltipRow[] {
  return partsOf(model, model.stack, model.heading === null)
    .toReversed()
    .map(({ id, colourIndex, name, pointAt: at }) =>
      tooltipRow({ id, name, colourIndex: colourIndex ?? grey }, at(period), model),
    )
}

/** One layer at one period, between two heights in the plot's unit; `point.value` is the amount of the layer alone. */
type Band = { readonly base: number; readonly top: number; readonly point: Point }

/** One band for each period of the plot; null where the layer cannot be stacked. */
export type Bands = readonly (Band | null)[]

export type Stack = ReturnType<typeof stackOf>[number]

const valueCount = ({ points }: PlottedSeries): number => points.filter(({ value }) => value !== null).length
const newestValue = ({ points }: PlottedSeries): number => lastKnown(points)?.value ?? 0

/**
 * Missing is not zero: where a layer has no figure the heights of the layers above it are unknown, so at that period
 * it, all layers above it and the rest up to the outline are left open. Layers below it keep their places.
 */
function stacked(layers: readonly PlottedSeries[], outline: PlottedSeries | null, periods: readonly string[]) {
  const rows = layers.map((series) => ({ series, bands: new Array<Band | null>() }))
  const rest = periods.map((period): Band | null => {
    let top: number | null = 0
    for (const { series, bands } of rows) {
      const point: Point = pointAt(series, period)
      const base: number | null = top
      top = base === null || point.value === null ? null : base + point.value
      bands.push(base === null || top === null ? null : { base, top, point })
    }
    const whole = outline === null ? gapAt(period) : pointAt(outline, period)
    if (top === null || whole.value === null) return null
    // Layers and total may be of different vintages: where the layers exceed the total there is no rest.
    const value = whole.value - top
    if (value < -1e-9 * whole.value) return null
    const point = computed(period, Math.max(0, value), [whole, ...layers.map((series) => pointAt(series, period))])
    return { base: Math.min(top, whole.value), top: whole.value, point }
  })
  return { layers: rows, rest }
}

/** One stack, or none where the flow has no series. All goods are never a layer, but the stack's outline. */
function stackOf(flow: Flow, plot: Plot) {
  const ofFlow = plot.series.filter(({ info }) => info.flow === flow)
  // Books are never added to one another, so the book of the first selected series alone is stacked.
  const [first] = ofFlow
  if (first === undefined) return []
  const ofBook = ofFlow.filter(({ info }) => bookKey(info) === bookKey(first.info))
  const outline = ofBook.find(({ info }) => info.cmdCode === 'TOTAL') ?? null
  const nesting = nest(ofBook.filter((series) => series !== outline))
  // Layers with the most values, then the largest, lie lowest: no layer can be stacked over one without a value.
  const fromBottom = nesting.layers.toSorted((a, b) => valueCount(b) - valueCount(a) || newestValue(b) - newestValue(a))
  const otherBooks = ofFlow.filter((series) => !ofBook.includes(series)).map(({ info }) => info)
  return [{ flow, book: first.info.book, ...stacked(fromBottom, outline, plot.periods), outline, otherBooks, nesting }]
}

export function stackLayers(plot: Plot): Stack[] {
  return flows.flatMap((flow) => stackOf(flow, plot))
}

/** Codes of the Harmonized System nest by their digits: 271111 is in 2711. */
function isInside(code: string, whole: string): boolean {
  const parts = composites[whole]
  if (parts !== undefined) return parts.includes(code)
  const inner = composites[code]
  if (inner !== undefined) return inner.every((part) => isInside(part, whole))
  return code.length > whole.length && code.startsWith(whole)
}

/**
 * A child is not stacked with its parent. A composite whose parts are all there is dropped, because its parts say more;
 * in any other case the child is dropped, because its parent contains it.
 *
 * @param series of one flow and one book, without their total
 */
function nest(series: readonly PlottedSeries[]) {
  const wholes = series.flatMap(({ info }) => {
    const codes = composites[info.cmdCode] ?? []
    const parts = series.filter((other) => codes.includes(other.info.cmdCode)).map((other) => other.info)
    return codes.length > 0 && parts.length === codes.length ? [{ whole: info, parts }] : []
  })
  const rest = series.filter(({ info }) => !wholes.some(({ whole }) => whole === info))
  const parts = rest.flatMap(({ info }) => {
    // The outermost parent is taken, because it alone is sure to be a layer.
    const [whole] = rest
      .map((other) => other.info)
      .filter((other) => isInside(info.cmdCode, other.cmdCode))
      .toSorted((a, b) => (isInside(a.cmdCode, b.cmdCode) ? 1 : -1))
    return whole === undefined ? [] : [{ part: info, whole }]
  })
  return { layers: rest.filter(({ info }) => !parts.some(({ part }) => part === info)), wholes, parts }
}
