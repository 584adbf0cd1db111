import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { TooltipRow } from '#src/chart/tooltip/Tooltip.tsx'
import type { Format } from '#src/i18n/format.ts'
import type { Change } from '#src/view/change.ts'

/** A share of a whole. An unlisted partner has at most the share of the last listed one: a dash up to it, no dot. */
export type PercentAtMost = { readonly percent: number; readonly isAtMost: boolean }

type SharePair = {
  /** Null where nothing is known. */
  readonly earlier: PercentAtMost | null
  readonly later: PercentAtMost | null
  /** Stands beside the later dot, or the earlier one if alone; without a dot, it stands beside zero and says why. */
  readonly label: string
  /** Used where the label would leave the scale. */
  readonly shortLabel?: string
}

export type DumbbellRow = {
  readonly id: string
  readonly name: string
  /** One pair for each side. */
  readonly pairs: readonly SharePair[]
  /** Written at the right of the row. */
  readonly text: string
  /** The share of another partner in the later year, drawn on the last side where it must not be missed. */
  readonly also?: { readonly percent: number; readonly label: string; readonly colourIndex: number }
  /** The row has the colour `apartColourIndex`; its text says why. */
  readonly isApart: boolean
  /** Decides which rows stay where not all have room: the largest. */
  readonly size: number
  /** The sentence that a screen reader says for the row. */
  readonly spoken: string
  readonly tooltip: { readonly rows: readonly TooltipRow[]; readonly remarks: readonly string[] }
  /** The link of the row; null where the page has none. */
  readonly opens: { readonly search: string; readonly change: Change } | null
}

type DumbbellGroup = {
  readonly id: string
  /** Null where the rows are not in groups. */
  readonly title: string | null
  readonly rows: readonly DumbbellRow[]
}

/**
 * Rows of two dots on a scale from 0 to 100%: the earlier hollow, the later filled, with a bar between them where both
 * are known. With one side, the names stand at its left; with two sides, the first is mirrored and the names stand
 * between them. Each row may end in a text, such as its amounts. On the page each row is a stop of Tab and the arrow
 * keys with a tooltip, and may be a link. Where not all rows have room, the smallest are left out, and `some` says so.
 */
export type DumbbellsContent = {
  /** One or two sides. */
  readonly sides: readonly { readonly id: string; readonly title: string; readonly colourIndex: number }[]
  readonly groups: readonly DumbbellGroup[]
  /** The number of all rows, where `groups` have only those that a picture has room for. */
  readonly all?: number
  /** The title over the texts of the rows. */
  readonly textTitle: string
  /** The colour of rows with `isApart`. */
  readonly apartColourIndex: number
  readonly earlier: string
  readonly later: string
  /** The line about left-out rows, such as `The 20 largest of 51`. */
  readonly some: (shown: number, all: number) => string
  readonly format: Format
}

export const dumbbellRows = ({ groups }: Pick<DumbbellsContent, 'groups'>): DumbbellRow[] =>
  groups.flatMap(({ rows }) => rows)

/** Keeps the `count` largest rows in their order and drops groups without a row. */
export function largestRows(groups: readonly DumbbellGroup[], count: number): DumbbellGroup[] {
  const bySize = dumbbellRows({ groups }).toSorted((one, other) => other.size - one.size)
  const kept = new Set(bySize.slice(0, count))
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
}

export const rowNameStyle = { size: 12.5, weight: 400, family: 'sans' } as const
export const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
export const labelStyle = { size: 12, weight: 600, family: 'sans' } as const
export const headStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const tickTextStyle = { size: 11.5, weight: 400, family: 'sans' } as const
// Lengths are in pixels.
export const dotRadius = 4.75
const headLine = 17
/** Row heights with the words beside the dots, and with the words above them; `least` is for low charts. */
const beside = { usual: 25, least: 16.5 } as const
const above = { usual: 44, least: 36 } as const
const groupTitle = 26
const foot = 20
/** The least margin of a picture around its chart. */
const margin = 24
const spacing = 14
export const toLabel = 9
const minPlotWidth = { 1: 190, 2: 150 } as const
/** The least width of a plot with words beside it, in a chart too low for words above the dots. */
const leastPlotWidth = 110
/** The largest share of the chart's width that the names take. */
const namesShare = 0.36
const ticks = [0, 25, 50, 75, 100] as const

type Plot = {
  readonly x: (percent: number) => number
  /** −1 where the scale runs to the left. */
  readonly direction: 1 | -1
  readonly left: number
  readonly right: number
}

function plotFrom(start: number, length: number, direction: 1 | -1): Plot {
  const x = (percent: number): number => start + (direction * length * percent) / 100
  return { x, direction, left: Math.min(start, x(100)), right: Math.max(start, x(100)) }
}

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
  return Math.max(20, Math.min(room - 2 * dotRadius, ...lengths))
}

/** The width of the key's first entry, and of both entries on one line. */
export function keyWidths({ earlier, later }: DumbbellsContent) {
  const [first = 0, second = 0] = [earlier, later].map((text) => 2 * dotRadius + textWidth(text, tickTextStyle))
  return { first, both: first + second + 30 }
}

/** The columns of names, plots and texts; words stand above the plots that would be too narrow beside them. */
function columnsOf(content: DumbbellsContent, width: number, isShort: boolean) {
  const rows = dumbbellRows(content)
  const texts = widest(rows, 'text', rowTextStyle)
  const textRoom = texts > 0 ? texts + spacing : 0
  const sides = content.sides.length
  const isMirrored = sides === 2
  // With one side, the key stands over the names, beside the first tick.
  const key = isMirrored ? 0 : keyWidths(content).both
  const names = Math.min(width * namesShare, Math.max(key, widest(rows, 'name', rowNameStyle)))
  const wide = (width - names - sides * spacing - textRoom) / sides
  const isBeside = lengthIn(rows, wide) >= (isShort ? leastPlotWidth : minPlotWidth[isMirrored ? 2 : 1])
  const narrow = isMirrored ? (width - 2 * spacing) / 2 : width - dotRadius
  const room = isBeside ? wide : narrow
  const length = lengthIn(rows, room)
  const middle = isMirrored ? room + spacing : 0
  const namesWidth = isBeside ? names : 0
  const start = isMirrored || isBeside ? middle + namesWidth + spacing : dotRadius
  const plots = [...(isMirrored ? [plotFrom(room, length, -1)] : []), plotFrom(start, length, 1)]
  return { isBeside, names: namesWidth, middle, plots, isMirrored }
}

type Columns = ReturnType<typeof columnsOf>

/** The titles of the sides over their plots, the title of the texts at the right, and the ticks under them. */
function headOf(content: DumbbellsContent, { plots, isBeside }: Columns, width: number) {
  const titles = content.sides.map(({ title }, i) => {
    const plot = plots[i]
    return wrapLines(title, plot === undefined ? width : plot.right - plot.left + 40, headStyle, 'name')
  })
  const room = width - (plots.at(-1)?.left ?? 0) - textWidth(content.textTitle, rowTextStyle) - spacing
  const isCrowded = (titles.at(-1) ?? []).some((line) => textWidth(line, headStyle) > room)
  // Where the key and the title of the texts do not fit side by side, the key stands under the title.
  const isKeyLong = keyWidths(content).both + spacing + textWidth(content.textTitle, rowTextStyle) > width
  const before = isBeside ? Number(isCrowded) : isKeyLong ? 2 : 1
  const lines = before + Math.max(...titles.map((title) => title.length))
  return { titles, before, lines, height: (lines + 1) * headLine + 6 }
}

const sizesOf = ({ isBeside }: Columns) => (isBeside ? beside : above)
const titledGroups = ({ groups }: DumbbellsContent): number => groups.filter(({ title }) => title !== null).length

export function dumbbellsHeight(content: DumbbellsContent, width: number): number {
  const columns = columnsOf(content, width, false)
  const rows = dumbbellRows(content).length * sizesOf(columns).usual
  return headOf(content, columns, width).height + titledGroups(content) * groupTitle + rows + 6
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
  const { earlier, later } = pair
  const dot = (share: typeof earlier) => (share === null || share.isAtMost ? null : plot.x(share.percent))
  const most = [earlier, later].flatMap((share) => (share?.isAtMost === true ? [plot.x(share.percent)] : []))
  return { earlier: dot(earlier), later: dot(later), most, zero: plot.x(0), label: labelOf(pair, plot) }
}

export type PlacedDumbbell = ReturnType<typeof placedRow>

function placedRow(row: DumbbellRow, columns: Columns, width: number, top: number, height: number) {
  const { isBeside, isMirrored, middle, names, plots } = columns
  const y = isBeside ? top + height / 2 : top + height - 13
  const textsWidth = row.text === '' ? 0 : textWidth(row.text, rowTextStyle) + spacing
  const name = fitText(row.name, isBeside ? names : width - textsWidth, rowNameStyle)
  const nameX = !isBeside ? 0 : isMirrored ? middle + names / 2 : names
  return {
    ...row,
    top,
    height,
    y,
    wordsY: isBeside ? y + 4.25 : top + height - 27,
    shownName: name,
    nameX,
    nameAnchor: !isBeside ? 'start' : isMirrored ? 'middle' : 'end',
    alsoX: row.also === undefined ? null : (plots.at(-1)?.x(row.also.percent) ?? null),
    pairs: row.pairs.flatMap((pair, i) => {
      const plot = plots[i]
      return plot === undefined ? [] : [placedPair(pair, plot)]
    }),
  } as const
}

/** Whether the label of the last pair lies on that of `also`. */
function areLabelsCrossed({ pairs, also, alsoX }: PlacedDumbbell): boolean {
  const label = pairs.at(-1)?.label
  if (label == null || also === undefined || alsoX === null) return false
  const start = label.anchor === 'start' ? label.x : label.x - textWidth(label.text, labelStyle)
  const alsoStart = alsoX + toLabel
  return start < alsoStart + textWidth(also.label, labelStyle) && alsoStart < start + textWidth(label.text, labelStyle)
}

/** Shows as many rows as fit at their least height; no row is higher than usual. */
export function dumbbellsModel(content: DumbbellsContent, width: number, height: number) {
  const isShort = content.all !== undefined || height < dumbbellsHeight(content, width) * 0.85
  const columns = columnsOf(content, width, isShort)
  const head = headOf(content, columns, width)
  const { usual, least } = sizesOf(columns)
  const given = dumbbellRows(content).length
  const { all = given } = content
  const room = (withFoot: boolean): number =>
    height - head.height - titledGroups(content) * groupTitle - (withFoot ? foot : 2)
  const most = room(false) >= all * least ? all : Math.max(1, Math.floor(room(true) / least))
  const count = Math.min(given, most)
  const groups = largestRows(content.groups, count)
  const isWhole = count >= all
  const rowHeight = Math.min(usual, room(!isWhole) / count)
  let top = head.height
  const placed = groups.map((group) => {
    if (group.title !== null) top += groupTitle
    const titleY = top - 8
    const rows = group.rows.map((row) => {
      const one = placedRow(row, columns, width, top, rowHeight)
      top += rowHeight
      return one
    })
    return { ...group, titleY, rows }
  })
  const some = isWhole ? null : content.some(count, all)
  const isKeyApart =
    !columns.isBeside || keyWidths(content).both <= columns.names + (columns.isMirrored ? 2 : 1) * spacing
  const areWordsInside =
    textWidth(some ?? '', rowTextStyle) <= width &&
    columns.plots.every(({ direction, left, right }, i) =>
      head.titles[i]?.every((line) => textWidth(line, headStyle) <= (direction === 1 ? width - left : right) + margin),
    )
  const shortest = Math.min(...columns.plots.map(({ left, right }) => right - left))
  const step = shortest < 70 ? 100 : shortest < 200 ? 50 : 25
  return {
    ...columns,
    groups: placed,
    sides: content.sides.map((side, i) => ({ ...side, lines: head.titles[i] ?? [] })),
    ticks: ticks.filter((percent) => percent % step === 0),
    headLine,
    /** The number of lines in the head before the titles of the sides. */
    before: head.before,
    tickY: head.height - 10,
    top: head.height,
    bottom: top,
    hasRoom:
      rowHeight >= least && isKeyApart && areWordsInside && !placed.some(({ rows }) => rows.some(areLabelsCrossed)),
    some,
  }
}

/** The rows that a picture has room for, with the number of all; null where all rows have room. */
export function drawnDumbbells(content: DumbbellsContent, width: number, height: number): DumbbellsContent | null {
  const { groups, some } = dumbbellsModel(content, width, height)
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return some === null
    ? null
    : { ...content, groups: largestRows(content.groups, count), all: dumbbellRows(content).length }
}
