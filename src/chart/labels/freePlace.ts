import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/timePlacement.ts'

export type Place = { readonly x: number; readonly y: number }
export type Box = Place & { readonly width: number; readonly height: number }
/** A straight stroke, of which (x1, y1) is the left end. */
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

export function crosses({ x1, y1, x2, y2 }: Stroke, box: Box): boolean {
  const [left, right] = [Math.max(x1, box.x), Math.min(x2, box.x + box.width)]
  if (left > right) return false
  const at = (x: number, upright: number): number => (x1 === x2 ? upright : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1))
  const [from, to] = [at(left, y1), at(right, y2)]
  return Math.max(from, to) > box.y && Math.min(from, to) < box.y + box.height
}

export function isInside(box: Box, area: Box): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  )
}

/** The first place inside the area that no stroke crosses and no taken box overlaps. */
export function freePlace(
  places: readonly Box[],
  area: Box,
  strokes: readonly Stroke[],
  taken: readonly Box[],
): Box | null {
  const isFree = (place: Box): boolean =>
    isInside(place, area) &&
    !strokes.some((stroke) => crosses(stroke, place)) &&
    !taken.some((other) => overlap(other, place))
  return places.find(isFree) ?? null
}

export function boxAround({ x, y }: Place, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

export const strokeBetween = (from: Place | null, to: Place | null): Stroke[] =>
  from === null || to === null ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }]

/** The places of each line's points; null at a gap, which a logarithmic scale has at zero and below. */
export function pointPlaces(model: ChartModel): (Place | null)[][] {
  const { x, y } = scalesOf(model)
  return model.plot.series.map(({ points }) =>
    points.map(({ period, value }) =>
      value === null || (model.scale === 'log' && value <= 0) ? null : { x: x(timeOf(period)), y: y(value) },
    ),
  )
}

export const strokesThrough = (places: readonly (Place | null)[]): Stroke[] =>
  places.flatMap((to, i) => strokeBetween(places[i - 1] ?? null, to))
