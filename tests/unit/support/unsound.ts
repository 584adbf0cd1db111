import type { Point } from '#src/trade/point.ts'

/** Points that nothing can draw: not a number, or a status that its figure belies. */
export function unsound(points: readonly Point[]): Point[] {
  return points.filter(
    ({ value, status }) => (value !== null && !Number.isFinite(value)) || (status === null) !== (value === null),
  )
}
