import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/chart/LinesChart.tsx'

/** One small chart a series. */
export function PanelsChart(props: ChartProps<PlotDrawing>) {
  return <LinesChart {...props} />
}
