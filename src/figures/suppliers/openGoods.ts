import { type AnalysisChoice, searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Opens one heading or all goods in the default years, without the reader's title, which was for other goods. */
export function openGoods(view: ViewState, goods: Pick<AnalysisChoice, 'of' | 'sort'>) {
  const choice = { ...goods, a: null, b: null }
  const change = (from: ViewState): ViewState => ({ ...withAnalysis(from, 'suppliers', choice), title: null })
  return { search: searchOf({ ...view, title: null }, 'suppliers', choice), change }
}
