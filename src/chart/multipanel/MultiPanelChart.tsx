import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { MultiPanelHover, MultiPanelMarks } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import { type MultiPanelModel, type MultiPanelContent, multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { MultiPanelLabels } from '#src/chart/multipanel/MultiPanelLabels.tsx'
import { FramedPlot, useModel } from '#src/chart/frame/Plot.tsx'

function multiPanelRows({ panels }: Pick<MultiPanelModel, 'panels'>, period: string): TooltipRow[] {
  return panels.flatMap(({ id: panel, series }) =>
    series.map(({ id, colourIndex, longName: name, points, amount }) => {
      const point = points.find((candidate) => candidate.period === period)
      return {
        id: `${panel}-${id}`,
        colourIndex,
        name,
        amount: point === undefined || point.value === null ? null : amount(point.value, period),
        status: point?.status ?? null,
        sources: point?.sources ?? [],
      }
    }),
  )
}

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
