import type { LegendEntry } from '#src/chart/drawing.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'
import { fitText, textWidth } from '#src/chart/text/measure.ts'

/** Where an entry's key stands: its name follows after the width of a key; rows count from 0. */
export type PlacedEntry = LegendEntry & { readonly x: number; readonly row: number }

export type LegendStyle = {
  readonly text: TextStyle
  /** From the start of a key, which is a square or a stroke, to its name. */
  readonly key: number
  /** From the end of a name to the next key. */
  readonly between: number
}

/** Between names that share a key. */
const apart = 5

/** Names after keys of their colours, in rows no wider than `width`, in the order given; all in pixels. */
export function placeLegend(
  entries: readonly LegendEntry[],
  { text, key, between }: LegendStyle,
  width: number,
  left = 0,
): PlacedEntry[] {
  let [x, row] = [left, 0]
  return entries.map(({ name, ...entry }) => {
    const isKeyless = entry.keyless === true
    if (isKeyless && x > left) x -= between - apart
    const before = isKeyless ? 0 : key
    const fitted = fitText(name, width - before, text)
    const length = before + textWidth(fitted, text)
    if (x > left && x + length > left + width) [x, row] = [left, row + 1]
    const placed = { ...entry, name: fitted, x, row }
    x += length + between
    return placed
  })
}

export const rowsOf = (entries: readonly PlacedEntry[]): number => (entries.at(-1)?.row ?? -1) + 1
