import { memo } from 'react'
import type { InteractionProps } from '#src/chart/drawing.ts'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { PanelCursorStore } from '#src/figures/panels/cursor.tsx'
import { PanelCursorLine } from '#src/figures/panels/cursor.tsx'
import { PanelHeading, PanelName } from '#src/figures/panels/PanelHeading.tsx'
import type { PanelModel } from '#src/figures/panels/panelsModel.ts'
import { panelParts } from '#src/figures/panels/panelsLayout.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { eventDashes } from '#src/chart/marks/EventMarkers.tsx'
import { mergeMarkers } from '#src/chart/marks/markers.ts'
import { NoteGround, placeNotes } from '#src/chart/marks/NoteMarks.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { timeOfDay } from '#src/chart/timePlacement.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { usePanelInteraction } from '#src/figures/panels/usePanelInteraction.ts'
import { Group } from '#src/chart/Group.tsx'

const numberSize = 10
/** Numbers nearer than this are one: `3–5`. */
const between = 14

type PanelProps = PanelModel & { readonly palette: Palette }

/** Numbers or letters over the plot. */
function Row(props: {
  readonly markers: readonly { readonly x: number; readonly text: string }[]
  readonly y: number
  readonly fill: string
  readonly weight?: number
}) {
  return props.markers.map(({ x, text }) => (
    <text
      key={text}
      x={x}
      y={props.y}
      textAnchor="middle"
      fontSize={numberSize}
      fontWeight={props.weight}
      fontFamily={fonts.sans}
      fill={props.fill}
    >
      {text}
    </text>
  ))
}

/** A reader's notes, with their letters above the numbers of the events. */
function PanelNotes(props: PanelProps) {
  const { panel, chart, palette } = props
  const { area } = frameScales(chart)
  const placed = placeNotes(chart)
  const letters = new Map(placed.map(({ number, note }) => [number, note.letter]))
  const write = (number: number): string => letters.get(number) ?? ''
  return (
    <>
      <NoteGround placed={placed} above={1} area={area} palette={palette} />
      {panel.box.numbered && (
        <Row
          markers={mergeMarkers(placed, between, 0, write)}
          y={area.y - 4 - (chart.events.length > 0 ? panelParts.numbers : 0)}
          fill={palette.ink}
          weight={600}
        />
      )}
    </>
  )
}

/** Thin lines at the events, with their numbers where there is room. */
function PanelEvents(props: PanelProps) {
  const { panel, chart, palette } = props
  const { x, area } = frameScales(chart)
  const placed = chart.events.map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
  if (placed.length === 0) return null
  return (
    <Group part="event-marks">
      {placed.map(({ event, x: at }) => (
        <Group key={event.id} event={event.id}>
          <path
            d={`M${at},${area.y - 1}V${area.y + area.height}`}
            stroke={palette.muted}
            strokeWidth={0.75}
            strokeOpacity={0.7}
            strokeDasharray={eventDashes}
          />
        </Group>
      ))}
      {panel.box.numbered && <Row markers={mergeMarkers(placed, between)} y={area.y - 4} fill={palette.muted} />}
    </Group>
  )
}

/** One small chart. */
export const PanelPlot = memo(function PanelPlot(
  props: PanelProps & { readonly interaction: InteractionProps | null; readonly cursor: PanelCursorStore },
) {
  const { panel, chart, palette, interaction, cursor } = props
  const named = usePanelInteraction(interaction, panel, chart.format)
  return (
    <SeriesPlot model={chart} interaction={named} palette={palette} keysFrom={() => cursor.get()?.period ?? null}>
      <PanelNotes panel={panel} chart={chart} palette={palette} />
      <PanelEvents panel={panel} chart={chart} palette={palette} />
      <Outliers model={chart} palette={palette} />
      <Lines model={chart} palette={palette} {...(panel.low ? { marked: false } : {})} />
      {named === null ? (
        <PanelName panel={panel} palette={palette} amount={panel.amount} amountColour={palette.muted} />
      ) : (
        <>
          <PanelHeading panel={panel} chart={chart} palette={palette} cursor={cursor} />
          <PanelCursorLine panel={panel} chart={chart} palette={palette} cursor={cursor} />
        </>
      )}
    </SeriesPlot>
  )
})
