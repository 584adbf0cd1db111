import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { PanelsChart } from '#src/kinds/panels/PanelsChart.tsx'

/** A small chart among others, with its heading and its gap. */
const least = { width: 168, height: 72, timeAxis: 34 } as const
/** A single one is no lower than any chart. */
const leastOfAll = 240

/** A small chart for each series. */
export const panels = kindOfSeries({
  drawing: (content, { y }) =>
    plotDrawing({ ...content, y }, PanelsChart, {
      // Each carries its name itself.
      legend: [],
      leastHeight: (width) => {
        const rows = Math.ceil(content.plot.series.length / Math.max(1, Math.floor(width / least.width)))
        return Math.max(leastOfAll, rows * least.height + least.timeAxis)
      },
    }),
})
