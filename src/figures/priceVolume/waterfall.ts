import { scaleLinear } from 'd3-scale'
import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Status } from '#src/trade/status.ts'

/** Of the amounts at the columns: smaller where these stand close. */
const amountSize = (colourIndex: number): number => (colourIndex < 110 ? 13.5 : 16)
const unitSize = 12
const nameStyle = { size: 13, weight: 600, family: 'sans' } as const
const detailStyle = { size: 12, weight: 400, family: 'sans' } as const
const lineHeight = 17
const amountLine = 16

/** A column in its place; all in pixels. */
export type PlacedColumn = WaterfallColumn & {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly middle: number
  /** Over the column; number and unit under one another where they are too wide for one line. */
  readonly amountLines: readonly { readonly text: string; readonly size: number; readonly y: number }[]
  /** From this column's end to the next column. */
  readonly connector: { readonly from: number; readonly to: number; readonly y: number } | null
  readonly words: readonly {
    readonly text: string
    readonly y: number
    readonly style: typeof nameStyle | typeof detailStyle
  }[]
}

export type WaterfallModel = { readonly baseline: number; readonly columns: readonly PlacedColumn[] }

/** Where each column begins and ends, in the unit of its value. */
export function spans(columns: readonly WaterfallColumn[]): { readonly from: number; readonly to: number }[] {
  let level = 0
  return columns.map(({ kind, value }) => {
    const from = kind === 'whole' ? 0 : level
    level = from + value
    return { from, to: level }
  })
}

/** What stands over each column: in one line if all of them fit so. */
function amountTexts(
  columns: readonly WaterfallColumn[],
  colourIndex: number,
): { readonly text: string; readonly size: number }[][] {
  const size = amountSize(colourIndex)
  const fit = columns.every(({ amount }) => textWidth(amount, { size, weight: 600, family: 'sans' }) <= colourIndex - 4)
  return columns.map(({ amount }) => {
    const end = fit ? -1 : amount.indexOf('\u00a0')
    if (end < 0) return [{ text: amount, size }]
    return [
      { text: amount.slice(0, end), size },
      { text: amount.slice(end + 1), size: unitSize },
    ]
  })
}

export function waterfallModel({ columns }: WaterfallContent, width: number, height: number): WaterfallModel {
  const colourIndex = width / Math.max(1, columns.length)
  const columnWidth = Math.min(150, colourIndex * 0.62)
  const detailed = columns.every(({ details }) =>
    details.every((line) => textWidth(line, detailStyle) <= colourIndex - 8),
  )
  const texts = columns.map(({ name, details }) => [
    ...wrapLines(name, colourIndex - 8, nameStyle, 'name').map((text) => ({ text, style: nameStyle })),
    ...(detailed ? details : []).map((text) => ({ text, style: detailStyle })),
  ])
  const foot = 12 + Math.max(...texts.map((lines) => lines.length), 1) * lineHeight
  const levels = spans(columns)
  const ends = levels.flatMap(({ from, to }) => [from, to])
  const amounts = amountTexts(columns, colourIndex)
  const amountWidth = Math.max(1, ...amounts.map((lines) => lines.length)) * amountLine
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends) || 1])
    .range([height - foot, 10 + amountWidth])
  const placed = columns.map((column, i): PlacedColumn => {
    const { from, to } = levels[i] ?? { from: 0, to: 0 }
    const x = i * colourIndex + (colourIndex - columnWidth) / 2
    const top = Math.min(y(from), y(to))
    return {
      ...column,
      x,
      width: columnWidth,
      top,
      height: Math.max(1, Math.abs(y(from) - y(to))),
      middle: x + columnWidth / 2,
      amountLines: (amounts[i] ?? []).map((line, j, { length }) => ({
        ...line,
        y: top - 8 - (length - 1 - j) * amountLine,
      })),
      connector: i === columns.length - 1 ? null : { from: x + columnWidth, to: x + colourIndex, y: y(to) },
      words: (texts[i] ?? []).map(({ text, style }, line) => ({
        text,
        style,
        y: height - foot + 20 + line * lineHeight,
      })),
    }
  })
  return { baseline: y(0), columns: placed }
}

/** One column: a whole that stands on zero, or a step from where the column before ended. */
export type WaterfallColumn = {
  readonly id: string
  readonly kind: 'whole' | 'step'
  /** Of a whole its value, of a step its change. */
  readonly value: number
  readonly status: Status | null
  readonly colourIndex: number
  /** The amount, with its sign where it is a step. */
  readonly amount: string
  readonly name: string
  /** What the amount rests on; left out where there is no room. */
  readonly details: readonly string[]
}

export type WaterfallContent = { readonly columns: readonly WaterfallColumn[] }
