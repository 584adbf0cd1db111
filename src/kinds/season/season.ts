import { kindOfSeries } from '#src/kinds/kind.ts'
import { panelsDrawing } from '#src/kinds/panels/panelsLayout.ts'
import { plotDrawing } from '#src/kinds/plotDrawing.tsx'
import { SeasonChart } from '#src/kinds/season/SeasonChart.tsx'
import { seasonTexts } from '#src/kinds/season/seasonTexts.ts'

/** The same months of several years. */
export const season = kindOfSeries({
  words: seasonTexts,
  hasPlainTitle: true,
  // Shapes are compared, not sizes: each panel has its own axis.
  drawing: (content, { note }) =>
    plotDrawing({ ...content, y: 'own', ownNotes: note }, SeasonChart, {
      ...panelsDrawing(content.plot.series.length),
      marksNotes: true,
    }),
})
