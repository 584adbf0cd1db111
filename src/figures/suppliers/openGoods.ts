import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { searchOf, withAnalysis } from '#src/figures/analysisView.ts'
import type { Change } from '#src/view/change.ts'
import type { ViewState } from '#src/view/viewState.ts'

// From all goods to one and back: a reader's own headline is of the goods that it was written for.

type Goods = Pick<AnalysisChoice, 'of' | 'sort'>

export function openGoods(goods: Goods): Change {
  return (view) => ({ ...withAnalysis(view, 'suppliers', { ...goods, a: null, b: null }), title: null })
}

export function searchOfGoods(view: ViewState, goods: Goods): string {
  return searchOf({ ...view, title: null }, 'suppliers', { ...goods, a: null, b: null })
}
