import type { ComponentType } from 'react'
import { lazy, useState } from 'react'
import { importWithRetry } from '#src/lib/importWithRetry.ts'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'

type Chart = ComponentType<ChartProps<ChartContent>>

// Recharts is most of the code, and words and controls do without it: asked for as soon as there is a page.
let loaded: Chart | null = null

async function load(): Promise<{ readonly default: Chart }> {
  const { LinesChart } = await importWithRetry(() => import('#src/kinds/line/LinesChart.tsx'))
  loaded = LinesChart
  return { default: LinesChart }
}

if (!import.meta.env.SSR) void load()

const Awaited = lazy(load)

function Lines(props: ChartProps<ChartContent>) {
  // The same for as long as it is drawn: another component would be another chart to React.
  const [Chart] = useState(() => loaded ?? Awaited)
  return <Chart {...props} />
}

/** A name at the end of its line, where each has one line of text. */
const leastLabelHeight = 16
/** Above and below the plot, where no name can stand. */
const aroundPlot = 34
/** Below this width names at the line ends would take the plot's room. */
const leastWidth = 480

/** Lines with their names at their ends: what a page opens with. */
export const line = kindOfSeries({
  drawing: (content) =>
    plotDrawing(content, Lines, {
      load,
      namesItself: ({ width, height }) =>
        width >= leastWidth && content.plot.series.length * leastLabelHeight <= height - aroundPlot,
    }),
})
