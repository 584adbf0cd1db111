import { memo, useMemo } from 'react'
import { BarAmounts, BarBand, BarMarks } from '#src/kinds/bar/Marks.tsx'
import { BarLegend } from '#src/kinds/bar/Legend.tsx'
import { barModel } from '#src/kinds/bar/model.ts'
import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { LiveFrame } from '#src/chart/frame/LiveFrame.tsx'
import { PlotFrame } from '#src/chart/frame/PlotFrame.tsx'

/** A group of bars for each period, from zero up and down. */
export const BarsChart = memo(function BarsChart(props: ChartProps<PlotDrawing>) {
  const { content, width, height, directLabels, paint, live } = props
  const model = useMemo(() => barModel(content, width, height, directLabels), [content, width, height, directLabels])
  const drawn = (
    <>
      <EventMarkers model={model} paint={paint} />
      <BarMarks model={model} paint={paint} />
      <BarAmounts model={model} paint={paint} />
      <BarLegend model={model} paint={paint} />
    </>
  )
  if (live === null) {
    return (
      <PlotFrame model={model} paint={paint} live={null}>
        {drawn}
      </PlotFrame>
    )
  }
  return (
    <LiveFrame
      model={model}
      live={live}
      paint={paint}
      marks={(period) => <BarBand model={model} paint={paint} period={period} />}
    >
      {drawn}
    </LiveFrame>
  )
})
