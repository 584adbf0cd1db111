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
