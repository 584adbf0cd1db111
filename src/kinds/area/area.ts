import { kindOfSeries } from '#src/kinds/kind.ts'
import { hasGreysToName, plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { AreasChart } from '#src/kinds/area/AreaChart.tsx'
import { stackNotes } from '#src/kinds/area/notes.ts'

/** Two stacks one under the other. */
const leastHeight = 320

/** Stacked areas, a stack for each flow. */
export const area = kindOfSeries({
  words: (selected, names, { format }) => ({ notes: stackNotes(selected, names, format) }),
  drawing: (content) =>
    plotDrawing(content, AreasChart, {
      leastHeight: () => leastHeight,
      alwaysBeside: hasGreysToName(content) && new Set(content.plot.series.map(({ info }) => info.flow)).size === 1,
    }),
})
