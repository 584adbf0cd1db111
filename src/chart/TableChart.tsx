import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/chart/LinesChart.tsx'

/** The numbers themselves. */
export function TableChart(props: ChartProps<PlotDrawing>) {
  return <LinesChart {...props} />
}
