import type { TextStyle } from '#src/chart/text/measure.ts'
import { textWidth } from '#src/chart/text/measure.ts'

/** A marker of a row, which takes `half` of its width to either side. */
type RowMarker = { readonly x: number; readonly half: number }

export type WordsBeside = { readonly text: string; readonly x: number; readonly width: number }

/** Between a marker and its own words. */
const near = 4
/** Between words and what is not theirs. */
const apart = 8

/** Words that want to stand beside their marker, those that matter most first. */
type Wanted<Marker> = { readonly marker: Marker; readonly text: string }

/** The words that have room in the row, whole and in one line: on one side of their marker, or else on the other. */
export function wordsBeside<Marker extends RowMarker>(
  markers: readonly Marker[],
  wanted: readonly Wanted<Marker>[],
  { x: start, width: all }: { readonly x: number; readonly width: number },
  style: TextStyle,
  most: number,
  side: 'before' | 'after',
): WordsBeside[] {
  const taken = markers.map(({ x, half }) => ({ of: x, from: x - half, to: x + half }))
  const placed: WordsBeside[] = []
  for (const { marker, text } of wanted) {
    if (placed.length === most) break
    const width = textWidth(text, style)
    const sides = [marker.x + marker.half + near, marker.x - marker.half - near - width]
    const x = (side === 'after' ? sides : sides.toReversed()).find(
      (from) =>
        from >= start &&
        from + width <= start + all &&
        taken.every((one) => one.of === marker.x || from >= one.to + apart || from + width <= one.from - apart),
    )
    if (x === undefined) continue
    placed.push({ text, x, width })
    taken.push({ of: Number.NaN, from: x, to: x + width })
  }
  return placed
}
