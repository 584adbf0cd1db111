import { bookKey } from '#src/trade/catalogue.ts'
import { type Flow, flows } from '#src/trade/flow.ts'
import { nest } from '#src/figures/area/nesting.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { type Point, gapAt, joinSources, lastKnown } from '#src/trade/point.ts'
import { type Status, weakest } from '#src/trade/status.ts'

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
    let status: Status | null = null
    for (const { series, bands } of rows) {
      const point: Point = pointAt(series, period)
      const base: number | null = top
      top = base === null || point.value === null ? null : base + point.value
      bands.push(base === null || top === null ? null : { base, top, point })
      status = weakest(status, point.status)
    }
    const whole = outline === null ? gapAt(period) : pointAt(outline, period)
    if (top === null || whole.value === null) return null
    // Layers and total may be of different vintages: where the layers exceed the total there is no rest.
    const value = whole.value - top
    if (value < -1e-9 * whole.value) return null
    const point = {
      period,
      value: Math.max(0, value),
      status: weakest(whole.status, status),
      sources: joinSources([whole, ...layers.map((series) => pointAt(series, period))].map(({ sources }) => sources)),
    }
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
