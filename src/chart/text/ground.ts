import type { Box } from '#src/chart/frame/scales.ts'
import type { Words } from '#src/chart/text/Text.tsx'
import { type TextStyle, textWidth } from '#src/chart/text/measure.ts'

/** Pixels over the baseline, in height, and at either side of the words. */
export type Room = { readonly over: number; readonly height: number; readonly beside: number }

const before = { start: 0, middle: 0.5, end: 1 } as const

/** The ground of words in a style. */
export function groundOf(words: Omit<Words, 'style'> & { readonly style: TextStyle }, room: Room): Box {
  const { text, x, y, anchor = 'start', style } = words
  const { over, height, beside } = room
  const width = textWidth(text, style)
  return { x: x - width * before[anchor] - beside, y: y - over, width: width + 2 * beside, height }
}
