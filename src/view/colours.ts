import type { ViewState } from '#src/view/viewState.ts'

/** `--series-0`. */
export const grey = 0

/** In the order of `--series-1` to `--series-12`. */
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

/** By their look in the light theme: `--series-13` to `--series-24`. */
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

export function colourNamed(name: ColourName): number {
  return colours.indexOf(name) + 1
}

/** Null where the commodity owns none. */
export function ownColour(id: string): number | null {
  return colourOwners.findIndex((owner) => owner === id) + 1 || null
}

/**
 * Owners have their own, others take the next free one and keep it while they are selected. Beyond twelve others the
 * order starts again.
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

/** The same object where nothing changes. */
export function withOwnFocus(view: ViewState): ViewState {
  const focus = view.series.filter((id) => view.focus.includes(id))
  const isSame = focus.length === view.focus.length && focus.every((id, i) => id === view.focus[i])
  return isSame ? view : { ...view, focus }
}

/** All of it where none is kept. */
export function keptInColour<Drawn extends { readonly id: string }>(
  drawn: readonly Drawn[],
  focus: readonly string[],
): readonly Drawn[] {
  const kept = drawn.filter(({ id }) => focus.includes(id))
  return kept.length === 0 ? drawn : kept
}

/** Where some are kept in colour, the others are grey. */
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
