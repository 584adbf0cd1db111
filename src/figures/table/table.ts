import { plottedSelection } from '#src/figures/core/selection.ts'
import { makeOfSeries, selectionNeeds } from '#src/figures/core/series.ts'
import type { Figure } from '#src/figures/figure.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import { type Changes, TableChart, changesOf } from '#src/figures/table/TableChart.tsx'
import { monthNumber } from '#src/trade/periods.ts'
import type { ViewState } from '#src/view/viewState.ts'

const comparesPairs = (changes: Changes, { freq }: ViewState): boolean =>
  freq === 'month' && [...changes.keys()].some((month) => monthNumber(month) <= 2)

/** The numbers as a table, which needs no legend because the column heads name the series. */
export const table: Figure = {
  controls: () => [],
  needs: selectionNeeds,
  make: (view, answers, context) => {
    const asChange = { ...view, show: 'yoy' } as const
    const changes =
      view.show === 'level' ? changesOf(plottedSelection(asChange, answers, context.catalogue).plot) : null
    return makeOfSeries({
      drawing: (content) =>
        plotDrawing({ ...content, changes }, TableChart, {
          legend: [],
          markedPeriods: () => [],
          ownHeight: () => 420,
        }),
      words: (_, __, format) =>
        changes !== null && comparesPairs(changes, view) ? { notes: [format.t('note.janFeb')] } : {},
    })(view, answers, context)
  },
}
