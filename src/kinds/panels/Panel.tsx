import { memo } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Plot } from '#src/chart/frame/Plot.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { PanelCursorStore } from '#src/kinds/panels/cursor.tsx'
import { PanelCursorLine } from '#src/kinds/panels/cursor.tsx'
import { PanelHeading } from '#src/kinds/panels/PanelHeading.tsx'
import type { PanelModel } from '#src/kinds/panels/panelsModel.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { eventDashes, mergeMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { timeOfDay } from '#src/chart/timePlacement.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { usePanelInteraction } from '#src/kinds/panels/usePanelInteraction.ts'

const numberSize = 10
/** Numbers nearer than this are one: `3–5`. */
const between = 14

/** Thin lines at the events, with their numbers where there is room. */
function PanelEvents(props: { readonly model: PanelModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, area } = scalesOf(model)
  const placed = model.events.map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
  return (
    <g>
      {placed.map(({ event, x: at }) => (
        <path
          key={event.id}
          d={`M${at},${area.y - 1}V${area.y + area.height}`}
          stroke={palette.muted}
          strokeWidth={0.75}
          strokeOpacity={0.7}
          strokeDasharray={eventDashes}
        />
      ))}
      {model.box.numbered &&
        mergeMarkers(placed, between).map(({ x: at, first, last }) => (
          <text
            key={first}
            x={at}
            y={area.y - 4}
            textAnchor="middle"
            fontSize={numberSize}
            fontFamily={fonts.sans}
            fill={palette.muted}
          >
            {first === last ? first : `${first}–${last}`}
          </text>
        ))}
    </g>
  )
}

/** One small chart. */
export const Panel = memo(function Panel(props: {
  readonly model: PanelModel
  readonly palette: Palette
  readonly interaction: InteractionProps | null
  readonly cursor: PanelCursorStore
}) {
  const { model, palette, interaction, cursor } = props
  const named = usePanelInteraction(interaction, model)
  return (
    <Plot model={model} interaction={named} palette={palette} keysFrom={() => cursor.get()?.period ?? null}>
      <PanelEvents model={model} palette={palette} />
      <Lines model={model} palette={palette} {...(model.low ? { marked: false } : {})} />
      <PanelHeading model={model} palette={palette} cursor={cursor} />
      {named !== null && <PanelCursorLine model={model} palette={palette} cursor={cursor} />}
    </Plot>
  )
})
