import type { ViewState } from '#src/view/viewState.ts'

/** The index of `--series-0`. */
export const grey = 0

/** Commodities with a colour of their own, in the order of `--series-1` to `--series-12` (styles/tokens.css). */
export const colourOwners = [
  'M-TOTAL',
  'M-2709',
  'M-GAS',
  'M-271111',
  'M-271121',
  'M-2701',
  'X-TOTAL',
  'X-8703',
  'X-8704',
  'X-8517',
  'X-8471',
  'X-8542',
] as const

/** `--series-13` to `--series-24`, named by their look in the light theme. */
const freeColours = [
  'ochre',
  'forest',
  'crimson',
  'indigo',
  'olive',
  'amber',
  'steel',
  'plum',
  'jade',
  'maroon',
  'slate',
  'pink',
] as const
const firstFree = colourOwners.length + 1
const freeIndices = freeColours.length

const colours = [...colourOwners, ...freeColours] as const
export type ColourName = (typeof colours)[number]

export const colourNamed = (name: ColourName): number => colours.indexOf(name) + 1

/** Null where the commodity has no colour of its own. */
export const ownColour = (id: string): number | null => colourOwners.findIndex((owner) => owner === id) + 1 || null

/**
 * Series in `colourOwners` have their own colours; other series take the next free colour and keep it while they are
 * selected. Beyond twelve others the colours are taken a second time.
 */
export function assignColours(series: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const colourIndices = new Map<string, number>()
  for (const id of series) {
    const kept = ownColour(id) ?? before.get(id)
    if (kept !== undefined) colourIndices.set(id, kept)
  }
  for (const id of series) {
    if (colourIndices.has(id)) continue
    const counts = Array.from(
      { length: freeIndices },
      (_, i) => [...colourIndices.values()].filter((colourIndex) => colourIndex === firstFree + i).length,
    )
    colourIndices.set(id, firstFree + counts.indexOf(Math.min(...counts)))
  }
  return colourIndices
}

/** Limits the focus to selected series; returns the same object where nothing changes. */
export function withOwnFocus(view: ViewState): ViewState {
  const focus = view.series.filter((id) => view.focus.includes(id))
  const isSame = focus.length === view.focus.length && focus.every((id, i) => id === view.focus[i])
  return isSame ? view : { ...view, focus }
}

/** The drawn items in `focus`, or all items where none of them is. */
export function keptInColour<Drawn extends { readonly id: string }>(
  drawn: readonly Drawn[],
  focus: readonly string[],
): readonly Drawn[] {
  const kept = drawn.filter(({ id }) => focus.includes(id))
  return kept.length === 0 ? drawn : kept
}

/** Where some items are kept in colour, the others are grey. */
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
