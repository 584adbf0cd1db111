import { memo, useCallback, useMemo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import type { GapContent } from '#src/chart/multipanel/content.ts'
import { GapHover, GapMarks } from '#src/chart/multipanel/Marks.tsx'
import { gapModel } from '#src/chart/multipanel/model.ts'
import { gapRows } from '#src/chart/multipanel/rows.ts'
import { GapWords } from '#src/chart/multipanel/Words.tsx'
import { Plot } from '#src/chart/frame/Plot.tsx'

/** Two figures of the same thing, and what lies between them, in panels on one time axis. */
export const GapChart = memo(function GapChart(props: ChartProps<GapContent>) {
  const { content, width, height, directLabels, paint, live } = props
  const model = useMemo(() => gapModel(content, width, height, directLabels), [content, width, height, directLabels])
  const rowsAt = useCallback((period: string) => gapRows(model, period), [model])
  return (
    <Plot
      model={model}
      live={live}
      paint={paint}
      rowsAt={rowsAt}
      marks={(period) => <GapHover model={model} paint={paint} period={period} />}
    >
      <EventMarkers model={model} paint={paint} />
      <GapMarks model={model} paint={paint} />
      <GapWords model={model} paint={paint} />
    </Plot>
  )
})
