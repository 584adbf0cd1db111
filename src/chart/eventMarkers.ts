import type { TradeEvent } from '#src/trade/catalogue.ts'

export type PlacedEvent = { readonly number: number; readonly event: TradeEvent; readonly x: number }
/** Markers that would touch are one: `2–3`. */
export type EventMarker = { readonly x: number; readonly first: number; readonly last: number; readonly events: readonly PlacedEvent[] }

/** @param placed in order of time, numbered from 1 */
export function mergeMarkers(placed: readonly PlacedEvent[], diameter: number): EventMarker[] {
  const markers: EventMarker[] = []
  for (const event of placed) {
    const before = markers.at(-1)
    const near = before?.events.at(-1)
    if (before !== undefined && near !== undefined && event.x - near.x < diameter) {
      const events = [...before.events, event]
      markers[markers.length - 1] = {
        x: events.reduce((sum, { x }) => sum + x, 0) / events.length,
        first: before.first,
        last: event.number,
        events,
      }
    } else markers.push({ x: event.x, first: event.number, last: event.number, events: [event] })
  }
  return markers
}
