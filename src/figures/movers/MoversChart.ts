import type { Box } from '#src/chart/frame/scales.ts'
import type { RowStop } from '#src/chart/interaction/RowStops.tsx'
import { dashes } from '#src/chart/marks/paths.ts'
import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart, rowsInGroups } from '#src/chart/rows/RowsChart.tsx'
import { fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Status } from '#src/trade/observation.ts'
import { colourNamed } from '#src/view/colours.ts'

/** Colour of rises; colour-blind readers also tell it from the accent, the colour of falls. */
const riseColour = colourNamed('M-271111')

type MoverBar = { readonly bar: Box; readonly positive: boolean; readonly status: Status | null }

export const moverBar = ({ bar, positive, status }: MoverBar): Parts[number] => ({
  kind: 'bar',
  ...bar,
  status,
  edge: 1.2,
  dashes: dashes.wideBarEdge,
  ink: positive ? riseColour : 'accent',
})

/** Rises to the right and falls to the left, the largest first; on the page each row is a stop. */
export const MoversChart = rowsChart((content: MoversContent, width, height) => {
  const { rows, parts } = moversModel(content, width, height)
  const { stops } = content
  if (stops === null) return { parts }
  return { parts, stops: { ...stops, rows: rows.map((row) => ({ ...row, ...stops.of(row), opens: null })) } }
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
  readonly sources: readonly string[]
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
  /** The words and effect of each row as a stop; null in an embedded figure. */
  readonly stops: {
    readonly of: (row: MoverRow) => Pick<RowStop, 'spoken' | 'tooltip' | 'toggle'>
    readonly format: Format
  } | null
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
  const hasSpace = ({ at, label }: MoverTick): boolean => {
    const half = textWidth(label, tickLabelStyle) / 2
    return x(at) >= half && x(at) + half <= width
  }
  const roomy = withRoom(
    content.ticks.filter(({ at }) => at >= low && at <= high),
    scale,
  )
  const ticks = roomy.filter(hasSpace)
  const top = roomy.length > 0 ? tickHeight : 0
  const stretch = Math.min(1, (height - top) / (heightOf(content, width, oneLine) - top))
  const name = { kind: 'words', x: 0, style: rowNameStyle, ink: 'ink' } as const
  const muted = { kind: 'words', ink: 'muted' } as const
  // Grid lines would strike through the change.
  const ground = ticks.length > 0 ? { over: 11, height: 14, beside: 2 } : undefined

  const place = (row: MoverRow, rowTop: number) => {
    /** The last line stands beside code and amounts. */
    const names = oneLine ? [fitWords(row.name, nameWidth - codeWidth)] : nameLines(row, width)
    const more = (names.length - 1) * nameLine
    const rowHeight = (oneLine ? wideRow : narrowRow + more) * stretch
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
    const change = { ...name, text: row.change, y: changeY, style: changeStyle, ground }
    /** Baseline of the first line of words. */
    const textY = oneLine ? changeY : rowTop + 14
    const beside = { ...muted, y: textY + more }
    const last = names.at(-1) ?? ''
    const parts: Parts = [
      ...names.map((text, i) => text !== '' && { ...name, text, y: textY + i * nameLine }),
      { ...beside, text: row.cmdCode, x: last === '' ? 0 : textWidth(last, rowNameStyle) + 6, style: codeStyle },
      moverBar({ bar, positive, status: row.status }),
      positive ? { ...change, x: to + 5, anchor: 'start' } : { ...change, x: from - length - 5, anchor: 'end' },
      { ...beside, text: row.amounts, x: width, anchor: 'end', style: rowTextStyle },
    ]
    return { ...row, names, top: rowTop, height: rowHeight, textY, bar, parts }
  }
  const titles = {
    style: titleStyle,
    ink: 'muted',
    height: (group: number) => ((group > 0 ? groupSpacing : 0) + titleHeight) * stretch,
    over: 8 * stretch,
  } as const
  const placed = rowsInGroups(groups, top, titles, place)
  const zeros = placed.rows.map(({ bar }) => `M${x(0)},${bar.y - 4}v${bar.height + 8}`)
  const parts: Parts = [
    ...ticks.flatMap(({ at, label }): Parts => [
      { kind: 'line', d: `M${x(at)},${top}V${placed.bottom}`, ink: 'rule' },
      { ...muted, text: label, x: x(at), y: 12, anchor: 'middle', style: tickLabelStyle },
    ]),
    ...placed.parts,
    { kind: 'line', d: zeros.join(''), ink: 'muted' },
  ]
  return { ...placed, parts, hasRoom: right >= left && stretch >= minStretch }
}
