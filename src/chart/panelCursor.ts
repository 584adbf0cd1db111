/** The period that is pointed at, and in which panel. */
export type PanelCursor = { readonly panel: string; readonly period: string }

/** What all panels of one figure listen to: a step of the cursor draws its lines anew, and no chart. */
export type PanelCursorStore = {
  readonly get: () => PanelCursor | null
  readonly subscribe: (listener: () => void) => () => void
  /** A panel may let go of its own cursor only. */
  readonly point: (panel: string, period: string | null) => void
}

export function createPanelCursor(): PanelCursorStore {
  let cursor: PanelCursor | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => cursor,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    point(panel, period) {
      if (period === null ? cursor?.panel !== panel : cursor?.panel === panel && cursor.period === period) return
      cursor = period === null ? null : { panel, period }
      for (const listener of listeners) listener()
    },
  }
}
