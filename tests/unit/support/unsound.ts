import type { Point } from '#src/trade/observation.ts'

/** Points that cannot be drawn: a value that is not finite, a status without a value, or a value without a status. */
export function unsound(points: readonly Point[]): Point[] {
  return points.filter(
    ({ value, status }) => (value !== null && !Number.isFinite(value)) || (status === null) !== (value === null),
  )
}
