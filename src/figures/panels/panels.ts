import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { panelsDrawing } from '#src/figures/panels/panelsLayout.ts'
import { PanelsChart } from '#src/figures/panels/PanelsChart.tsx'

export const panels = kindOfSeries({
  drawing: (content, { y }) => plotDrawing({ ...content, y }, PanelsChart, panelsDrawing(content.plot.series.length)),
})
