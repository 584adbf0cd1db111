import type { Frame } from '#src/chart/frame/chartModel.ts'
import { type TextStyle, textWidth } from '#src/chart/text/measure.ts'

export const markerDiameter = 18
const rowHeight = markerDiameter + 2

/** The height in pixels of the rows of markers: events stand right over the plot, notes over the events. */
export function markerRows({ events, notes = [] }: Pick<Frame, 'events' | 'notes'>): number {
  return [events, notes].filter(({ length }) => length > 0).length * rowHeight
}

export const middleOfRow = (row: 0 | 1): number => markerDiameter / 2 + 3 + row * rowHeight

export type Placed = { readonly number: number; readonly x: number }

/** Markers that would touch are merged into one: `2–3`. */
export type Marker<One extends Placed> = {
  readonly x: number
  /** Half the width in pixels: a circle for one number, a pill for several. */
  readonly half: number
  readonly text: string
  readonly first: number
  readonly last: number
  readonly placed: readonly One[]
}

function markerOf<One extends Placed>(
  placed: readonly One[],
  diameter: number,
  write: (number: number) => string,
): Marker<One> | null {
  const [first, last] = [placed[0]?.number, placed.at(-1)?.number]
  if (first === undefined || last === undefined) return null
  const text = first === last ? write(first) : `${write(first)}–${write(last)}`
  return {
    x: placed.reduce((sum, { x }) => sum + x, 0) / placed.length,
    half: diameter / 2 + (text.length > 2 ? text.length * 2.2 : 0),
    text,
    first,
    last,
    placed,
  }
}

/** `placed` is in order of time, numbered from 1. */
export function mergeMarkers<One extends Placed>(
  placed: readonly One[],
  diameter: number,
  between = 0,
  write: (number: number) => string = String,
): Marker<One>[] {
  const markers: Marker<One>[] = []
  for (const one of placed) {
    let marker = markerOf([one], diameter, write)
    // A wider marker may now touch the one before.
    for (let before = markers.at(-1); before !== undefined && marker !== null; before = markers.at(-1)) {
      if (marker.x - before.x >= before.half + marker.half + between) break
      markers.pop()
      marker = markerOf([...before.placed, ...marker.placed], diameter, write)
    }
    if (marker !== null) markers.push(marker)
  }
  return markers
}

type RowMarker = Pick<Marker<Placed>, 'x' | 'half'>

const near = 4
const apart = 8

/** Places words before or after their marker, whole and in one line; earlier ones in `wanted` have priority. */
export function wordsBeside(
  markers: readonly RowMarker[],
  wanted: readonly { readonly marker: RowMarker; readonly text: string }[],
  { x: start, width: all }: { readonly x: number; readonly width: number },
  style: TextStyle,
  most: number,
) {
  const taken = markers.map(({ x, half }) => ({ of: x, from: x - half, to: x + half }))
  const placed: { text: string; x: number; width: number }[] = []
  for (const { marker, text } of wanted) {
    if (placed.length === most) break
    const width = textWidth(text, style)
    const x = [marker.x - marker.half - near - width, marker.x + marker.half + near].find(
      (from) =>
        from >= start &&
        from + width <= start + all &&
        taken.every((one) => one.of === marker.x || from >= one.to + apart || from + width <= one.from - apart),
    )
    if (x === undefined) continue
    placed.push({ text, x, width })
    taken.push({ of: Number.NaN, from: x, to: x + width })
  }
  return placed
}
