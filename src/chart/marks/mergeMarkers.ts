/** What a marker stands for: the number of an event, or of a note, and where it is. */
type Placed = { readonly number: number; readonly x: number }

/** Markers that would touch are one: `2–3`. */
export type Marker<One extends Placed> = {
  readonly x: number
  /** Half its width: a circle for a number, a pill for a range of numbers. */
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

/**
 * @param placed in order of time, numbered from 1
 * @param between two markers, at least
 * @param write a number as its marker says it
 */
export function mergeMarkers<One extends Placed>(
  placed: readonly One[],
  diameter: number,
  between = 0,
  write: (number: number) => string = String,
): Marker<One>[] {
  const markers: Marker<One>[] = []
  for (const one of placed) {
    let marker = markerOf([one], diameter, write)
    // A marker that took another in is wider and stands further back: it may now touch the one before.
    for (let before = markers.at(-1); before !== undefined && marker !== null; before = markers.at(-1)) {
      if (marker.x - before.x >= before.half + marker.half + between) break
      markers.pop()
      marker = markerOf([...before.placed, ...marker.placed], diameter, write)
    }
    if (marker !== null) markers.push(marker)
  }
  return markers
}
