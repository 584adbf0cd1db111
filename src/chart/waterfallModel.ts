import { scaleLinear } from 'd3-scale'
import { textWidth, wrapText } from '#src/chart/measureText.ts'
import type { WaterfallColumn, WaterfallContent } from '#src/chart/waterfallContent.ts'

/** Of the amounts at the columns: smaller where these stand close. */
export const amountSize = (slot: number): number => (slot < 110 ? 13.5 : 16)
export const nameStyle = { size: 13, weight: 600, family: 'sans' } as const
export const detailStyle = { size: 12, weight: 400, family: 'sans' } as const
const lineHeight = 17

/** A column in its place; all in pixels. */
export type PlacedColumn = WaterfallColumn & {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly middle: number
  /** Baseline of the amount: over the column, or under one that falls below all others. */
  readonly amountY: number
  /** From this column's end to the next column. */
  readonly connector: { readonly from: number; readonly to: number; readonly y: number } | null
  readonly words: readonly { readonly text: string; readonly y: number; readonly style: typeof nameStyle | typeof detailStyle }[]
}

export type WaterfallModel = { readonly amountSize: number; readonly baseline: number; readonly columns: readonly PlacedColumn[] }

/** Where each column begins and ends, in the unit of its value. */
export function spans(columns: readonly WaterfallColumn[]): { readonly from: number; readonly to: number }[] {
  let level = 0
  return columns.map(({ kind, value }) => {
    const from = kind === 'whole' ? 0 : level
    level = from + value
    return { from, to: level }
  })
}

export function waterfallModel({ columns }: WaterfallContent, width: number, height: number): WaterfallModel {
  const slot = width / Math.max(1, columns.length)
  const columnWidth = Math.min(150, slot * 0.62)
  const detailed = columns.every(({ details }) => details.every((line) => textWidth(line, detailStyle) <= slot - 8))
  const texts = columns.map(({ name, details }) => [
    ...wrapText(name, slot - 8, nameStyle).map((text) => ({ text, style: nameStyle })),
    ...(detailed ? details : []).map((text) => ({ text, style: detailStyle })),
  ])
  const foot = 12 + Math.max(...texts.map((lines) => lines.length), 1) * lineHeight
  const levels = spans(columns)
  const ends = levels.flatMap(({ from, to }) => [from, to])
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends) || 1])
    .range([height - foot, 26])
  const placed = columns.map((column, i): PlacedColumn => {
    const { from, to } = levels[i] ?? { from: 0, to: 0 }
    const x = i * slot + (slot - columnWidth) / 2
    const top = Math.min(y(from), y(to))
    return {
      ...column,
      x,
      width: columnWidth,
      top,
      height: Math.max(1, Math.abs(y(from) - y(to))),
      middle: x + columnWidth / 2,
      amountY: top - 8,
      connector: i === columns.length - 1 ? null : { from: x + columnWidth, to: x + slot, y: y(to) },
      words: (texts[i] ?? []).map(({ text, style }, line) => ({ text, style, y: height - foot + 20 + line * lineHeight })),
    }
  })
  return { amountSize: amountSize(slot), baseline: y(0), columns: placed }
}
