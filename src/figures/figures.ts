import type { ViewState } from '#src/view/viewState.ts'
import { loadAnalysis } from '#src/figures/analysis.ts'
import type { Figure } from '#src/figures/figure.ts'
import { loadKind } from '#src/figures/kinds.ts'

/** The figure that a view shows: its analysis, or its kind of chart. */
export function loadFigure({ view, chart }: Pick<ViewState, 'view' | 'chart'>): Promise<Figure> {
  return view === null ? loadKind(chart) : loadAnalysis(view)
}
