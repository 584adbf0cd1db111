import { createContext, use, useSyncExternalStore } from 'react'

/** Where the arrow keys are in a chart: at a period, on one of its rows. */
export type KeyPoint = { readonly period: string; readonly row: string }

/** A store, so that a step of the keys draws the cursor anew and not the chart. */
export type KeyCursor = {
  readonly get: () => KeyPoint | null
  readonly subscribe: (listener: () => void) => () => void
  readonly put: (point: KeyPoint | null) => void
}

export function createKeyCursor(): KeyCursor {
  let point: KeyPoint | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => point,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put(next) {
      if (next?.period === point?.period && next?.row === point?.row) return
      point = next
      for (const listener of listeners) listener()
    },
  }
}

const none = createKeyCursor()
export const KeyCursorContext = createContext<KeyCursor>(none)

/** Null while the keys are not in the chart. */
export function useKeyPoint(): KeyPoint | null {
  const { subscribe, get } = use(KeyCursorContext)
  return useSyncExternalStore(subscribe, get)
}
