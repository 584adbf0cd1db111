import { suppliedIds } from '#src/trade/beside/partners.ts'
import { type Analysis, rowOfAnalysis } from '#src/view/analyses.ts'
import type { Change } from '#src/view/change.ts'
import { type ViewState, defaultView, unopened } from '#src/view/viewState.ts'
import { writeView } from '#src/view/address/address.ts'

export type AnalysisChoice = Pick<ViewState, 'flow' | 'a' | 'b' | 'of' | 'by' | 'sort' | 'benchmark' | 'lag' | 'freq'>

/** The choices of a view that shows this analysis; otherwise the defaults. */
export function choiceOf(view: ViewState, analysis: Analysis | null): AnalysisChoice {
  const { flow, a, b, of, by, sort, benchmark, lag } = view.analysis === analysis ? view : defaultView
  // The frequency belongs to the whole view, not to one analysis.
  return { flow, a, b, of, by, sort, benchmark, lag, freq: view.freq }
}

/** Puts the earlier year first, because an address may have them in either order. */
export function inOrder<Years extends { readonly a: number; readonly b: number }>(years: Years): Years {
  const { a, b } = years
  return a <= b ? years : { ...years, a: b, b: a }
}

/** Whether the figure of this analysis can be of this good alone. */
function takesGood(analysis: Analysis, id: string): boolean {
  const { of } = rowOfAnalysis(analysis)
  if (of !== undefined) return of.includes(id)
  return analysis === 'suppliers' ? suppliedIds.includes(id) : /^[MX]-(?!TOTAL)\w+$/.test(id)
}

/** @param goods that a reader names, or the one of the chart: the first that the analysis can be of goes with it */
export function shownChoice(view: ViewState, analysis: Analysis, goods = view.series): Partial<AnalysisChoice> {
  const { flow, of, ...others } = choiceOf(view, analysis)
  const isOfOne = view.analysis === null && (goods !== view.series || goods.length === 1)
  const good = (isOfOne && goods.find((id) => takesGood(analysis, id))) || of
  return { ...(rowOfAnalysis(analysis).hasFlow ? { flow } : {}), ...others, of: good }
}

/** Opens this analysis with these choices, without the choices of another analysis or the title of another figure. */
export function withAnalysis(view: ViewState, analysis: Analysis | null, choice: Partial<AnalysisChoice>): ViewState {
  const title = view.analysis === analysis ? view.title : null
  return { ...view, ...unopened, title, ...choice, analysis }
}

export function openAnalysis(analysis: Analysis | null, choice: Partial<AnalysisChoice>): Change {
  return (view) => withAnalysis(view, analysis, choice)
}

/** The address, from its question mark on, that opens the page at this analysis. */
export function searchOf(view: ViewState, analysis: Analysis, choice: Partial<AnalysisChoice>): string {
  return `?${writeView(withAnalysis(view, analysis, choice), 'short')}`
}
