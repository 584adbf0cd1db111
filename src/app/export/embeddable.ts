import { isUserId } from '#src/trade/seriesId.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** What of a view another page can show: a reader's own figures stay in this browser. */
export type Embeddable =
  | { readonly figures: 'all'; readonly view: ViewState }
  /** Without the reader's series, and without the title that was given to them. */
  | { readonly figures: 'ours'; readonly view: ViewState }
  | { readonly figures: 'none' }

export function embeddable(view: ViewState): Embeddable {
  if (view.of !== null && isUserId(view.of)) return { figures: 'none' }
  const series = view.series.filter((id) => !isUserId(id))
  if (series.length === view.series.length) return { figures: 'all', view }
  const focus = view.focus.filter((id) => !isUserId(id))
  // An analysis draws none of the selected series.
  if (view.view !== null) return { figures: 'all', view: { ...view, series, focus, title: null } }
  // None at all would be read as the default, which is another chart.
  return series.length === 0 ? { figures: 'none' } : { figures: 'ours', view: { ...view, series, focus, title: null } }
}
