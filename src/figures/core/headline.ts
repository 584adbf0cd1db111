import type { Answers } from '#src/api/queries.ts'
import { plottedSelection } from '#src/figures/core/selection.ts'
import type { Plot } from '#src/trade/plot.ts'
import { altTextOf } from '#src/view/texts/altText.ts'
import { headlineOf } from '#src/view/texts/headline.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The title that says what a view's plot shows; null where nothing is sure, and where a verdict is the title. */
function headlineIn(view: ViewState, plot: Plot, labels: Labels, answers: Answers): string | null {
  const { catalogue } = labels
  if (view.check !== null) return null
  const weightOf = (id: string): Plot =>
    plottedSelection({ ...view, series: [id], measure: 'weight', show: 'level' }, answers, catalogue).plot
  return headlineOf({ view, plot, labels, weightOf })
}

/** Words of a figure of series that no first interaction waits for. */
export const laterWords = { headline: headlineIn, altText: altTextOf } as const
