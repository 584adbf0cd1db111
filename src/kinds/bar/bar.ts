import { kindOfSeries } from '#src/kinds/kind.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { BarsChart } from '#src/kinds/bar/BarChart.tsx'
import { barPeriods } from '#src/kinds/bar/barModel.ts'

/** A group of bars for each period. */
export const bar = kindOfSeries({
  drawing: (content) => plotDrawing(content, BarsChart, { drawnPeriods: (room) => barPeriods(content, room) }),
})
