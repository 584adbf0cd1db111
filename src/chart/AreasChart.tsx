import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/chart/LinesChart.tsx'

/** Stacked areas, one stack a flow. */
export function AreasChart(props: ChartProps<PlotDrawing>) {
  return <LinesChart {...props} />
}
