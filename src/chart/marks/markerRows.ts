export const markerDiameter = 18
const rowHeight = markerDiameter + 2

/** The room of the markers above a plot: a row of events right over it, one of notes over that. */
export function markerRows(shown: {
  readonly events: readonly unknown[]
  readonly notes?: readonly unknown[] | undefined
}): number {
  const rows = [shown.events, shown.notes ?? []].filter(({ length }) => length > 0)
  return rows.length * rowHeight
}

/** The middle of a row, above the plot's upper edge. */
export function middleOfRow(row: 0 | 1): number {
  return markerDiameter / 2 + 3 + row * rowHeight
}
