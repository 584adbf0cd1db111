import { type ReactNode, createContext } from 'react'
import type { Palette } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { type Store, createStore } from '#src/lib/store.ts'

export type KeyPoint = { readonly period: string; readonly row: string }

/** A store, so that an arrow key re-renders the cursor and not the chart. */
export const createKeyCursor = (): Store<KeyPoint | null> =>
  createStore<KeyPoint | null>(null, (one, other) => one?.period === other?.period && one?.row === other?.row)

type Walk = {
  readonly periods: readonly string[]
  readonly rowsAt: (period: string) => readonly { readonly id: string }[]
}

/** In periods: Page Up and Page Down move by a year of months, as in the slider of a period. */
const page = 12

function periodStep(key: string, at: number, last: number): number | null {
  const steps = new Map([
    ['ArrowRight', Math.min(last, at + 1)],
    ['ArrowLeft', Math.max(0, at < 0 ? last : at - 1)],
    ['PageDown', Math.min(last, Math.max(0, at + page))],
    ['PageUp', Math.max(0, (at < 0 ? last : at) - page)],
    ['Home', 0],
    ['End', last],
  ])
  return steps.get(key) ?? null
}

/** Left and right walk through the periods, up and down through the rows. Null for a key that leads nowhere. */
export function keyStep(key: string, from: KeyPoint | null, { periods, rowsAt }: Walk): KeyPoint | null {
  const at = from === null ? -1 : periods.indexOf(from.period)
  const next = periodStep(key, at, periods.length - 1)
  const isUp = key === 'ArrowUp'
  if (next === null && !isUp && key !== 'ArrowDown') return null
  const period = periods[next ?? (at < 0 ? periods.length - 1 : at)]
  if (period === undefined) return null
  const rows = rowsAt(period)
  const place = rows.findIndex(({ id }) => id === from?.row)
  if (next === null && rows.length < 2) return null
  const row =
    next === null && place >= 0
      ? rows[Math.min(rows.length - 1, Math.max(0, place + (isUp ? -1 : 1)))]
      : rows[Math.max(0, place)]
  return row === undefined ? null : { period, row: row.id }
}

export type SharedCursorProps = {
  readonly model: Frame
  readonly palette: Palette
  /** The pointed period of a live chart, null while nobody points at it; undefined in a still chart. */
  readonly own?: string | null
}

/** Connects charts side by side: one reports its pointed time, and each other one draws a line at that time. */
export const SharedCursorContext = createContext<((props: SharedCursorProps) => ReactNode) | null>(null)
