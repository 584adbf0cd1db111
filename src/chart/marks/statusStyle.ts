import type { Point } from '#src/trade/point.ts'
import { type Status, isFinal } from '#src/trade/status.ts'

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
