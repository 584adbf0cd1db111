import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { TableChart } from '#src/kinds/table/TableChart.tsx'

/** The numbers themselves. Its columns are headed by their names, so there is nothing for a legend to say. */
export const table = kindOfSeries({
  drawing: (content) => plotDrawing(content, TableChart, { legend: [], narrowHeight: 420 }),
})
