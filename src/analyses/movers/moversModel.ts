import type { Status } from '#src/trade/status.ts'
import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'

/** One heading and how it moved. */
export type MoverRow = {
  readonly id: string
  readonly cmdCode: string
  readonly name: string
  /** What the length of its bar stands for. */
  readonly size: number
  /** The change as written at the bar. */
  readonly change: string
  /** From what to what. */
  readonly amounts: string
  readonly status: Status | null
}

export type MoverTick = { readonly at: number; readonly label: string }

export type MoversContent = {
  readonly groups: readonly {
    readonly id: 'rose' | 'fell'
    readonly title: string
    readonly rows: readonly MoverRow[]
  }[]
  /** Values with a line of their own; none where the words at the bars say enough. */
  readonly ticks: readonly MoverTick[]
  /** What a click on a row does; only on the page. */
  readonly pick: MoverPick | null
}

export type MoverPick = {
  readonly isChosen: (row: MoverRow) => boolean
  readonly label: (row: MoverRow) => string
  readonly toggle: (row: MoverRow) => void
}

export const rowNameStyle = { size: 13, weight: 600, family: 'sans' } as const
export const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
/** Of a heading's number, with the space before it. */
const codeWidth = 40
export const nameLine = 17

/**
 * The name of a heading above its bar. Its number and amounts stand beside the last line of it; a name with no room
 * beside them has the whole width for its first line.
 */
export function nameLines({ name, amounts }: Pick<MoverRow, 'name' | 'amounts'>, width: number): readonly string[] {
  const beside = width - textWidth(amounts, rowTextStyle) - codeWidth - 16
  if (textWidth(name, rowNameStyle) <= beside) return [name]
  const [first = ''] = wrapLines(name, width, rowNameStyle, 'name')
  return [first, fitText(name.slice(first.length).trimStart(), beside, rowNameStyle)]
}

const changeStyle = { size: 12.5, weight: 600, family: 'sans' } as const
/** Heights in pixels. */
const titleHeight = 24
const groupSpacing = 12
const tickHeight = 18
const wideRow = 25
const narrowRow = 44
/** Width that bars and changes need to be compared. */
const enoughForBars = 180
const leastBars = 120
const namesShare = 0.34
/** Narrower than this, a row has its words on a line of their own. */
const leastOneLine = 620

export type PlacedRow = MoverRow & {
  /** The last stands beside number and amounts. */
  readonly names: readonly string[]
  readonly top: number
  readonly height: number
  /** Baseline of the first line of words, and of the change at its bar. */
  readonly textY: number
  readonly changeY: number
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly changeX: number
  readonly positive: boolean
}

export type MoversModel = {
  readonly groups: readonly {
    readonly id: 'rose' | 'fell'
    readonly title: string
    readonly titleY: number
    readonly rows: readonly PlacedRow[]
  }[]
  readonly zero: number
  readonly ticks: readonly (MoverTick & { readonly x: number })[]
  readonly top: number
  readonly bottom: number
}

const largest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths))

/** Widths of the words of all rows, in pixels. */
function textWidths({ groups }: Pick<MoversContent, 'groups'>) {
  const rows = groups.flatMap((group) => group.rows)
  const changes = (positive: boolean): number =>
    largest(rows.flatMap(({ size, change }) => (size >= 0 === positive ? [textWidth(change, changeStyle) + 7] : [])))
  return {
    names: largest(rows.map(({ name }) => textWidth(name, rowNameStyle))) + codeWidth,
    amounts: largest(rows.map(({ amounts }) => textWidth(amounts, rowTextStyle))),
    falls: changes(false),
    rises: changes(true),
  }
}

/** What a row of one line leaves to its bars beside names of a width. */
const barsBeside = (names: number, width: number, { amounts, falls, rises }: ReturnType<typeof textWidths>): number =>
  width - names - amounts - 36 - falls - rises

/** Whether names, bars and amounts have room side by side. */
function isOneLine(content: Pick<MoversContent, 'groups'>, width: number): boolean {
  const words = textWidths(content)
  return width >= leastOneLine && barsBeside(Math.min(width * namesShare, words.names), width, words) >= leastBars
}

function heightOf({ groups, ticks }: Pick<MoversContent, 'groups' | 'ticks'>, width: number, oneLine: boolean): number {
  const shown = groups.filter(({ rows }) => rows.length > 0)
  const heads = shown.length * titleHeight + Math.max(0, shown.length - 1) * groupSpacing
  const rowHeight = (row: MoverRow): number =>
    oneLine ? wideRow : narrowRow + (nameLines(row, width).length - 1) * nameLine
  const inRows = shown.flatMap(({ rows }) => rows).reduce((sum, row) => sum + rowHeight(row), 0)
  return heads + inRows + (ticks.length > 0 ? tickHeight : 0) + 4
}

/** The height that shows every row in comfort. */
export function moversHeight(content: Pick<MoversContent, 'groups' | 'ticks'>, width: number): number {
  return heightOf(content, width, isOneLine(content, width))
}

export function moversModel(content: MoversContent, width: number, height: number): MoversModel {
  // An export has the height it has: rows of two lines that do not fit become rows of one.
  const oneLine = isOneLine(content, width) || height < heightOf(content, width, false) * 0.85
  const groups = content.groups.filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const words = textWidths(content)
  // Names have a third of the width, and more where the bars can spare it.
  const namesMost = Math.max(width * namesShare, barsBeside(0, width, words) - enoughForBars)
  const nameWidth = oneLine ? Math.min(namesMost, words.names) : 0
  const left = oneLine ? nameWidth + 16 : 0
  const right = oneLine ? width - words.amounts - 20 : width

  const low = Math.min(0, ...rows.map(({ size }) => size))
  const high = Math.max(0, ...rows.map(({ size }) => size))
  const barWidth = Math.max(20, right - left - words.falls - words.rises)
  const scale = barWidth / (high - low || 1)
  const zero = left + words.falls - low * scale

  const shownTicks = content.ticks.filter(({ at }) => at >= low && at <= high)
  const top = shownTicks.length > 0 ? tickHeight : 0
  const needed = heightOf(content, width, oneLine)
  const stretch = Math.min(1, (height - top) / (needed - top))
  const headHeight = titleHeight * stretch
  let y = top
  const placedGroups = groups.map(({ id, title, rows: members }, i) => {
    if (i > 0) y += groupSpacing * stretch
    const titleY = y + headHeight - 8 * stretch
    y += headHeight
    const placed = members.map((row): PlacedRow => {
      const rowTop = y
      const names = oneLine ? [fitText(row.name, nameWidth - codeWidth, rowNameStyle)] : nameLines(row, width)
      const more = (names.length - 1) * nameLine
      const rowHeight = (oneLine ? wideRow : narrowRow + more) * stretch
      y += rowHeight
      const positive = row.size >= 0
      const length = Math.max(1, Math.abs(row.size) * scale)
      const bar = oneLine
        ? { y: rowTop + rowHeight * 0.16, height: rowHeight * 0.68 }
        : { y: rowTop + 20 + more, height: rowHeight - 28 - more }
      const middle = bar.y + bar.height / 2 + 4.5
      return {
        ...row,
        names,
        top: rowTop,
        height: rowHeight,
        textY: oneLine ? middle : rowTop + 14,
        changeY: middle,
        bar: { ...bar, x: positive ? zero : zero - length, width: length },
        changeX: positive ? zero + length + 5 : zero - length - 5,
        positive,
      }
    })
    return { id, title, titleY, rows: placed }
  })
  return {
    groups: placedGroups,
    zero,
    ticks: shownTicks.map(({ at, label }) => ({ at, label, x: zero + at * scale })),
    top,
    bottom: y,
  }
}
