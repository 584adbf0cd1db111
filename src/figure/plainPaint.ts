import type { Paint } from '#src/chart/paint.ts'
import { paintBy } from '#src/chart/paint.ts'

/** Plain values, read from an element of the wanted theme: an SVG file has no style sheet. */
export function plainPaint(themed: Element): Paint {
  const style = getComputedStyle(themed)
  return paintBy((token) => style.getPropertyValue(`--${token}`).trim())
}
