import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { BarsChart } from '#src/figures/bar/BarChart.tsx'
import { barPeriods } from '#src/figures/bar/barModel.ts'

export const bar = kindOfSeries({
  drawing: (content) => plotDrawing(content, BarsChart, { markedPeriods: (room) => barPeriods(content, room) }),
})
