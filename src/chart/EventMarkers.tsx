import { useMemo } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { markerDiameter } from '#src/chart/chartModel.ts'
import { markerHalf, markerText, mergeMarkers } from '#src/chart/eventMarkers.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { timeOfDay } from '#src/chart/position.ts'
import type { PlotScales } from '#src/chart/scales.ts'
import { scalesOf } from '#src/chart/scales.ts'
import { useStable } from '#src/chart/useStable.ts'

/** Numbered markers above the plot; the list under the chart says what they are. */
export function EventMarkers(props: { readonly model: ChartModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, area } = scalesOf(model)
  const events = useStable(model.events)
  return useMemo(() => <Markers events={events} x={x} area={area} paint={paint} />, [events, x, area, paint])
}

function Markers(props: Pick<PlotScales, 'x' | 'area'> & { readonly events: readonly TradeEvent[]; readonly paint: Paint }) {
  const { events, x, area, paint } = props
  // Bars may show less time than the figure lists events of: those keep their numbers and are not drawn.
  const placed = events
    .map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
    .filter((event) => event.x >= area.x - 1 && event.x <= area.x + area.width + 1)
  const r = markerDiameter / 2
  const y = area.y - r - 3
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path key={event.id} d={`M${at},${area.y - 3}V${area.y + area.height}`} stroke={paint.muted} strokeWidth={1} strokeDasharray="1.5 2.5" />
      ))}
      {mergeMarkers(placed, markerDiameter + 2).map((marker) => {
        const at = marker.x
        const text = markerText(marker)
        const half = markerHalf(marker, markerDiameter)
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
