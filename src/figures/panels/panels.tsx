import { type KeyboardEvent, use, useState } from 'react'
import type { ChartProps, InteractionProps, Palette } from '#src/chart/drawing.ts'
import { SeriesPlot, seriesReading } from '#src/chart/frame/Plot.tsx'
import { type CursorStore, SharedCursor, createCursor } from '#src/chart/interaction/SharedCursor.tsx'
import { type SharedCursorProps, SharedCursorContext } from '#src/chart/interaction/cursor.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { PlotGrid } from '#src/figures/core/PlotGrid.tsx'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { panelLayout, panelsDrawing } from '#src/figures/panels/panelLayout.ts'
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

type PanelProps = PanelModel & { readonly palette: Palette }

function PanelPlot(
  props: PanelProps & { readonly interaction: InteractionProps | null; readonly cursor: CursorStore },
) {
  const { interaction, cursor, ...own } = props
  const { panel, chart, palette } = own
  const Values = chart.values?.Marks
  const outer = use(SharedCursorContext)
  const marks = (period: string) => seriesReading(chart, palette).marks(period, null)
  const shared = (at: SharedCursorProps) => (
    <>
      {outer?.(at)}
      <SharedCursor {...at} cursor={cursor} marks={marks} />
    </>
  )
  const plot = (
    <SeriesPlot
      model={chart}
      interaction={panelInteraction(interaction, own)}
      palette={palette}
      keysFrom={() => cursor.get()?.period ?? null}
    >
      <EventMarkers model={chart} palette={palette} />
      <Outliers model={chart} palette={palette} />
      <Lines model={chart} palette={palette} {...(panel.low && { marked: false })} />
      {Values !== undefined && <Values model={chart} palette={palette} />}
      {interaction === null ? <PanelName panel={panel} palette={palette} /> : <PanelHeading {...own} cursor={cursor} />}
    </SeriesPlot>
  )
  return interaction === null ? plot : <SharedCursorContext value={shared}>{plot}</SharedCursorContext>
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
  const [cursor] = useState(createCursor)
  const onPage = interaction !== null
  const layout = panelLayout(content, width, height, onPage)
  return (
    <PlotGrid
      plots={panelModels(content, panelOrder(content.plot), layout).map((model) => ({
        ...model.panel,
        drawn: <PanelPlot {...model} palette={palette} interaction={interaction} cursor={cursor} />,
      }))}
      onPage={onPage}
      onKeyDown={walkPanels}
    />
  )
}
