import type { Point } from '#src/trade/point.ts'

/** A bar from zero to a value, in pixels. */
export type PanelBar = {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly below: boolean
  readonly point: Point
}

type Scale = (value: number) => number | undefined

/** Pixels from one bar of a period to the next, or of its only one. */
export function barPitch(step: number, count: number): number {
  return Math.min((step * (count > 1 ? 0.84 : 0.72)) / count, 56)
}

/**
 * The bars of one series of several: side by side, in the middle of their period.
 *
 * @param step pixels from one period to the next
 */
export function panelBars(
  points: readonly Point[],
  x: (period: string) => number,
  y: Scale,
  step: number,
  index: number,
  count: number,
): PanelBar[] {
  const pitch = barPitch(step, count)
  const width = Math.max(1, pitch - (count > 1 ? 2 : 0))
  const zero = y(0)
  return points.flatMap((point) => {
    const end = point.value === null ? undefined : y(point.value)
    if (point.value === null || zero === undefined || end === undefined) return []
    const left = x(point.period) + (index - count / 2) * pitch + (pitch - width) / 2
    return [{ x: left, width, top: Math.min(zero, end), height: Math.abs(end - zero), below: point.value < 0, point }]
  })
}
