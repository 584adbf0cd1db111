import { fitText, textWidth } from '#src/chart/text/measure.ts'

export type LegendItem = { readonly id: string; readonly slot: number; readonly name: string; readonly x: number }
export type LegendRow = readonly LegendItem[]

export const legendStyle = { size: 13, weight: 600, family: 'sans' } as const
/** Left of a name: its square and the air after it. */
export const swatch = { size: 11, gap: 6 } as const
const between = 18

/** Names with their squares, in rows no wider than the chart. */
export function legendRows(items: readonly Omit<LegendItem, 'x'>[], width: number): LegendRow[] {
  const rows: LegendItem[][] = []
  let x = Infinity
  for (const { id, slot, name } of items) {
    const text = fitText(name, width - swatch.size - swatch.gap, legendStyle)
    const needed = swatch.size + swatch.gap + textWidth(text, legendStyle)
    if (x + needed > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ id, slot, name: text, x })
    x += needed + between
  }
  return rows
}
