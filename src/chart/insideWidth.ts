/** The middle of a text that wants to stand at `x` and must not leave the drawing, whatever the language makes of it. */
export function insideWidth(x: number, length: number, width: number): number {
  return Math.max(length / 2, Math.min(x, width - length / 2))
}
