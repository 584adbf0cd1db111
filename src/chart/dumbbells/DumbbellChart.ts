import {
  type DumbbellRow,
  type DumbbellsContent,
  type SharePair,
  dumbbellRows,
  largestRows,
} from '#src/chart/dumbbells/dumbbells.ts'
import { dashes } from '#src/chart/marks/paths.ts'
import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart, rowsInGroups } from '#src/chart/rows/RowsChart.tsx'
import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import { grey } from '#src/view/colours.ts'

const rowNameStyle = { size: 12.5, weight: 400, family: 'sans' } as const
const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
const labelStyle = { size: 12, weight: 600, family: 'sans' } as const
const headStyle = { size: 12.5, weight: 600, family: 'sans' } as const
const tickTextStyle = { size: 11.5, weight: 400, family: 'sans' } as const
// Lengths are in pixels.
const dotRadius = 4.75
const headLine = 17
/** Row heights with the words beside the dots, and with the words above them; `least` and `most` are of pictures. */
const beside = { usual: 25, least: 16.5, most: 38 } as const
const above = { usual: 44, least: 36, most: 56 } as const
const groupTitle = 26
const foot = 20
/** The least margin of a picture around its chart. */
const margin = 24
const spacing = 14
const toLabel = 9
const minPlotWidth = { 1: 190, 2: 150 } as const
/** The least width of a plot with words beside it, in a chart too low for words above the dots. */
const leastPlotWidth = 110
/** The largest share of the chart's width that the names take. */
const namesShare = 0.36
const ticks = [0, 25, 50, 75, 100] as const
/** Half the width of the last tick, `100%`. */
const halfTick = 15

/** @param direction −1 where the scale runs to the left */
function plotFrom(start: number, length: number, direction: 1 | -1) {
  const x = (percent: number): number => start + (direction * length * percent) / 100
  return { x, direction, left: Math.min(start, x(100)), right: Math.max(start, x(100)) }
}

type Plot = ReturnType<typeof plotFrom>

const widest = (rows: readonly DumbbellRow[], which: 'name' | 'text', style: TextStyle): number =>
  Math.ceil(Math.max(0, ...rows.map((row) => textWidth(row[which], style))))

/** The percentage at the end of the bar, where its label stands. */
const farthest = ({ earlier, later }: SharePair): number => Math.max(earlier?.percent ?? 0, later?.percent ?? 0)

/** The length in pixels of the longest scale that leaves room for every label and for half a tick at its end. */
function lengthIn(rows: readonly DumbbellRow[], room: number): number {
  const lengths = rows.flatMap(({ pairs, also }) => {
    const labelled = pairs.map((pair) => ({ label: pair.shortLabel ?? pair.label, percent: farthest(pair) }))
    return labelled
      .concat(also ?? [])
      .flatMap(({ label, percent }) =>
        label === '' || percent === 0 ? [] : [((room - toLabel - textWidth(label, labelStyle)) * 100) / percent],
      )
  })
  return Math.max(20, Math.min(room - halfTick, ...lengths))
}

/** The years that any row has, with the width of the first entry and of all on one line. */
function keyOf({ earlier, later }: DumbbellsContent, rows: readonly DumbbellRow[]) {
  const pairs = rows.flatMap((row) => row.pairs)
  const years = [{ end: 'earlier', text: earlier } as const, { end: 'later', text: later } as const]
  const entries = years.filter(({ end }) => pairs.some((pair) => pair[end] !== null))
  const widths = entries.map(({ text }) => 2 * dotRadius + textWidth(text, tickTextStyle))
  return { entries, first: widths[0] ?? 0, all: widths.reduce((sum, width) => sum + width + 15, 0) }
}

/** The columns of names, plots and texts; words stand above the plots that would be too narrow beside them. */
function columnsOf(content: DumbbellsContent, width: number, isShort: boolean) {
  const rows = dumbbellRows(content)
  const key = keyOf(content, rows)
  const texts = widest(rows, 'text', rowTextStyle)
  const textRoom = texts > 0 ? texts + spacing : 0
  const sides = content.sides.length
  const isMirrored = sides === 2
  // With one side, the key stands over the names, beside the first tick.
  const names = Math.min(width * namesShare, Math.max(isMirrored ? 0 : key.all, widest(rows, 'name', rowNameStyle)))
  const wide = (width - names - sides * spacing - textRoom) / sides
  const isBeside = lengthIn(rows, wide) >= (isShort ? leastPlotWidth : minPlotWidth[isMirrored ? 2 : 1])
  const narrow = isMirrored ? (width - 2 * spacing) / 2 : width - dotRadius
  const room = isBeside ? wide : narrow
  const length = lengthIn(rows, room)
  const middle = isMirrored ? room + spacing : 0
  const namesWidth = isBeside ? names : 0
  const start = isMirrored || isBeside ? middle + namesWidth + spacing : dotRadius
  const plots = [...(isMirrored ? [plotFrom(room, length, -1)] : []), plotFrom(start, length, 1)]
  return { width, key, isBeside, names: namesWidth, middle, plots, isMirrored }
}

type Columns = ReturnType<typeof columnsOf>

/** The titles of the sides over their plots, the title of the texts at the right, and the ticks under them. */
function headOf({ sides, textTitle }: DumbbellsContent, { width, key, plots, isBeside }: Columns) {
  const titles = sides.map(({ title }, i) => {
    const plot = plots[i]
    if (plot === undefined) return wrapLines(title, width, headStyle, 'name')
    const room = plot.direction === 1 ? width - plot.left : plot.right
    return wrapLines(title, Math.min(room, plot.right - plot.left + 40), headStyle, 'name')
  })
  const beforeText = width - textWidth(textTitle, rowTextStyle) - spacing
  const room = beforeText - (plots.at(-1)?.left ?? 0)
  const isCrowded = (titles.at(-1) ?? []).some((line) => textWidth(line, headStyle) > room)
  // Where the key and the title of the texts do not fit side by side, the key stands under the title.
  const before = isBeside ? Number(isCrowded) : key.all > beforeText ? 2 : 1
  const lines = before + Math.max(...titles.map((title) => title.length))
  return { titles, before, height: (lines + 1) * headLine + 6 }
}

/** Everything that does not depend on the number of rows drawn. */
function layoutOf(content: DumbbellsContent, width: number, isShort: boolean) {
  const columns = columnsOf(content, width, isShort)
  const head = headOf(content, columns)
  const titled = content.groups.filter(({ title }) => title !== null).length
  return { content, ...columns, head, rowHeights: columns.isBeside ? beside : above, titled: titled * groupTitle }
}

type Layout = ReturnType<typeof layoutOf>

export function dumbbellsHeight(content: DumbbellsContent, width: number): number {
  const isShort = content.all !== undefined
  const { head, rowHeights, titled } = layoutOf(content, width, isShort)
  return head.height + titled + dumbbellRows(content).length * rowHeights.usual + (isShort ? foot + 2 : 6)
}

/**
 * The label stands on the outer side of its dot. If the share fell, it stands towards zero where it fits, so that it is
 * not taken for the other dot's label.
 */
function labelOf(pair: SharePair, { x, direction, left, right }: Plot) {
  const { earlier, later, label: long, shortLabel = long } = pair
  const own = later ?? earlier
  const far = x(farthest(pair))
  const isLong = Math.abs(far - x(0)) + toLabel + textWidth(long, labelStyle) <= right - left
  const text = isLong ? long : shortLabel
  if (text === '') return null
  const [outward, inward] = direction === 1 ? (['start', 'end'] as const) : (['end', 'start'] as const)
  if (own !== null && farthest(pair) > own.percent) {
    const inner = x(own.percent) - direction * toLabel
    const end = inner - direction * textWidth(text, labelStyle)
    if (end >= left && end <= right) return { text, x: inner, anchor: inward, isReason: false }
  }
  return { text, x: far + direction * toLabel, anchor: outward, isReason: own === null }
}

function placedPair(pair: SharePair, plot: Plot) {
  const { earlier, later, between = [] } = pair
  const dot = (share: typeof earlier) => (share === null || share.isAtMost ? null : plot.x(share.percent))
  const most = [earlier, later].flatMap((share) => (share?.isAtMost === true ? [plot.x(share.percent)] : []))
  const label = labelOf(pair, plot)
  return { earlier: dot(earlier), later: dot(later), between: between.map(plot.x), most, zero: plot.x(0), label }
}

const hollowDot = { kind: 'dot', r: dotRadius - 0.75, hollow: 'surface' } as const

/** A bar under a hollow earlier and a filled later dot; a dashed line with an end marks the upper limit of a share. */
function pairParts(
  { earlier, later, between, most, zero }: ReturnType<typeof placedPair>,
  y: number,
  ink: number,
): Parts {
  const limit = { kind: 'line', ink, width: 1.4 } as const
  return [
    ...most.flatMap((end) => [
      { ...limit, d: `M${zero},${y}H${end}`, dashes: dashes.layerEdge },
      { ...limit, d: `M${end},${y - 4}v8` },
    ]),
    earlier !== null &&
      later !== null && { kind: 'line', d: `M${earlier},${y}H${later}`, ink, opacity: 0.5, width: dotRadius * 0.65 },
    ...between.map((x) => ({ kind: 'dot', x, y, r: dotRadius / 2, ink }) as const),
    earlier !== null && { ...hollowDot, x: earlier, y, ink },
    later !== null && { kind: 'dot', x: later, y, r: dotRadius, ink },
  ]
}

/** Lines of the scale would cross the label out. */
const labelLook = { kind: 'words', style: labelStyle, ground: { over: 11.25, height: 14, beside: 2 } } as const

type PlacedRow = ReturnType<typeof placedRow>

function placedRow(
  row: DumbbellRow,
  { content: { sides }, width, isBeside, isMirrored, middle, names, plots }: Layout,
  top: number,
  height: number,
) {
  const { text, also, colourIndex } = row
  const y = isBeside ? top + height / 2 : top + height - 13
  const words = { kind: 'words', y: isBeside ? y + 4.25 : top + height - 27 } as const
  const textsWidth = text === '' ? 0 : textWidth(text, rowTextStyle) + spacing
  const name = { text: fitText(row.name, isBeside ? names : width - textsWidth, rowNameStyle), style: rowNameStyle }
  const nameX = !isBeside ? 0 : isMirrored ? middle + names / 2 : names
  const anchor = !isBeside ? 'start' : isMirrored ? 'middle' : 'end'
  const pairs = row.pairs.flatMap((pair, i) => {
    const plot = plots[i]
    return plot === undefined ? [] : [placedPair(pair, plot)]
  })
  const alsoX = (also && plots.at(-1)?.x(also.percent)) ?? null
  const parts: Parts = [
    { kind: 'line', d: plots.map(({ left, right }) => `M${left},${y}H${right}`).join(''), ink: 'rule' },
    { ...words, ...name, x: nameX, anchor, ink: 'ink' },
    ...pairs.flatMap((pair, i): Parts => {
      const ink = colourIndex ?? sides[i]?.colourIndex ?? grey
      if (pair.label === null) return pairParts(pair, y, ink)
      const { isReason, ...at } = pair.label
      const look = isReason ? ({ weight: 400, ink: 'muted' } as const) : { ink }
      return [...pairParts(pair, y, ink), { ...labelLook, ...at, y: y + 4.25, ...look }]
    }),
    ...(also === undefined || alsoX === null
      ? []
      : ([
          { kind: 'dot', x: alsoX, y, r: dotRadius, ink: also.colourIndex },
          { ...labelLook, text: also.label, x: alsoX + toLabel, y: y + 4.25, anchor: 'start', ink: also.colourIndex },
        ] as const)),
    text !== '' && { ...words, text, x: width, anchor: 'end', style: rowTextStyle, ink: colourIndex ?? 'muted' },
  ]
  return { ...row, top, height, pairs, alsoX, parts }
}

/** Whether the label of the last pair lies on that of `also`. */
function areLabelsCrossed({ pairs, also, alsoX }: PlacedRow): boolean {
  const label = pairs.at(-1)?.label
  if (label == null || also === undefined || alsoX === null) return false
  const start = label.anchor === 'start' ? label.x : label.x - textWidth(label.text, labelStyle)
  const alsoStart = alsoX + toLabel
  return start < alsoStart + textWidth(also.label, labelStyle) && alsoStart < start + textWidth(label.text, labelStyle)
}

/** The key of the hollow and the filled dot, in no side's colour. */
function keyParts({ key, isBeside, isMirrored, middle, names }: Layout, baseline: number): Parts {
  const { entries, first, all } = key
  const x = isMirrored && isBeside ? middle + (names - all) / 2 : 0
  // A key that is wider than its column would lie on the first tick, so its entries stand one over the other.
  const isStacked = !isMirrored && isBeside && all > names
  const entry = (text: string, left: number, y: number, dot: { readonly hollow?: 'none' }): Parts => [
    { kind: 'dot', r: dotRadius, ...dot, x: left + dotRadius, y: y - 4, ink: 'muted' },
    { kind: 'words', style: tickTextStyle, text, x: left + 2 * dotRadius + 5, y, ink: 'muted' },
  ]
  return entries.flatMap(({ end, text }, i) => {
    const isLast = i === entries.length - 1
    const left = i === 0 || isStacked ? x : x + first + 21
    const dot = end === 'earlier' ? ({ ...hollowDot, hollow: 'none' } as const) : {}
    return entry(text, left, isLast || !isStacked ? baseline : baseline - headLine, dot)
  })
}

/** The key, the titles of the columns, and the scale with its lines behind all rows. */
function headParts(layout: Layout, bottom: number): Parts {
  const { content, width, head, plots, isMirrored, isBeside } = layout
  const { t, number } = content.format
  const shortest = Math.min(...plots.map(({ left, right }) => right - left))
  const step = shortest < 70 ? 100 : shortest < 200 ? 50 : 25
  const tickY = head.height - 10
  // The outer end of a mirrored scale has no room for a percent sign.
  const tick = (percent: number): string =>
    percent === 100 && !isMirrored ? t('unit.percent.short', { number: percent }) : number(percent, 0)
  return [
    ...keyParts(layout, isBeside ? tickY : 12 + (head.before - 1) * headLine),
    { kind: 'words', text: content.textTitle, x: width, y: 12, anchor: 'end', style: rowTextStyle, ink: 'muted' },
    ...plots.flatMap(({ x, direction, left, right }, i): Parts => {
      const ink = content.sides[i]?.colourIndex ?? 'ink'
      const [start, anchor] = direction === -1 ? ([right, 'end'] as const) : ([left, 'start'] as const)
      const title = { kind: 'words', x: start, anchor, style: headStyle, ink } as const
      const words = { kind: 'words', y: tickY, anchor: 'middle', style: tickTextStyle, ink: 'muted' } as const
      return [
        ...(head.titles[i] ?? []).map((text, at) => ({ ...title, text, y: 12 + (head.before + at) * headLine })),
        ...ticks
          .filter((percent) => percent % step === 0)
          .flatMap((percent): Parts => [
            { kind: 'line', d: `M${x(percent)},${head.height}V${bottom}`, ink: 'rule' },
            { ...words, text: tick(percent), x: x(percent) },
          ]),
      ]
    }),
  ]
}

/** Shows as many rows as fit at their least height, which fill the picture up to their most. */
export function dumbbellsModel(content: DumbbellsContent, width: number, height: number) {
  const isShort = content.all !== undefined || height < dumbbellsHeight(content, width) * 0.85
  const layout = layoutOf(content, width, isShort)
  const { head, key, isBeside, isMirrored, names, plots, rowHeights } = layout
  const { least, most: highest } = rowHeights
  const given = dumbbellRows(content).length
  const { all = given } = content
  const room = (withFoot: boolean): number => height - head.height - layout.titled - (withFoot ? foot : 2)
  const most = room(false) >= all * least ? all : Math.max(1, Math.floor(room(true) / least))
  const count = Math.min(given, most)
  const isWhole = count >= all
  const rowHeight = Math.min(highest, room(!isWhole) / count)
  const titles = { style: headStyle, ink: 'ink', height: () => groupTitle, over: 8 } as const
  const { groups, rows, bottom, parts } = rowsInGroups(
    largestRows(content.groups, count),
    head.height,
    titles,
    (row, top) => placedRow(row, layout, top, rowHeight),
  )
  const some = isWhole ? null : content.some(count, all)
  const isKeyApart = !isBeside || key.all <= names + (isMirrored ? 2 : 1) * spacing
  const areWordsInside =
    textWidth(some ?? '', rowTextStyle) <= width &&
    plots.every(({ direction, left, right }, i) =>
      head.titles[i]?.every((line) => textWidth(line, headStyle) <= (direction === 1 ? width - left : right) + margin),
    )
  const under = { kind: 'words', x: 0, y: bottom + 15, style: rowTextStyle, ink: 'muted' } as const
  return {
    groups,
    rows,
    bottom,
    parts: [...headParts(layout, bottom), ...parts, some !== null && ({ ...under, text: some } as const)],
    hasRoom: rowHeight >= least && isKeyApart && areWordsInside && !rows.some(areLabelsCrossed),
    some,
  }
}

/** The rows that a picture has room for, with the number of all; null where the given rows have room. */
export function drawnDumbbells(content: DumbbellsContent, width: number, height: number): DumbbellsContent | null {
  const { rows } = dumbbellsModel(content, width, height)
  const given = dumbbellRows(content).length
  return rows.length === given
    ? null
    : { ...content, groups: largestRows(content.groups, rows.length), all: content.all ?? given }
}

export const DumbbellChart = rowsChart((content: DumbbellsContent, width, height) => {
  const { parts, rows } = dumbbellsModel(content, width, height)
  return { parts, stops: { rows, format: content.format } }
})
