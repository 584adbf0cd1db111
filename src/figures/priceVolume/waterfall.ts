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

/** A column without its words, in its place; all in pixels. */
export type PlacedBar = WaterfallColumn & {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly middle: number
  /** From this column's end to the next column. */
  readonly connector: { readonly from: number; readonly to: number; readonly y: number } | null
}

export type PlacedColumn = PlacedBar & {
  /** Over the column; number and unit under one another where they are too wide for one line. */
  readonly amountLines: readonly { readonly text: string; readonly size: number; readonly y: number }[]
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

/** Columns side by side over a width, each from where the one before ended. @param range of pixels, from the foot up */
export function waterfallBars(
  { columns }: WaterfallContent,
  width: number,
  range: readonly [number, number],
): { readonly baseline: number; readonly bars: readonly PlacedBar[] } {
  const step = width / Math.max(1, columns.length)
  const columnWidth = Math.min(150, step * 0.62)
  const levels = spans(columns)
  const ends = levels.flatMap(({ from, to }) => [from, to])
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends) || 1])
    .range(range)
  const bars = columns.map((column, i): PlacedBar => {
    const { from, to } = levels[i] ?? { from: 0, to: 0 }
    const x = i * step + (step - columnWidth) / 2
    return {
      ...column,
      x,
      width: columnWidth,
      top: Math.min(y(from), y(to)),
      height: Math.max(1, Math.abs(y(from) - y(to))),
      middle: x + columnWidth / 2,
      connector: i === columns.length - 1 ? null : { from: x + columnWidth, to: x + step, y: y(to) },
    }
  })
  return { baseline: y(0), bars }
}

export function waterfallModel(content: WaterfallContent, width: number, height: number): WaterfallModel {
  const { columns } = content
  const colourIndex = width / Math.max(1, columns.length)
  const detailed = columns.every(({ details }) =>
    details.every((line) => textWidth(line, detailStyle) <= colourIndex - 8),
  )
  const texts = columns.map(({ name, details }) => [
    ...wrapLines(name, colourIndex - 8, nameStyle, 'name').map((text) => ({ text, style: nameStyle })),
    ...(detailed ? details : []).map((text) => ({ text, style: detailStyle })),
  ])
  const foot = 12 + Math.max(...texts.map((lines) => lines.length), 1) * lineHeight
  const amounts = amountTexts(columns, colourIndex)
  const amountWidth = Math.max(1, ...amounts.map((lines) => lines.length)) * amountLine
  const { baseline, bars } = waterfallBars(content, width, [height - foot, 10 + amountWidth])
  const placed = bars.map((bar, i): PlacedColumn => ({
    ...bar,
    amountLines: (amounts[i] ?? []).map((line, j, { length }) => ({
      ...line,
      y: bar.top - 8 - (length - 1 - j) * amountLine,
    })),
    words: (texts[i] ?? []).map(({ text, style }, line) => ({
      text,
      style,
      y: height - foot + 20 + line * lineHeight,
    })),
  }))
  return { baseline, columns: placed }
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
