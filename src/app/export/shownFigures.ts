import type { ViewState } from '#src/view/viewState.ts'
import { sameView } from '#src/view/address/writeView.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** Every figure on the page that can be exported, as it is now. */
const shown = new Set<FigureContent>()

/** @returns takes it away again */
export function showFigure(content: FigureContent): () => void {
  shown.add(content)
  return () => shown.delete(content)
}

/** How the reader looks at the page, and what is marked, change no number. */
const asNumbers = (view: ViewState): ViewState => ({
  ...view,
  lang: null,
  theme: null,
  embed: false,
  events: 'none',
  focus: [],
  note: [],
})

/** Is it the same figure but for its words and marks? */
export function sameFigure(one: ViewState, other: ViewState): boolean {
  return sameView({ ...asNumbers(one), title: null }, { ...asNumbers(other), title: null })
}

/** The figure that shows a view, if one does. */
export function shownFigure(view: ViewState): FigureContent | undefined {
  return [...shown].find((content) => sameView(asNumbers(content.view), asNumbers(view)))
}
