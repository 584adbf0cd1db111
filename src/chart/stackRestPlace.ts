import type { PlacedBand } from '#src/chart/stackPath.ts'

/** The middle of a text. */
export type Place = { readonly x: number; readonly y: number }

/**
 * Where in a band a text of this size stands with the most air above and below it; null where it fits nowhere.
 *
 * @param placed in order of time; null where the band is open
 */
export function roomInBand(placed: readonly (PlacedBand | null)[], width: number, height: number): Place | null {
  let best: Place | null = null
  let most = height
  for (const [i, start] of placed.entries()) {
    let ceiling = -Infinity
    let floor = Infinity
    for (let j = i, here = start; here !== null; j += 1, here = placed[j] ?? null) {
      ceiling = Math.max(ceiling, here.top)
      floor = Math.min(floor, here.base)
      if (floor - ceiling < most) break
      if (start !== null && here.x - start.x >= width) {
        most = floor - ceiling
        best = { x: (start.x + here.x) / 2, y: (floor + ceiling) / 2 }
        break
      }
    }
  }
  return best
}
