import type { Point } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { isFinal } from '#src/trade/status.ts'

// What is not final is drawn otherwise, in every chart: strokes are dashed, marks and bars hollow, areas pale (that of a
// balance is hatched, figures/balance/BalanceArea.tsx). The looks differ by
// what is drawn, for a dash that reads well in a line is lost at the edge of a bar.

/** A stroke or an area between two points says no more than the weaker of them. */
export const isFinalBetween = (before: Point, here: Point): boolean => isFinal(before.status) && isFinal(here.status)

/** Strokes that are not final. */
export const dashes = {
  /** With round ends, two pixels wide. */
  line: '1.5 4.5',
  /** The line of a claim, which is small. */
  claimLine: '1 3.5',
  layerEdge: '2 3',
  barEdge: '3 2',
  /** Of the wide bars of analyses. */
  wideBarEdge: '4 3',
  /** A bar too thin to have an edge. */
  thinBar: '2 1.5',
} as const

/** Of what is filled: opacities. */
export const layerOpacity = { final: 0.86, pale: 0.38 } as const
export const barOpacity = { hollow: 0.22, thin: 0.5 } as const

/** Thinner bars, in pixels, have no inside to leave hollow: they are pale, or dashed from end to end. */
export const leastHollow = { bar: 5, panelBar: 4.5 } as const

/** The fill of a mark or bar: its colour where it is final, or else the ground it stands on. */
export function insideOf(status: Status | null, colour: string, ground: string): string {
  return isFinal(status) ? colour : ground
}
