import { memo } from 'react'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { BarAmounts, BarBand, BarLegend, barMiddle, BarMarks } from '#src/figures/bar/BarMarks.tsx'
import { barModel } from '#src/figures/bar/barModel.ts'

export const BarsChart = memo(function BarsChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const model = useModel(barModel, content, width, height, directLabels)
  return (
    <SeriesPlot
      model={model}
      interaction={interaction}
      palette={palette}
      marks={(period) => <BarBand model={model} palette={palette} period={period} />}
    >
      <EventMarkers model={model} palette={palette} />
      <BarMarks model={model} palette={palette} />
      <BarAmounts model={model} palette={palette} />
      <Outliers model={model} palette={palette} marks={{ left: (i) => barMiddle(model, i), width: model.widths.bar }} />
      <BarLegend model={model} palette={palette} />
    </SeriesPlot>
  )
})
