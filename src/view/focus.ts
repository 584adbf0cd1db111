import type { ViewState } from '#src/view/viewState.ts'

/** The token `--series-0`. */
const grey = 0

/** A view that keeps in colour only what is selected, in that order; the same object where it does already. */
export function withOwnFocus(view: ViewState): ViewState {
  const focus = view.series.filter((id) => view.focus.includes(id))
  const isSame = focus.length === view.focus.length && focus.every((id, i) => id === view.focus[i])
  return isSame ? view : { ...view, focus }
}

/** The colours that series are drawn in: where some are kept in colour, the others are grey. */
export function focusedColours(
  colourIndices: ReadonlyMap<string, number>,
  focus: readonly string[],
): ReadonlyMap<string, number> {
  if (focus.length === 0) return colourIndices
  return new Map([...colourIndices].map(([id, colourIndex]) => [id, focus.includes(id) ? colourIndex : grey]))
}
