import { fitText, textWidth } from '#src/chart/measureText.ts'
import type { MoverRow, MoversContent, MoverTick } from '#src/chart/moversContent.ts'
import { codeWidth, nameLine, nameLines, rowNameStyle, rowTextStyle } from '#src/chart/moversWords.ts'

const changeStyle = { size: 12.5, weight: 600, family: 'sans' } as const
/** Heights in pixels. */
const titleHeight = 24
const groupGap = 12
const tickHeight = 18
const wideRow = 25
const narrowRow = 44
/** Bars and changes of this width are told apart well. */
const enoughForBars = 180
/** Narrower than this, a row has its words on a line of their own. */
export const leastOneLine = 620

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
  readonly groups: readonly { readonly id: 'rose' | 'fell'; readonly title: string; readonly titleY: number; readonly rows: readonly PlacedRow[] }[]
  readonly zero: number
  readonly ticks: readonly (MoverTick & { readonly x: number })[]
  readonly top: number
  readonly bottom: number
}

/** The height that shows every row in comfort. */
export function moversHeight({ groups, ticks }: Pick<MoversContent, 'groups' | 'ticks'>, width: number): number {
  const heightOf = (row: MoverRow): number => (width < leastOneLine ? narrowRow + (nameLines(row, width).length - 1) * nameLine : wideRow)
  const shown = groups.filter(({ rows }) => rows.length > 0)
  const heads = shown.length * titleHeight + Math.max(0, shown.length - 1) * groupGap
  const inRows = shown.flatMap(({ rows }) => rows).reduce((sum, row) => sum + heightOf(row), 0)
  return heads + inRows + (ticks.length > 0 ? tickHeight : 0) + 4
}

const largest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths))

export function moversModel(content: MoversContent, width: number, height: number): MoversModel {
  // An export has the height it has: rows of two lines that do not fit become rows of one.
  const oneLine = width >= leastOneLine || height < moversHeight(content, width) * 0.85
  const groups = content.groups.filter(({ rows }) => rows.length > 0)
  const rows = groups.flatMap((group) => group.rows)
  const amountsWidth = largest(rows.map(({ amounts }) => textWidth(amounts, rowTextStyle)))
  const changeWidth = (positive: boolean): number =>
    largest(rows.flatMap(({ size, change }) => (size >= 0 === positive ? [textWidth(change, changeStyle) + 7] : [])))
  const changesWidth = changeWidth(false) + changeWidth(true)
  // Names have a third of the width, and more where the bars can spare it.
  const namesMost = Math.max(width * 0.34, width - amountsWidth - 36 - changesWidth - enoughForBars)
  const nameWidth = oneLine ? Math.min(namesMost, largest(rows.map(({ name }) => textWidth(name, rowNameStyle))) + codeWidth) : 0
  const left = oneLine ? nameWidth + 16 : 0
  const right = oneLine ? width - amountsWidth - 20 : width

  const low = Math.min(0, ...rows.map(({ size }) => size))
  const high = Math.max(0, ...rows.map(({ size }) => size))
  const barRoom = Math.max(20, right - left - changesWidth)
  const scale = barRoom / (high - low || 1)
  const zero = left + changeWidth(false) - low * scale

  const shownTicks = content.ticks.filter(({ at }) => at >= low && at <= high)
  const top = shownTicks.length > 0 ? tickHeight : 0
  const needed = moversHeight(content, oneLine ? leastOneLine : width)
  const stretch = Math.min(1, (height - top) / (needed - top))
  const headHeight = titleHeight * stretch
  let y = top
  const placedGroups = groups.map(({ id, title, rows: members }, i) => {
    if (i > 0) y += groupGap * stretch
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
  return { groups: placedGroups, zero, ticks: shownTicks.map(({ at, label }) => ({ at, label, x: zero + at * scale })), top, bottom: y }
}
