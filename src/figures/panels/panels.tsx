import { type KeyboardEvent, useState } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps, InteractionProps, Palette } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { frameScales } from '#src/chart/frame/scales.ts'
import { EventSpans, NoteGround, mergeMarkers, placeNotes, useKeyedEvents } from '#src/chart/marks/EventMarkers.tsx'
import { eventSpans } from '#src/chart/marks/eventPlaces.ts'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { PanelGrid, panelLayout, panelParts, panelsDrawing } from '#src/figures/panels/PanelGrid.tsx'
import { type PanelCursorStore, PanelCursorLine, createPanelCursor } from '#src/figures/panels/cursor.tsx'
import {
  type PanelModel,
  type PanelsContent,
  PanelHeading,
  PanelName,
  panelInteraction,
  panelModels,
  panelOrder,
} from '#src/figures/panels/panelsModel.tsx'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'

export const panels = kindOfSeries({
  drawing: (content, { y }) => plotDrawing({ ...content, y }, PanelsChart, panelsDrawing(content.plot.series.length)),
})

/** Events' numbers nearer than this many pixels are merged: `3–5`. */
const betweenNumbers = 14

type PanelProps = PanelModel & { readonly palette: Palette }

function Row(props: {
  readonly markers: readonly { readonly x: number; readonly text: string }[]
  readonly y: number
  readonly fill: string
  readonly fontWeight?: number
}) {
  const { markers, y, fill, fontWeight } = props
  const looks = { textAnchor: 'middle', fontSize: 10, fontWeight, fontFamily: fonts.sans, fill } as const
  return markers.map(({ x, text }) => (
    <text key={text} x={x} y={y} {...looks}>
      {text}
    </text>
  ))
}

/** A reader's notes, with their letters above the numbers of the events. */
function PanelNotes({ panel, chart, palette }: PanelProps) {
  const { area } = frameScales(chart)
  const placed = placeNotes(chart)
  const letters = new Map(placed.map(({ number, note }) => [number, note.letter]))
  return (
    <>
      <NoteGround placed={placed} above={1} area={area} palette={palette} />
      {panel.box.numbered && (
        <Row
          markers={mergeMarkers(placed, betweenNumbers, 0, (number) => letters.get(number) ?? '')}
          y={area.y - 4 - (chart.events.length > 0 ? panelParts.numbers : 0)}
          fill={palette.ink}
          fontWeight={600}
        />
      )}
    </>
  )
}

function PanelEvents({ panel, chart, palette }: PanelProps) {
  const { area } = frameScales(chart)
  const { spans, areYears } = eventSpans(chart)
  if (spans.length === 0) return null
  const placed = spans.map((span, i) => ({ ...span, number: i + 1, rise: 1 }))
  return (
    <Group part="event-marks">
      <EventSpans spans={placed} areYears={areYears} area={area} palette={palette} />
      {panel.box.numbered && <Row markers={mergeMarkers(placed, betweenNumbers)} y={area.y - 4} fill={palette.muted} />}
    </Group>
  )
}

function PanelPlot(
  props: PanelProps & { readonly interaction: InteractionProps | null; readonly cursor: PanelCursorStore },
) {
  const { interaction, cursor, ...own } = props
  const { panel, chart, palette } = own
  const Values = chart.values?.Marks
  return (
    <SeriesPlot
      model={chart}
      interaction={panelInteraction(interaction, own)}
      palette={palette}
      keysFrom={() => cursor.get()?.period ?? null}
    >
      <PanelNotes {...own} />
      <PanelEvents {...own} />
      <Outliers model={chart} palette={palette} />
      <Lines model={chart} palette={palette} {...(panel.low && { marked: false })} />
      {Values !== undefined && <Values model={chart} palette={palette} />}
      {interaction === null ? (
        <PanelName panel={panel} palette={palette} />
      ) : (
        <>
          <PanelHeading {...own} cursor={cursor} />
          <PanelCursorLine {...own} cursor={cursor} />
        </>
      )}
    </SeriesPlot>
  )
}

/** The up and down arrow keys move focus from panel to panel; the next one starts at the same period. */
function walkPanels(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const charts = Array.from(event.currentTarget.querySelectorAll<SVGSVGElement>('svg[tabindex]'))
  charts[charts.findIndex((chart) => chart === event.target) + step]?.focus()
}

export function PanelsChart(props: ChartProps<PanelsContent>) {
  const { content, width, height, palette, interaction } = props
  const [cursor] = useState(createPanelCursor)
  const onPage = interaction !== null
  const layout = panelLayout(content, width, height, onPage)
  useKeyedEvents(content.events)
  return (
    <PanelGrid
      models={panelModels(content, panelOrder(content.plot), layout)}
      layout={layout}
      onPage={onPage}
      onKeyDown={walkPanels}
      draw={(model) => <PanelPlot {...model} palette={palette} interaction={interaction} cursor={cursor} />}
    />
  )
}
