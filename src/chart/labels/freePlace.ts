/** A rectangle in a chart's pixels, from its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** A straight stroke from one end to the other, the left one first. */
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** Do two boxes overlap? Those that only touch do not. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function crosses({ x1, y1, x2, y2 }: Stroke, box: Box): boolean {
  const [left, right] = [Math.max(x1, box.x), Math.min(x2, box.x + box.width)]
  if (left > right) return false
  const at = (x: number, upright: number): number => (x1 === x2 ? upright : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1))
  const [from, to] = [at(left, y1), at(right, y2)]
  return Math.max(from, to) > box.y && Math.min(from, to) < box.y + box.height
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  )
}

/** The first of some places inside an area that no stroke crosses and nothing else has taken; null where there is none. */
export function freePlace<Place extends Box>(
  places: readonly Place[],
  area: Box,
  strokes: readonly Stroke[],
  taken: readonly Box[],
): Place | null {
  const isFree = (place: Place): boolean =>
    isInside(place, area) &&
    !strokes.some((stroke) => crosses(stroke, place)) &&
    !taken.some((other) => overlap(other, place))
  return places.find(isFree) ?? null
}
