import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { TableChart } from '#src/figures/table/TableChart.tsx'

/** The numbers themselves. Its columns are headed by their names, so there is nothing for a legend to say. */
export const table = kindOfSeries({
  drawing: (content) => plotDrawing(content, TableChart, { legend: [], markedPeriods: () => [], ownHeight: () => 420 }),
})
