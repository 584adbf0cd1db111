import type { Status } from '#src/trade/status.ts'
import { fitText, textWidth } from '#src/chart/text/measure.ts'
import type { Change } from '#src/view/change.ts'
import type { MoverMark } from '#src/view/viewState.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'

/** One heading and how it moved. */
export type MoverRow = {
  readonly id: string
  readonly cmdCode: string
  readonly name: string
  /** Where its bar or arrow begins and ends, on the axis of all rows. */
  readonly start: number
  readonly end: number
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
  /** What all bars stand on, or where an axis begins; null where it begins with what is shown. */
  readonly baseline: number | null
  readonly mark: MoverMark
  /** What a click on a row does; only on the page. */
  readonly pick: MoverPick | null
}

export type MoverPick = {
  readonly isChosen: (row: MoverRow) => boolean
  readonly label: (row: MoverRow) => string
  /** What is said of it, and what it does to the view. */
  readonly told: (row: MoverRow) => string
  readonly change: (row: MoverRow) => Change
}

export const rowNameStyle = { size: 13, weight: 600, family: 'sans' } as const
export const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
/** Of a heading's number, with the space before it. */
const codeWidth = 40
export const tickLabelStyle = { size: 11.5, weight: 400, family: 'sans' } as const
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

export const changeStyle = { size: 12.5, weight: 600, family: 'sans' } as const
/** Heights in pixels. */
const titleHeight = 24
const groupSpacing = 12
const tickHeight = 18
const wideRow = 25
const narrowRow = 44
const leastBars = 120
/** Of the width, at most: the bars are what is to be seen. */
const namesShare = 1 / 3
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
  readonly changeAnchor: 'start' | 'end'
  readonly positive: boolean
}

export type MoversModel = {
  readonly groups: readonly {
    readonly id: 'rose' | 'fell'
    readonly title: string
    readonly titleY: number
    readonly rows: readonly PlacedRow[]
  }[]
  readonly baseline: number | null
  readonly ticks: readonly (MoverTick & { readonly x: number })[]
  readonly top: number
  readonly bottom: number
}

/** A name cut after a whole word, if one fits. */
function fitWords(name: string, width: number): string {
  const fitted = fitText(name, width, rowNameStyle)
  const words = fitted.slice(0, fitted.lastIndexOf(' ')).replace(/[^\p{L}\p{N})]+$/u, '')
  return fitted === name || words.length < fitted.length / 2 ? fitted : `${words}…`
}

const largest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths))

/** A bar that fell has its change to its left; every arrow to its right, for they begin anywhere. */
const isLeft = ({ start, end }: MoverRow, mark: MoverMark): boolean => mark === 'bars' && end < start

/** Widths of the words of all rows, in pixels. */
function textWidths({ groups, mark }: Pick<MoversContent, 'groups' | 'mark'>) {
  const rows = groups.flatMap((group) => group.rows)
  const changes = (left: boolean): number =>
    largest(rows.flatMap((row) => (isLeft(row, mark) === left ? [textWidth(row.change, changeStyle) + 10] : [])))
  return {
    names: largest(rows.map(({ name }) => textWidth(name, rowNameStyle))) + codeWidth,
    amounts: largest(rows.map(({ amounts }) => textWidth(amounts, rowTextStyle))),
    // Or half of the dot that an arrow begins with.
    left: mark === 'arrows' ? 5 : changes(true),
    right: changes(false),
  }
}

/** What a row of one line leaves to its bars beside names of a width. */
const barsBeside = (names: number, width: number, { amounts, left, right }: ReturnType<typeof textWidths>): number =>
  width - names - amounts - 36 - left - right

/** Whether names, bars and amounts have room side by side. */
function isOneLine(content: Pick<MoversContent, 'groups' | 'mark'>, width: number): boolean {
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
export function moversHeight(content: Pick<MoversContent, 'groups' | 'ticks' | 'mark'>, width: number): number {
  return heightOf(content, width, isOneLine(content, width))
}

/** Is there room for the whole of its label? */
function isInside({ x, label }: MoverTick & { readonly x: number }, width: number): boolean {
  const half = textWidth(label, tickLabelStyle) / 2
  return x >= half && x + half <= width
}

/** Of ticks at equal distances those whose labels do not touch, that of the baseline first. */
function withRoom(ticks: readonly MoverTick[], baseline: number | null, scale: number): readonly MoverTick[] {
  const distance = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) * scale
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, tickLabelStyle)))
  const every = distance > 0 ? Math.ceil((widest + 8) / distance) : 1
  const origin = Math.max(
    0,
    ticks.findIndex(({ at }) => at === baseline),
  )
  return ticks.filter((_, i) => (i - origin) % every === 0)
}

export function moversModel(content: MoversContent, width: number, height: number): MoversModel {
  // An export has the height it has: rows of two lines that do not fit become rows of one.
  const oneLine = isOneLine(content, width) || height < heightOf(content, width, false) * 0.85
  const groups = content.groups.filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const words = textWidths(content)
  const nameWidth = oneLine ? Math.min(width * namesShare, words.names) : 0
  const left = oneLine ? nameWidth + 16 : 0
  const right = oneLine ? width - words.amounts - 20 : width

  const ends = rows.flatMap(({ start, end }) => [start, end])
  if (content.baseline !== null) ends.push(content.baseline)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const barWidth = Math.max(20, right - left - words.left - words.right)
  const scale = barWidth / (high - low || 1)
  const x = (at: number): number => left + words.left + (at - low) * scale

  const inside = content.ticks.filter(({ at }) => at >= low && at <= high)
  const shownTicks = withRoom(inside, content.baseline, scale)
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
      const names = oneLine ? [fitWords(row.name, nameWidth - codeWidth)] : nameLines(row, width)
      const more = (names.length - 1) * nameLine
      const rowHeight = (oneLine ? wideRow : narrowRow + more) * stretch
      y += rowHeight
      const positive = row.end >= row.start
      const [from, to] = [x(row.start), x(row.end)]
      const length = Math.max(1, Math.abs(to - from))
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
        bar: { ...bar, x: positive ? from : from - length, width: length },
        changeX: isLeft(row, content.mark) ? from - length - 5 : Math.max(from, to) + (positive ? 5 : 8),
        changeAnchor: isLeft(row, content.mark) ? 'end' : 'start',
        positive,
      }
    })
    return { id, title, titleY, rows: placed }
  })
  return {
    groups: placedGroups,
    baseline: content.baseline === null ? null : x(content.baseline),
    ticks: shownTicks.map(({ at, label }) => ({ at, label, x: x(at) })).filter((tick) => isInside(tick, width)),
    top,
    bottom: y,
  }
}
