import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { legendStyle, lineHeights } from '#src/figure/layout/styles.ts'
import type { LegendEntry } from '#src/chart/drawing.ts'

/** The swatch stands at `x`, its name after it. */
export type PlacedLegend = LegendEntry & { readonly x: number; readonly nameX: number; readonly y: number }

const swatch = 22
const gap = 20

/** Names and colours in rows as long as the width, in the order given. */
export function placeLegend(entries: readonly LegendEntry[], left: number, top: number, width: number): PlacedLegend[] {
  let x = left
  let row = 0
  return entries.map((entry) => {
    const name = fitText(entry.name, width - swatch, legendStyle)
    const length = swatch + textWidth(name, legendStyle)
    if (x > left && x + length > left + width) {
      x = left
      row += 1
    }
    const placed = { ...entry, name, x, nameX: x + swatch, y: top + row * lineHeights.legend + 14 }
    x += length + gap
    return placed
  })
}
