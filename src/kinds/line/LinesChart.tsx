import { memo, useMemo } from 'react'
import { chartModel } from '#src/chart/frame/chartModel.ts'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { EndLabels } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Plot } from '#src/chart/frame/Plot.tsx'

/** Lines with their names at their ends. */
export const LinesChart = memo(function LinesChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, paint, live } = props
  const model = useMemo(() => chartModel(content, width, height, directLabels), [content, width, height, directLabels])
  return (
    <Plot model={model} paint={paint} live={live}>
      <EventMarkers model={model} paint={paint} />
      <Lines model={model} paint={paint} />
      <EndLabels model={model} paint={paint} />
    </Plot>
  )
})
