import { mergeMarkers } from '#src/chart/eventMarkers.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import type { PanelModel } from '#src/chart/panelModel.ts'
import { timeOfDay } from '#src/chart/position.ts'
import { scalesOf } from '#src/chart/scales.ts'

const numberSize = 10
/** Numbers nearer than this are one: `3–5`. */
const between = 14

/** Thin lines at the events, with their numbers where there is room. */
export function PanelEvents(props: { readonly model: PanelModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, area } = scalesOf(model)
  const placed = model.events.map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path key={event.id} d={`M${at},${area.y - 1}V${area.y + area.height}`} stroke={paint.muted} strokeWidth={0.75} strokeOpacity={0.7} strokeDasharray="1.5 2.5" />
      ))}
      {model.room.numbered &&
        mergeMarkers(placed, between).map(({ x: at, first, last }) => (
          <text key={first} x={at} y={area.y - 4} textAnchor="middle" fontSize={numberSize} fontFamily={fonts.sans} fill={paint.muted}>
            {first === last ? first : `${first}–${last}`}
          </text>
        ))}
    </g>
  )
}
