import { grey } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A view that keeps in colour only what is selected, in that order; the same object where it does already. */
export function withOwnFocus(view: ViewState): ViewState {
  const focus = view.series.filter((id) => view.focus.includes(id))
  const isSame = focus.length === view.focus.length && focus.every((id, i) => id === view.focus[i])
  return isSame ? view : { ...view, focus }
}

/** Of what is drawn, that which is kept in colour. All of it where that would be none. */
export function keptInColour<Drawn extends { readonly id: string }>(
  drawn: readonly Drawn[],
  focus: readonly string[],
): readonly Drawn[] {
  const kept = drawn.filter(({ id }) => focus.includes(id))
  return kept.length === 0 ? drawn : kept
}

/** The colours that series are drawn in: where some are kept in colour, the others are grey. */
export function focusedColours(
  colourIndices: ReadonlyMap<string, number>,
  drawn: readonly { readonly id: string }[],
  focus: readonly string[],
): ReadonlyMap<string, number> {
  const kept = keptInColour(drawn, focus)
  if (kept.length === drawn.length) return colourIndices
  const ids = new Set(kept.map(({ id }) => id))
  return new Map([...colourIndices].map(([id, colourIndex]) => [id, ids.has(id) ? colourIndex : grey]))
}
