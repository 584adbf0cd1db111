import { kindOfSeries } from '#src/figures/kind.ts'
import { panelsDrawing } from '#src/figures/panels/panelsLayout.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { SeasonChart } from '#src/figures/season/SeasonChart.tsx'
import { seasonTexts } from '#src/figures/season/seasonTexts.ts'

/** The same months of several years. */
export const season = kindOfSeries({
  words: seasonTexts,
  hasPlainTitle: true,
  // Shapes are compared, not sizes: each panel has its own axis.
  drawing: (content, { note }) =>
    plotDrawing({ ...content, y: 'own', ownNotes: note }, SeasonChart, panelsDrawing(content.plot.series.length)),
})
