/** Where one stack stands, in pixels. */
export type StackBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Below this width two stacks beside one another would have no room for their names. */
export const leastForTwo = 820
const spacing = { x: 28, y: 18 } as const

/**
 * Two stacks stand side by side, so that heights compare along one axis, or one under the other where it is narrow.
 *
 * @param grows on the page the second stack may take as much height again
 */
export function areaLayout(count: number, width: number, height: number, grows: boolean): StackBox[] {
  if (count < 2) return [{ x: 0, y: 0, width, height }]
  if (width >= leastForTwo) {
    const each = Math.floor((width - spacing.x * (count - 1)) / count)
    return Array.from({ length: count }, (_, i) => ({ x: i * (each + spacing.x), y: 0, width: each, height }))
  }
  const each = grows ? Math.round(height * 0.8) : Math.floor((height - spacing.y * (count - 1)) / count)
  return Array.from({ length: count }, (_, i) => ({ x: 0, y: i * (each + spacing.y), width, height: each }))
}
