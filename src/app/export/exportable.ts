import { exportable } from '#src/app/export/ExportButton.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { sameView } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The view without its display choices and marks, which change no number. */
const asNumbers = (view: ViewState): ViewState => ({
  ...view,
  lang: null,
  theme: null,
  embed: false,
  events: 'none',
  focus: [],
  note: [],
})

export const exportableFigure = (view: ViewState): FigureContent | undefined =>
  [...exportable].find((content) => sameView(asNumbers(content.view), asNumbers(view)))

export const sameFigure = (one: ViewState, other: ViewState): boolean =>
  sameView({ ...asNumbers(one), title: null }, { ...asNumbers(other), title: null })
