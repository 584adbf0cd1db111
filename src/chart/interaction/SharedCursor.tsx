import { type ReactNode, useEffect, useId } from 'react'
import { frameScales } from '#src/chart/frame/scales.ts'
import type { SharedCursorProps } from '#src/chart/interaction/cursor.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { type Store, createStore, useStore } from '#src/lib/store.ts'

type Pointed = { readonly chart: string; readonly period: string }

/** The cursor that charts share: a step re-renders what shows it, but no chart. */
export type CursorStore = Pick<Store<Pointed | null>, 'get' | 'subscribe'> & {
  /** Moves the cursor; a chart with a null period clears the cursor only if it is that chart's own. */
  readonly point: (chart: string, period: string | null) => void
}

export function createCursor(): CursorStore {
  const { get, set, subscribe } = createStore<Pointed | null>(
    null,
    (one, other) => one?.chart === other?.chart && one?.period === other?.period,
  )
  return {
    get,
    subscribe,
    point(chart, period) {
      if (period !== null) set({ chart, period })
      else if (get()?.chart === chart) set(null)
    },
  }
}

/**
 * Shares the period that is pointed at in this chart, and draws a line at the one that is pointed at in another. A
 * transform moves the line, so that it is neither laid out nor painted again.
 */
export function SharedCursor(
  props: SharedCursorProps & {
    readonly cursor: CursorStore
    /** The marks that stand out under the line. */
    readonly marks?: (period: string) => ReactNode
  },
) {
  const { model, palette, own = null, cursor, marks } = props
  const id = useId()
  useEffect(() => cursor.point(id, own), [cursor, id, own])
  useEffect(() => () => cursor.point(id, null), [cursor, id])
  const pointed = useStore(cursor)
  if (pointed === null || own !== null) return null
  const { x, area } = frameScales(model)
  const at = x(timeOf(pointed.period))
  if (at < area.x || at > area.x + area.width) return null
  return (
    <>
      <g className="hover-marks" style={{ transform: `translateX(${at}px)` }}>
        <path d={`M0,${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeOpacity={0.5} />
      </g>
      {marks?.(pointed.period)}
    </>
  )
}
