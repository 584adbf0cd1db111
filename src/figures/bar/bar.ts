import { kindOfSeries } from '#src/figures/kind.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { BarChart } from '#src/figures/bar/BarChart.tsx'
import { barPeriods } from '#src/figures/bar/barModel.ts'

export const bar = kindOfSeries({
  drawing: (content) => plotDrawing(content, BarChart, { markedPeriods: (size) => barPeriods(content, size) }),
})
