import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { legendStyle, lineHeights } from '#src/figure/layout/styles.ts'
import type { Drawing } from '#src/chart/drawing.ts'

export type LegendEntry = { readonly id: string; readonly name: string; readonly slot: number }
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

/** A name at the end of its line, where each has one line of text. */
const leastLabelHeight = 16
/** Above and below the plot, where no name can stand. */
const aroundPlot = 34
/** Below this width names at the line ends would take the plot's room, and charts of the analyses have a form of their own. */
const leastWidth = { line: 480, own: 560 } as const

/** Can a chart of this size name its lines at their ends? Other kinds of chart see to their names themselves. */
export function namesLines(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  if (drawing.kind === 'own') return width >= leastWidth.own
  if (drawing.kind !== 'line') return true
  return width >= leastWidth.line && drawing.plot.series.length * leastLabelHeight <= height - aroundPlot
}

/** Names and colours of the lines, in the order of selection. */
export function legendOf(drawing: Drawing): LegendEntry[] {
  if (drawing.kind !== 'line') return []
  const { plot, names, slots } = drawing
  return plot.series.map(({ info }) => ({
    id: info.id,
    name: names.get(info.id) ?? info.id,
    slot: slots.get(info.id) ?? 1,
  }))
}
