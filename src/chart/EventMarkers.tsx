import { usePlotArea, useXAxisScale } from 'recharts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { markerDiameter } from '#src/chart/chartModel.ts'
import { mergeMarkers } from '#src/chart/eventMarkers.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { timeOfDay } from '#src/chart/position.ts'

/** Numbered markers above the plot; the list under the chart says what they are. */
export function EventMarkers(props: { readonly model: ChartModel; readonly paint: Paint }) {
  const { model, paint } = props
  const x = useXAxisScale()
  const area = usePlotArea()
  if (x === undefined || area === undefined) return null
  const placed = model.events.map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) ?? area.x }))
  const r = markerDiameter / 2
  const y = area.y - r - 3
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path key={event.id} d={`M${at},${area.y - 3}V${area.y + area.height}`} stroke={paint.muted} strokeWidth={1} strokeDasharray="1.5 2.5" />
      ))}
      {mergeMarkers(placed, markerDiameter + 2).map(({ x: at, first, last }) => {
        const text = first === last ? String(first) : `${first}–${last}`
        const half = r + (text.length > 2 ? text.length * 2.2 : 0)
        return (
          <g key={text}>
            <rect x={at - half} y={y - r} width={half * 2} height={markerDiameter} rx={r} fill={paint.panel} stroke={paint.muted} />
            <text x={at} y={y + 4} textAnchor="middle" fontSize={11} fontFamily={fonts.sans} fill={paint.ink}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
