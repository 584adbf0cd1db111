import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** From all goods to one and back, in every year: a reader's own headline is of the goods that it was written for. */
export function openGoods(view: ViewState, goods: Pick<AnalysisChoice, 'of' | 'sort'>) {
  const choice = { ...goods, a: null, b: null }
  const change = (from: ViewState): ViewState => ({ ...withAnalysis(from, 'suppliers', choice), title: null })
  return { search: searchOf({ ...view, title: null }, 'suppliers', choice), change }
}
