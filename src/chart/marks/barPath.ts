import type { Point } from '#src/trade/point.ts'
import { isFinal } from '#src/trade/status.ts'
import { leastHollow } from '#src/chart/marks/statusStyle.ts'
import { pixels } from '#src/chart/frame/scales.ts'

/** A bar in pixels: from the baseline at `zero` to `end`, above or below it. */
export type PlacedBar = { readonly x: number; readonly end: number; readonly point: Point }

/** What is drawn of one series: final bars full, others hollow. */
export type BarPaths = { readonly full: string; readonly hollow: string; readonly edge: string }

/** A real zero is seen, for it is not a missing figure; in pixels. */
const zeroHeight = 1.5

const rect = (x: number, top: number, width: number, height: number): string =>
  `M${pixels(x)},${pixels(top)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}Z`

/**
 * @param zero the height of the baseline
 * @param width of a bar; where there is room, neighbours are a pixel apart
 */
export function barPaths(bars: readonly PlacedBar[], zero: number, width: number): BarPaths {
  const paths = { full: '', hollow: '', edge: '' }
  const drawn = width >= 5 ? width - 1 : width
  for (const { x, end, point } of bars) {
    const height = Math.max(zeroHeight, Math.abs(end - zero))
    const top = end > zero ? zero : zero - height
    if (isFinal(point.status)) {
      paths.full += rect(x, top, drawn, height)
      continue
    }
    paths.hollow += rect(x, top, drawn, height)
    if (drawn >= leastHollow.bar && height > 2) paths.edge += rect(x + 0.75, top + 0.75, drawn - 1.5, height - 1.5)
  }
  return paths
}
