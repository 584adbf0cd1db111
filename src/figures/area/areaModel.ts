import { type ChartContent, entryOf } from '#src/chart/drawing.ts'
import * as frame from '#src/chart/frame/chartModel.ts'
import type { Box } from '#src/chart/frame/scales.ts'
import { type LineEnd, namesBeside, roomForEnds } from '#src/chart/labels/EndLabels.tsx'
import { largestOf } from '#src/chart/plotExtent.ts'
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

/** The parts with names, from the bottom up: the layers, all other goods, then all goods. */
function namedParts(content: ChartContent, stack: Stack, alone: boolean) {
  const { layers, rest, outline } = stack
  const named = (part: StackPart) => ({ ...part, ...entryOf(content, part) })
  const below = layers.map(named)
  if (outline === null) return below
  const all = alone ? named(outline) : { ...named(outline), name: outlineName(content, stack) }
  if (layers.length === 0) return [all]
  return [...below, { ...rest, name: content.format.t('area.rest'), colourIndex: null }, all]
}

const labelsOf = (content: ChartContent, stack: Stack, alone: boolean): LineEnd[] =>
  namedParts(content, stack, alone).flatMap(({ id, colourIndex, name, bands }) => {
    const last = bands.findLast((band) => band !== null)
    if (last == null) return []
    const value = id === stack.outline?.id ? last.top : (last.base + last.top) / 2
    return { ...frame.newest(content, last.point), id, name, value, ink: colourIndex ?? 'muted' }
  })

/** A line through every height that is drawn, from which the shared value axis takes its extent. */
function allHeights({ series }: Plot, stacks: readonly Stack[]): PlottedSeries[] {
  const bands = stacks.flatMap(({ layers, outline }) =>
    [...layers, ...(outline ? [outline] : [])].flatMap((one) => one.bands),
  )
  const points = bands.flatMap((band) => (band === null ? [] : [{ ...band.point, value: band.top }]))
  return series.slice(0, 1).map(({ info }) => ({ info, points }))
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
  width: number,
  height: number,
  directLabels: boolean,
  onPage: boolean,
) {
  const { plot, quantity, format } = content
  const stacks = stackLayers(plot)
  const boxes = areaLayout(stacks.length, width, height, onPage)
  const lowest = Math.min(...boxes.map((box) => box.height))
  const alone = stacks.length === 1
  const over = 8 + (alone ? 0 : headingHeight)
  const rough = frame.roughOver(content) + over
  const everything = { ...plot, series: allHeights(plot, stacks) }
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
      const room = box.height - rough - frame.timeAxisHeight
      const { ends, oneLine } = namesBeside(labelsOf(content, stack, alone), Math.floor(box.width / 2.8), room)
      return { stack, box, labels: ends, oneLine }
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
  const at = model.plot.periods.indexOf(period)
  return namedParts(model, model.stack, model.heading === null)
    .toReversed()
    .map(({ id, colourIndex, name, points }) =>
      tooltipRow({ id, name, colourIndex: colourIndex ?? grey }, points[at] ?? gapAt(period), model),
    )
}

/** One part at one period, between two heights in the plot's unit; `point.value` is the amount of the part alone. */
type Band = { readonly base: number; readonly top: number; readonly point: Point }

/** A layer, all other goods, or all goods, with a point and a band for each period; a band is null where it cannot be stacked. */
export type StackPart = {
  readonly id: string
  readonly points: readonly Point[]
  readonly bands: readonly (Band | null)[]
}

export type Stack = ReturnType<typeof stackOf>[number]

const valueCount = ({ points }: PlottedSeries): number => points.filter(({ value }) => value !== null).length
const newestValue = ({ points }: PlottedSeries): number => lastKnown(points)?.value ?? 0

/**
 * Missing is not zero: where a layer has no figure the heights of the layers above it are unknown, so at that period
 * it, all layers above it and the rest up to the outline are left open. Layers below it keep their places.
 */
function stacked(layers: readonly PlottedSeries[], whole: PlottedSeries | null, periods: readonly string[]) {
  const ground = periods.map((): number | null => 0)
  const standing = (bases: typeof ground, { info: { id }, ...line }: PlottedSeries): StackPart => {
    const points = periods.map((period) => pointAt(line, period))
    const bands = points.map((point, i): Band | null => {
      const base = bases[i] ?? null
      return base === null || point.value === null ? null : { base, top: base + point.value, point }
    })
    return { id, points, bands }
  }
  let tops = ground
  const parts = layers.map((layer) => {
    const part = standing(tops, layer)
    tops = part.bands.map((band) => band && band.top)
    return part
  })
  const outline = whole && standing(ground, whole)
  const bands = periods.map((period, i): Band | null => {
    const [all, base] = [outline?.bands[i], tops[i]]
    if (all == null || base == null) return null
    // Layers and total may be of different vintages: where the layers exceed the total there is no rest.
    const value = all.top - base
    if (value < -1e-9 * all.top) return null
    const of = [all.point, ...parts.flatMap(({ points }) => points[i] ?? [])]
    return { base: Math.min(base, all.top), top: all.top, point: computed(period, Math.max(0, value), of) }
  })
  const points = periods.map((period, i) => bands[i]?.point ?? gapAt(period))
  return { layers: parts, rest: { id: restId, points, bands }, outline }
}

/** One stack, or none where the flow has no series. All goods are never a layer, but the stack's outline. */
function stackOf(flow: Flow, plot: Plot) {
  const ofFlow = plot.series.filter(({ info }) => info.flow === flow)
  // Books are never added to one another, so the book of the first selected series alone is stacked.
  const [first] = ofFlow
  if (first === undefined) return []
  const ofBook = ofFlow.filter(({ info }) => bookKey(info) === bookKey(first.info))
  const whole = ofBook.find(({ info }) => info.cmdCode === 'TOTAL') ?? null
  const nesting = nest(ofBook.filter((series) => series !== whole))
  // Layers with the most values, then the largest, lie lowest: no layer can be stacked over one without a value.
  const fromBottom = nesting.layers.toSorted((a, b) => valueCount(b) - valueCount(a) || newestValue(b) - newestValue(a))
  const otherBooks = ofFlow.filter((series) => !ofBook.includes(series)).map(({ info }) => info)
  return [{ flow, book: first.info.book, ...stacked(fromBottom, whole, plot.periods), whole, otherBooks, nesting }]
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
