import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart } from '#src/chart/rows/RowsChart.tsx'
import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Status } from '#src/trade/observation.ts'
import type { Change } from '#src/view/change.ts'
import { colourNamed } from '#src/view/colours.ts'

/** Colour of rises; colour-blind readers also tell it from the accent, the colour of falls. */
const riseColour = colourNamed('M-271111')

export const moverBar = ({ bar, positive, status }: Pick<PlacedRow, 'bar' | 'positive' | 'status'>): Parts[number] => ({
  kind: 'bar',
  ...bar,
  status,
  edge: 1.2,
  ink: positive ? riseColour : 'accent',
})

/** @param onGrid is true where grid lines would strike through the change, which then has a background */
function rowParts(row: PlacedRow, right: number, onGrid: boolean): Parts {
  const { cmdCode, names, textY, changeX, changeY, changeAnchor, change, amounts } = row
  const last = names.at(-1) ?? ''
  const y = textY + (names.length - 1) * nameLine
  const name = { kind: 'words', x: 0, style: rowNameStyle, ink: 'ink' } as const
  const muted = { kind: 'words', y, ink: 'muted' } as const
  const codeX = last === '' ? 0 : textWidth(last, rowNameStyle) + 6
  const changed = { text: change, x: changeX, y: changeY, anchor: changeAnchor, style: changeStyle } as const
  return [
    ...names.map((text, i) => text !== '' && { ...name, text, y: textY + i * nameLine }),
    { ...muted, text: cmdCode, x: codeX, style: codeStyle },
    moverBar(row),
    { ...name, ...changed, ...(onGrid && { ground: { over: 11, height: 14, beside: 2 } }) },
    { ...muted, text: amounts, x: right, anchor: 'end', style: rowTextStyle },
  ]
}

/** Rises to the right and falls to the left, the largest first; on the page each row is a button. */
export const MoversChart = rowsChart((content: MoversContent, width, height) => {
  const { groups, ticks, top, bottom, baseline } = moversModel(content, width, height)
  const rows = groups.flatMap((group) => group.rows)
  const muted = { kind: 'words', ink: 'muted' } as const
  const groupParts = groups.map(({ id, title, titleY, rows: members }): Parts[number] => ({
    kind: 'group',
    part: id,
    parts: [
      { ...muted, text: title, x: 0, y: titleY, style: titleStyle },
      ...members.map((row): Parts[number] => ({
        kind: 'group',
        series: row.id,
        parts: rowParts(row, width, ticks.length > 0),
      })),
    ],
  }))
  const ends = rows.map(({ bar }) => `M${baseline},${bar.y - 4}v${bar.height + 8}`)
  const { pick } = content
  return {
    parts: [
      ...ticks.flatMap(({ x, label }): Parts => [
        { kind: 'line', d: `M${x},${top}V${bottom}`, ink: 'rule' },
        { ...muted, text: label, x, y: 12, anchor: 'middle', style: tickLabelStyle },
      ]),
      ...groupParts,
      { kind: 'line', d: ends.join(''), ink: 'muted' },
    ],
    ...(pick !== null && {
      buttons: rows.map((row) => ({
        ...row,
        label: pick.label(row),
        title: row.names.at(-1)?.endsWith('…') === true ? row.name : undefined,
        isPressed: pick.isChosen(row),
        announcement: pick.announcement(row),
        change: pick.change(row),
      })),
    }),
  }
})

export type MoverRow = {
  readonly id: string
  readonly cmdCode: string
  readonly name: string
  /** Axis value at which the bar ends; all begin at zero. */
  readonly end: number
  readonly change: string
  readonly amounts: string
  readonly status: Status | null
}

type MoverTick = { readonly at: number; readonly label: string }

export type MoversContent = {
  readonly groups: readonly {
    readonly id: 'rose' | 'fell'
    readonly title: string
    readonly rows: readonly MoverRow[]
  }[]
  /** Values with a grid line; none where the labels of the bars suffice. */
  readonly ticks: readonly MoverTick[]
  /** Label and effect of each row as a button; null in an embedded figure. */
  readonly pick: MoverPick | null
}

export type MoverPick = {
  readonly isChosen: (row: MoverRow) => boolean
  readonly label: (row: MoverRow) => string
  readonly announcement: (row: MoverRow) => string
  readonly change: (row: MoverRow) => Change
}

const rowNameStyle = { size: 13, weight: 600, family: 'sans' } as const
const rowTextStyle = { size: 12, weight: 400, family: 'sans' } as const
const tickLabelStyle = { size: 11.5, weight: 400, family: 'sans' } as const
const codeStyle = { ...rowTextStyle, size: 11 } as const
const titleStyle = { ...rowTextStyle, size: 12.5 } as const
const changeStyle = { size: 12.5, weight: 600, family: 'sans' } as const
// All in pixels.
/** Width of an HS code with the space before it. */
const codeWidth = 40
const nameLine = 17
const titleHeight = 24
const groupSpacing = 12
const tickHeight = 18
const wideRow = 25
const narrowRow = 44
const minBarsWidth = 120
/** How low rows may be in parts of their usual height, before their words touch. */
const minStretch = 0.5
/** Largest share of the chart's width that names take, so that bars keep enough room. */
const namesShare = 1 / 3
/** In a narrower chart, the text of a row stands on a line above its bar. */
const minOneLineWidth = 620

/**
 * Lines of a heading's name above its bar. Code and amounts stand beside the last line; a name without room beside them
 * has a first line of the whole width.
 */
export function nameLines({ name, amounts }: Pick<MoverRow, 'name' | 'amounts'>, width: number): readonly string[] {
  const beside = width - textWidth(amounts, rowTextStyle) - codeWidth - 16
  if (textWidth(name, rowNameStyle) <= beside) return [name]
  const [first = ''] = wrapLines(name, width, rowNameStyle, 'name')
  return [first, fitText(name.slice(first.length).trimStart(), beside, rowNameStyle)]
}

/** Removes trailing punctuation, so that a cut text ends with a word. */
export const withoutTail = (text: string): string => text.replace(/[^\p{L}\p{N})]+$/u, '')

function fitWords(name: string, width: number): string {
  const fitted = fitText(name, width, rowNameStyle)
  const words = withoutTail(fitted.slice(0, fitted.lastIndexOf(' ')))
  return fitted === name || words.length < fitted.length / 2 ? fitted : `${words}…`
}

/** A bar of a fall has its change at the left. */
const isFall = ({ end }: MoverRow): boolean => end < 0

const shownGroups = ({ groups }: Pick<MoversContent, 'groups'>) => groups.filter(({ rows }) => rows.length > 0)

/** Column widths of rows of one line. */
function columnsOf({ groups }: Pick<MoversContent, 'groups'>, width: number) {
  const rows = groups.flatMap((group) => group.rows)
  const largest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths))
  const changes = (left: boolean): number =>
    largest(rows.flatMap((row) => (isFall(row) === left ? [textWidth(row.change, changeStyle) + 10] : [])))
  const names = largest(rows.map(({ name }) => textWidth(name, rowNameStyle))) + codeWidth
  return {
    names: Math.min(width * namesShare, names),
    amounts: largest(rows.map(({ amounts }) => textWidth(amounts, rowTextStyle))),
    left: changes(true),
    right: changes(false),
  }
}

function isOneLine(content: Pick<MoversContent, 'groups'>, width: number): boolean {
  const { names, amounts, left, right } = columnsOf(content, width)
  return width >= minOneLineWidth && width - names - amounts - 36 - left - right >= minBarsWidth
}

function heightOf(content: Pick<MoversContent, 'groups' | 'ticks'>, width: number, oneLine: boolean): number {
  const groups = shownGroups(content)
  const rowHeight = (row: MoverRow): number =>
    oneLine ? wideRow : narrowRow + (nameLines(row, width).length - 1) * nameLine
  const inRows = groups.flatMap(({ rows }) => rows).reduce((sum, row) => sum + rowHeight(row), 0)
  const heads = groups.length * titleHeight + Math.max(0, groups.length - 1) * groupSpacing
  return heads + inRows + (content.ticks.length > 0 ? tickHeight : 0) + 4
}

export function moversHeight(content: Pick<MoversContent, 'groups' | 'ticks'>, width: number): number {
  return heightOf(content, width, isOneLine(content, width))
}

/** Leaves out evenly spaced ticks until no labels touch, and keeps the tick of zero. */
function withRoom(ticks: readonly MoverTick[], scale: number): readonly MoverTick[] {
  const distance = ((ticks[1]?.at ?? 0) - (ticks[0]?.at ?? 0)) * scale
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, tickLabelStyle)))
  const every = distance > 0 ? Math.ceil((widest + 8) / distance) : 1
  const found = ticks.findIndex(({ at }) => at === 0)
  return ticks.filter((_, i) => (i - Math.max(0, found)) % every === 0)
}

type PlacedRow = ReturnType<typeof moversModel>['groups'][number]['rows'][number]

export function moversModel(content: MoversContent, width: number, height: number) {
  // An export has a fixed height, so rows of two lines that do not fit become rows of one.
  const oneLine = isOneLine(content, width) || height < heightOf(content, width, false) * 0.85
  const groups = shownGroups(content)
  const columns = columnsOf(content, width)
  const nameWidth = oneLine ? columns.names : 0
  const left = (oneLine ? nameWidth + 16 : 0) + columns.left
  const right = (oneLine ? width - columns.amounts - 20 : width) - columns.right

  const ends = [0, ...groups.flatMap(({ rows }) => rows.map(({ end }) => end))]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const scale = Math.max(20, right - left) / (high - low || 1)
  const x = (at: number): number => left + (at - low) * scale

  const inside = content.ticks.filter(({ at }) => at >= low && at <= high)
  const ticks = withRoom(inside, scale)
  const top = ticks.length > 0 ? tickHeight : 0
  const stretch = Math.min(1, (height - top) / (heightOf(content, width, oneLine) - top))
  let y = top
  const placedGroups = groups.map(({ id, title, rows }, i) => {
    y += ((i > 0 ? groupSpacing : 0) + titleHeight) * stretch
    const titleY = y - 8 * stretch
    const placed = rows.map((row) => {
      const rowTop = y
      const names = oneLine ? [fitWords(row.name, nameWidth - codeWidth)] : nameLines(row, width)
      const more = (names.length - 1) * nameLine
      const rowHeight = (oneLine ? wideRow : narrowRow + more) * stretch
      y += rowHeight
      const positive = !isFall(row)
      const [from, to] = [x(0), x(row.end)]
      const length = Math.max(1, Math.abs(to - from))
      const bar = {
        x: positive ? from : from - length,
        y: oneLine ? rowTop + rowHeight * 0.16 : rowTop + 20 + more,
        width: length,
        height: oneLine ? rowHeight * 0.68 : rowHeight - 28 - more,
      }
      const changeY = bar.y + bar.height / 2 + 4.5
      return {
        ...row,
        /** The last line stands beside code and amounts. */
        names,
        top: rowTop,
        height: rowHeight,
        /** Baseline of the first line of words. */
        textY: oneLine ? changeY : rowTop + 14,
        changeY,
        bar,
        ...(isFall(row)
          ? ({ changeX: from - length - 5, changeAnchor: 'end' } as const)
          : ({ changeX: to + 5, changeAnchor: 'start' } as const)),
        positive,
      }
    })
    return { id, title, titleY, rows: placed }
  })
  const hasRoom = (at: number, label: string): boolean => {
    const half = textWidth(label, tickLabelStyle) / 2
    return x(at) >= half && x(at) + half <= width
  }
  return {
    groups: placedGroups,
    baseline: x(0),
    ticks: ticks.filter(({ at, label }) => hasRoom(at, label)).map((tick) => ({ ...tick, x: x(tick.at) })),
    top,
    bottom: y,
    hasRoom: right >= left && stretch >= minStretch,
  }
}
