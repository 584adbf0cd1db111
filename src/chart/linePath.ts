import type { Point } from '#src/trade/figures.ts'
import { pixels } from '#src/chart/pixels.ts'

export type PlacedPoint = { readonly x: number; readonly y: number; readonly point: Point }

/** What is drawn of one line: final parts solid, others dashed, points without a neighbour as dots. */
export type LinePaths = { readonly solid: string; readonly dashed: string; readonly lone: readonly PlacedPoint[] }

const at = ({ x, y }: PlacedPoint): string => `${pixels(x)},${pixels(y)}`

/**
 * A gap is never joined. A piece is dashed where either of its ends is anything but a normal value, because the stroke
 * between two points says no more than the weaker of them.
 *
 * @param placed points in order of time; null where there is no value (or none that the scale can place)
 */
export function linePaths(placed: readonly (PlacedPoint | null)[]): LinePaths {
  let solid = ''
  let dashed = ''
  const lone: PlacedPoint[] = []
  let pen: 'solid' | 'dashed' | 'up' = 'up'
  placed.forEach((here, i) => {
    const before = placed[i - 1] ?? null
    if (here === null || before === null) {
      pen = 'up'
      if (here !== null && (placed[i + 1] ?? null) === null) lone.push(here)
      return
    }
    const kind = here.point.status === 'A' && before.point.status === 'A' ? 'solid' : 'dashed'
    const piece = pen === kind ? `L${at(here)}` : `M${at(before)}L${at(here)}`
    if (kind === 'solid') solid += piece
    else dashed += piece
    pen = kind
  })
  return { solid, dashed, lone }
}
