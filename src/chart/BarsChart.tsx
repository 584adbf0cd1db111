import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/chart/LinesChart.tsx'

/** Grouped bars. */
export function BarsChart(props: ChartProps<PlotDrawing>) {
  return <LinesChart {...props} />
}
