import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { panelsDrawing } from '#src/kinds/panels/panelsLayout.ts'
import { PanelsChart } from '#src/kinds/panels/PanelsChart.tsx'

/** A small chart for each series. */
export const panels = kindOfSeries({
  drawing: (content, { y }) => plotDrawing({ ...content, y }, PanelsChart, panelsDrawing(content.plot.series.length)),
})
