import { type Point, type Status, isFinal } from '#src/trade/observation.ts'

// Observations that are not final have dashed strokes, hollow marks and bars, and pale areas (a balance is hatched,
// BalanceArea.tsx). Dashes differ, because a pattern that reads well in a line is lost at the edge of a bar.

export const isFinalBetween = (before: Point, here: Point): boolean => isFinal(before.status) && isFinal(here.status)

export const dashes = {
  /** For strokes of two pixels with round ends. */
  line: '1.5 4.5',
  layerEdge: '2 3',
  barEdge: '3 2',
  wideBarEdge: '4 3',
  thinBar: '2 1.5',
} as const

/** In pixels: thinner bars have no inside to leave hollow, so they are pale or dashed. */
export const minHollowWidth = { bar: 5, panelBar: 4.5 } as const

export function insideOf(status: Status | null, colour: string, ground: string): string {
  return isFinal(status) ? colour : ground
}

/** Neighbouring places of one kind, or one place without neighbours. */
type Run<Place, Kind> = { readonly kind: Kind; readonly places: readonly Place[] }

/**
 * Places in runs of one kind: where the kind changes, the place between belongs to both runs. A gap is never bridged.
 *
 * @param places in order; null for a gap
 * @param kindBetween the kind between two neighbours; a place without neighbours is passed twice
 */
export function runsOf<Place extends object, Kind>(
  places: readonly (Place | null)[],
  kindBetween: (from: Place, to: Place) => Kind,
): readonly Run<Place, Kind>[] {
  const runs: { kind: Kind; places: Place[] }[] = []
  places.forEach((here, i) => {
    const [before, after] = [places[i - 1] ?? null, places[i + 1] ?? null]
    if (here === null || (before === null && after !== null)) return
    const kind = kindBetween(before ?? here, here)
    const last = runs.at(-1)
    if (before === null) runs.push({ kind, places: [here] })
    else if (last?.kind === kind && last.places.at(-1) === before) last.places.push(here)
    else runs.push({ kind, places: [before, here] })
  })
  return runs
}
