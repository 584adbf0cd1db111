import type { LegendEntry } from '#src/chart/drawing.ts'
import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'

/** Rows count from 0; a name follows its key. */
export type PlacedEntry = LegendEntry & { readonly x: number; readonly row: number }

export type LegendStyle = {
  readonly text: TextStyle
  readonly key: number
  readonly between: number
}

const apart = 5

/** Rows are no wider than `width` pixels. */
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

export const legendRows = (entries: readonly PlacedEntry[]): number => (entries.at(-1)?.row ?? -1) + 1
