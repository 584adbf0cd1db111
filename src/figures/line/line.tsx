import { type ComponentType, lazy, useState } from 'react'
import { loadCode } from '#src/lib/arrival.ts'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { hasGreysToName, plotDrawing } from '#src/figures/plotDrawing.tsx'
import type { chartModel } from '#src/chart/frame/chartModel.ts'

type Chart = ComponentType<ChartProps<ChartContent>>
type Code = { readonly LinesChart: Chart; readonly linesModel: typeof chartModel }

// The chart is split from the entry chunk, because texts and controls need no Recharts, and requested at once.
let loaded: Code | null = null

export async function loadLinesChart(): Promise<{ readonly default: Chart }> {
  loaded = await loadCode(() => import('#src/figures/line/LinesChart.tsx'))
  return { default: loaded.LinesChart }
}

if (!import.meta.env.SSR) void loadLinesChart()

const Awaited = lazy(loadLinesChart)

function Lines(props: ChartProps<ChartContent>) {
  // State keeps the first component type: switching from the lazy to the loaded one would remount the chart.
  const [Chart] = useState(() => loaded?.LinesChart ?? Awaited)
  return <Chart {...props} />
}

const minLabelHeightPx = 16
const aroundPlotPx = 34

export const line = kindOfSeries({
  drawing: (content) =>
    plotDrawing(
      content,
      Lines,
      {
        load: loadLinesChart,
        directLabels: ({ width, height }, least) =>
          (width >= least || hasGreysToName(content)) &&
          content.plot.series.length * minLabelHeightPx <= height - aroundPlotPx,
      },
      (...shown) => loaded?.linesModel(...shown),
    ),
})
