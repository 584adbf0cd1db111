import type { Flow } from '#src/trade/flow.ts'
import type { Products } from '#src/trade/heading.ts'
import type { MostMoved, MoverMeasure, Movements } from '#src/trade/movers.ts'
import { mostMoved, movements } from '#src/trade/movers.ts'

const shownEachWay = 8

/** All headings of a flow in two years, and those that the chart shows. */
export type MoversFigures = {
  readonly flow: Flow
  readonly a: string
  readonly b: string
  readonly by: MoverMeasure
  readonly all: Movements
  readonly most: MostMoved
}

export function moversFigures(before: Products, after: Products, by: MoverMeasure): MoversFigures {
  const all = movements(before, after)
  const most = mostMoved(all.moved, by, shownEachWay)
  return { flow: after.flow, a: String(before.year), b: String(after.year), by, all, most }
}
