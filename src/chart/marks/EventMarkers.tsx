import { useMemo } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { markerDiameter } from '#src/chart/frame/chartModel.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { timeOfDay } from '#src/chart/timePlacement.ts'
import type { PlotScales } from '#src/chart/frame/scales.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'

export const eventDashes = '1.5 2.5'

export type PlacedEvent = { readonly number: number; readonly event: TradeEvent; readonly x: number }
/** Markers that would touch are one: `2–3`. */
export type EventMarker = {
  readonly x: number
  readonly first: number
  readonly last: number
  readonly events: readonly PlacedEvent[]
}

/** What a marker says. */
function markerText({ first, last }: Pick<EventMarker, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** Half the width of a marker: a circle for a number, a pill for a range of numbers. */
function markerHalf(marker: Pick<EventMarker, 'first' | 'last'>, diameter: number): number {
  const text = markerText(marker)
  return diameter / 2 + (text.length > 2 ? text.length * 2.2 : 0)
}

function markerOf(events: readonly PlacedEvent[]): EventMarker | null {
  const [first, last] = [events[0], events.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    x: events.reduce((sum, { x }) => sum + x, 0) / events.length,
    first: first.number,
    last: last.number,
    events,
  }
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

/** Numbered markers above the plot; the list under the chart says what they are. */
export function EventMarkers(props: { readonly model: ChartModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, area } = scalesOf(model)
  const events = useStableValue(model.events, sameItems)
  return useMemo(() => <Markers events={events} x={x} area={area} palette={palette} />, [events, x, area, palette])
}

function Markers(
  props: Pick<PlotScales, 'x' | 'area'> & { readonly events: readonly TradeEvent[]; readonly palette: Palette },
) {
  const { events, x, area, palette } = props
  // Bars may show less time than the figure lists events of: those keep their numbers and are not drawn.
  const placed = events
    .map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
    .filter((event) => event.x >= area.x - 1 && event.x <= area.x + area.width + 1)
  const r = markerDiameter / 2
  const y = area.y - r - 3
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path
          key={event.id}
          d={`M${at},${area.y - 3}V${area.y + area.height}`}
          stroke={palette.muted}
          strokeWidth={1}
          strokeDasharray={eventDashes}
        />
      ))}
      {mergeMarkers(placed, markerDiameter + 2).map((marker) => {
        const at = marker.x
        const text = markerText(marker)
        const half = markerHalf(marker, markerDiameter)
        return (
          <g key={text}>
            <rect
              x={at - half}
              y={y - r}
              width={half * 2}
              height={markerDiameter}
              rx={r}
              fill={palette.surface}
              stroke={palette.muted}
            />
            <text x={at} y={y + 4} textAnchor="middle" fontSize={11} fontFamily={fonts.sans} fill={palette.ink}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
