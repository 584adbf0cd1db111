import type { TradeEvent } from '#src/trade/catalogue.ts'

export type PlacedEvent = { readonly number: number; readonly event: TradeEvent; readonly x: number }
/** Markers that would touch are one: `2–3`. */
export type EventMarker = { readonly x: number; readonly first: number; readonly last: number; readonly events: readonly PlacedEvent[] }

/** What a marker says. */
export function markerText({ first, last }: Pick<EventMarker, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** Half the width of a marker: a circle for a number, a pill for a range of numbers. */
export function markerHalf(marker: Pick<EventMarker, 'first' | 'last'>, diameter: number): number {
  const text = markerText(marker)
  return diameter / 2 + (text.length > 2 ? text.length * 2.2 : 0)
}

function markerOf(events: readonly PlacedEvent[]): EventMarker | null {
  const [first, last] = [events[0], events.at(-1)]
  if (first === undefined || last === undefined) return null
  return { x: events.reduce((sum, { x }) => sum + x, 0) / events.length, first: first.number, last: last.number, events }
}

/**
 * @param placed in order of time, numbered from 1
 * @param diameter of a marker, with the room it wants around it
 */
export function mergeMarkers(placed: readonly PlacedEvent[], diameter: number): EventMarker[] {
  const markers: EventMarker[] = []
  for (const event of placed) {
    let marker = markerOf([event])
    // A marker that took another in is wider and stands further back: it may now touch the one before.
    for (let before = markers.at(-1); before !== undefined && marker !== null; before = markers.at(-1)) {
      if (marker.x - before.x >= markerHalf(before, diameter) + markerHalf(marker, diameter)) break
      markers.pop()
      marker = markerOf([...before.events, ...marker.events])
    }
    if (marker !== null) markers.push(marker)
  }
  return markers
}
