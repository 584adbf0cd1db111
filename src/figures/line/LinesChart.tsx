import { chartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { EndLabels } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'

export const linesModel = chartModel

export function LinesChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const model = chartModel(content, width, height, directLabels)
  const { Marks: Comparison, Lines: Drawn = Lines } = content.comparison ?? {}
  const Values = content.values?.Marks
  return (
    <SeriesPlot model={model} palette={palette} interaction={interaction}>
      <EventMarkers model={model} palette={palette} />
      {Comparison !== undefined && <Comparison model={model} palette={palette} />}
      <Outliers model={model} palette={palette} />
      <Drawn model={model} palette={palette} />
      {Values !== undefined && <Values model={model} palette={palette} />}
      <EndLabels ends={model.endLabels} model={model} y={scalesOf(model).y} palette={palette} />
    </SeriesPlot>
  )
}
