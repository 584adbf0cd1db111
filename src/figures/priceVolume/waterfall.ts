import { scaleLinear } from 'd3-scale'
import { dashes } from '#src/chart/marks/paths.ts'
import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart } from '#src/chart/rows/RowsChart.tsx'
import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Status } from '#src/trade/observation.ts'

/** A column, filled if as published and hollow with a dashed edge if not, and the connector to the next column. */
function barParts({ colourIndex: ink, status, x, top: y, width, height, connector }: PlacedBar): Parts {
  return [
    { kind: 'bar', x, y, width, height, ink, status, edge: 1.5, dashes: dashes.wideBarEdge },
    connector !== null && {
      kind: 'line',
      d: `M${connector.from},${connector.y}H${connector.to}`,
      ink: 'muted',
      width: 1,
      dashes: '1.5 2.5',
    },
  ]
}

const baselineParts = (baseline: number, width: number): Parts => [
  { kind: 'line', d: `M0,${baseline}H${width}`, ink: 'muted', width: 1 },
]

/** The columns without words. */
export function waterfallPicture(content: WaterfallContent, width: number, range: readonly [number, number]): Parts {
  const { baseline, bars } = waterfallBars(content, width, range)
  return [...bars.flatMap(barParts), ...baselineParts(baseline, width)]
}

/** One column: a whole that stands on zero, or a step from the end of the column before. */
export type WaterfallColumn = {
  readonly id: string
  readonly kind: 'whole' | 'step'
  /** The value of a whole, or the change of a step. */
  readonly value: number
  readonly status: Status | null
  readonly colourIndex: number
  readonly amount: string
  readonly name: string
  /** Weights and prices behind the amount; left out where there is no room. */
  readonly detail: string
}

export type WaterfallContent = { readonly columns: readonly WaterfallColumn[] }

// All sizes are in pixels.
/** Columns closer than this have smaller amounts. */
const minWideStep = 110
const amountSizes = { wide: 16, close: 13.5 } as const
const unitSize = 12
const nameStyle = { size: 13, weight: 600, family: 'sans' } as const
const detailStyle = { size: 12, weight: 400, family: 'sans' } as const
const lineHeight = 17
const amountLine = 16

export function spans(columns: readonly WaterfallColumn[]): { readonly from: number; readonly to: number }[] {
  let level = 0
  return columns.map(({ kind, value }) => {
    const from = kind === 'whole' ? 0 : level
    level = from + value
    return { from, to: level }
  })
}

/** Amounts over the columns: in one line if all of them fit, else with the unit under the number. */
function amountTexts(columns: readonly WaterfallColumn[], step: number) {
  const size = amountSizes[step < minWideStep ? 'close' : 'wide']
  const fit = columns.every(({ amount }) => textWidth(amount, { size, weight: 600, family: 'sans' }) <= step - 4)
  return columns.map(({ amount }) => {
    const end = fit ? -1 : amount.indexOf('\u00a0')
    if (end < 0) return [{ text: amount, size }]
    return [
      { text: amount.slice(0, end), size },
      { text: amount.slice(end + 1), size: unitSize },
    ]
  })
}

type PlacedBar = ReturnType<typeof waterfallBars>['bars'][number]

/** Columns side by side, each step starting where the one before ended. @param range of pixels, from the foot up */
function waterfallBars({ columns }: WaterfallContent, width: number, range: readonly [number, number]) {
  const step = width / Math.max(1, columns.length)
  const columnWidth = Math.min(150, step * 0.62)
  const levels = spans(columns)
  const ends = levels.flatMap(({ from, to }) => [from, to])
  const y = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(0, ...ends) || 1])
    .range(range)
  const bars = columns.map((column, i) => {
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

export const WaterfallChart = rowsChart((content: WaterfallContent, width, height) => {
  const { columns } = content
  const step = width / Math.max(1, columns.length)
  const detailed = columns.every(({ detail }) => textWidth(detail, detailStyle) <= step - 8)
  const texts = columns.map(({ name, detail }) => [
    ...wrapLines(name, step - 8, nameStyle, 'name').map((text) => ({ text, style: nameStyle })),
    ...(detailed ? [{ text: detail, style: detailStyle }] : []),
  ])
  const foot = 12 + Math.max(...texts.map((lines) => lines.length), 1) * lineHeight
  const amounts = amountTexts(columns, step)
  const head = 10 + Math.max(1, ...amounts.map((lines) => lines.length)) * amountLine
  const { baseline, bars } = waterfallBars(content, width, [height - foot, head])
  const drawn = bars.map((bar, i): Parts[number] => {
    const { id, kind, colourIndex, top, middle: x } = bar
    const middle = { kind: 'words', x, anchor: 'middle' } as const
    const amountLines = (amounts[i] ?? []).map(({ text, size }, j, { length }) => {
      const at = { ...middle, text, y: top - 8 - (length - 1 - j) * amountLine }
      return { ...at, style: { ...nameStyle, size }, ink: kind === 'whole' ? 'ink' : colourIndex } as const
    })
    const words = (texts[i] ?? []).map(({ text, style }, j) => {
      const { weight } = style
      const at = { ...middle, text, y: height - foot + 20 + j * lineHeight }
      return { ...at, style, weight, ink: weight === 600 ? 'ink' : 'muted' } as const
    })
    return { kind: 'group', series: id, parts: [...barParts(bar), ...amountLines, ...words] }
  })
  return { parts: [...drawn, ...baselineParts(baseline, width)] }
})
