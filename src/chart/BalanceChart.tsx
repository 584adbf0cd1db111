import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { LinesChart } from '#src/chart/LinesChart.tsx'

/** Imports against exports. */
export function BalanceChart(props: ChartProps<PlotDrawing>) {
  return <LinesChart {...props} />
}
