import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { type Box, type Place, type Size, overlap, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { placeOf } from '#src/chart/marks/Lines.tsx'
import { type TextStyle, textWidth } from '#src/chart/text/measure.ts'

/** A straight stroke, of which (x1, y1) is the left end. */
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

function crosses({ x1, y1, x2, y2 }: Stroke, box: Box): boolean {
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

/** The place inside the area, clear of taken boxes, that covers the fewest lines, and at most so many. */
export function freePlace(
  places: readonly Box[],
  area: Box,
  lines: readonly (readonly Stroke[])[],
  taken: readonly Box[],
  mostLines = 0,
): Box | null {
  const covered = (place: Box): number => lines.filter((line) => line.some((stroke) => crosses(stroke, place))).length
  const free = places
    .filter((place) => isInside(place, area) && !taken.some((other) => overlap(other, place)))
    .map((place) => ({ place, count: covered(place) }))
    .filter(({ count }) => count <= mostLines)
  return free.toSorted((one, other) => one.count - other.count)[0]?.place ?? null
}

export function boxAround({ x, y }: Place, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}

const strokesThrough = (places: readonly (Place | null)[]): Stroke[] =>
  places.flatMap((to, i) => {
    const from = places[i - 1] ?? null
    return from === null || to === null ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
  })

/** Writes texts on a ground at free places, one after another: of several texts the first that has such a place. */
export function textWriter(
  area: Box,
  lines: readonly (readonly (Place | null)[])[],
  others: readonly Box[],
  { lineHeight, inset = 0, mostLines = 0 }: { lineHeight: number; inset?: number; mostLines?: number },
) {
  const taken = [...others]
  const strokes = lines.map(strokesThrough)
  return (texts: readonly string[], style: TextStyle, placesOf: (size: Size) => readonly Place[]) => {
    for (const text of texts) {
      const size = { width: textWidth(text, style) + 2 * inset, height: style.size * lineHeight }
      const boxes = placesOf(size).map((corner) => ({ ...corner, ...size }))
      const box = freePlace(boxes, area, strokes, taken, mostLines)
      if (box === null) continue
      taken.push(box)
      const [height, over] = [pixels(size.height), pixels(size.height * 0.8)]
      const start = { x: pixels(box.x + inset), y: pixels(box.y) + over }
      return [
        { ...box, words: { kind: 'words', text, style, ...start, ground: { over, height, beside: inset } } as const },
      ]
    }
    return []
  }
}

/** The places of each line's points. */
export function pointPlaces(model: ChartModel): (Place | null)[][] {
  const { x, y } = scalesOf(model)
  return model.plot.series.map(({ points }) => points.map((point) => placeOf(point, x, y, model.scale === 'log')))
}
