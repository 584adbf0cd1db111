import { kindOfSeries } from '#src/figures/kind.ts'
import { hasGreysToName, plotDrawing } from '#src/figures/plotDrawing.tsx'
import { AreasChart } from '#src/figures/area/AreaChart.tsx'
import { leastForTwo } from '#src/figures/area/areaLayout.ts'
import { stackNotes } from '#src/figures/area/notes.ts'

/** Of one stack, or of two beside one another; of two one under the other. */
const leastHeights = { row: 320, column: 480 } as const

/** Stacked areas, a stack for each flow. */
export const area = kindOfSeries({
  words: (selected, names, { format }) => ({ notes: stackNotes(selected, names, format) }),
  drawing: (content) => {
    const stacks = new Set(content.plot.series.map(({ info }) => info.flow)).size
    return plotDrawing(content, AreasChart, {
      leastHeight: (width) => leastHeights[stacks > 1 && width < leastForTwo ? 'column' : 'row'],
      alwaysBeside: hasGreysToName(content) && stacks === 1,
    })
  },
})
