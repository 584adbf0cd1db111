import { memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import type { MultiPanelContent } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelHover, MultiPanelMarks } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import { multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { multiPanelRows } from '#src/chart/multipanel/multiPanelRows.ts'
import { MultiPanelLabels } from '#src/chart/multipanel/MultiPanelLabels.tsx'
import { FramedPlot } from '#src/chart/frame/Plot.tsx'
import { useModel } from '#src/chart/useModel.ts'

/** Two measurements of the same thing, and their difference, in panels on one time axis. */
export const MultiPanelChart = memo(function MultiPanelChart(props: ChartProps<MultiPanelContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const model = useModel(multiPanelModel, content, width, height, directLabels)
  return (
    <FramedPlot
      model={model}
      interaction={interaction}
      palette={palette}
      periodName={content.periodName ?? ((period) => model.format.period(period))}
      rowsAt={(period) => multiPanelRows(model, period)}
      marks={(period) => <MultiPanelHover model={model} palette={palette} period={period} />}
    >
      <EventMarkers model={model} palette={palette} />
      <MultiPanelMarks model={model} palette={palette} />
      <MultiPanelLabels model={model} palette={palette} />
    </FramedPlot>
  )
})
