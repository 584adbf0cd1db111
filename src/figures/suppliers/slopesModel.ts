import { spreadLabels } from '#src/chart/labels/names.ts'
import type { RowStop } from '#src/chart/interaction/RowStops.tsx'
import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Format } from '#src/i18n/format.ts'

type SlopePoint = {
  /** In percent; null where it is not known. */
  readonly share: number | null
  /** `88.0%`. */
  readonly shareText: string
  readonly amountText: string
}

export type Slope = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  readonly isBold: boolean
  /** One for each year. */
  readonly points: readonly SlopePoint[]
  readonly stop: Pick<RowStop, 'spoken' | 'tooltip'>
}

export type SlopesContent = {
  /** Their places on an axis of time, what they are called, and under that how sure they are. */
  readonly years: readonly { readonly year: number; readonly title: string; readonly remark: string }[]
  readonly slopes: readonly Slope[]
  /** Who has a line and is not listed in a year, and why: for each year. */
  readonly unlisted: readonly (readonly string[])[]
  readonly format: Format
}

export const slopeNameStyle = { size: 12.5, weight: 600, family: 'sans' } as const
export const slopeTextStyle = { size: 12, weight: 400, family: 'sans' } as const
// All in pixels.
const head = 38
const foot = 16
const line = 15
/** From a dot to its label, with room for a leader where the label is moved. */
const gaps = { wide: 20, narrow: 13 } as const
/** From the name to the amount beside it. */
const toAmount = 6
/** Of the width, at most: a name that is longer has two lines, and so has who is not listed. */
const labelShare = { wide: 0.34, narrow: 0.28 } as const
/** Narrower than this, amounts stand under the names. */
export const minOneLineWidth = 640
/** Between the names of two years. */
const betweenTitles = 8

type Side = 'left' | 'right'

type Label = {
  readonly id: string
  readonly side: Side
  readonly name: string
  /** With the share. */
  readonly names: readonly string[]
  readonly amountText: string
  readonly colourIndex: number
  readonly isBold: boolean
  readonly lines: readonly string[]
  readonly share: number
}

/** The labels at the first or the last year: those with a share, and under them who is not listed. */
function labelsAt(content: SlopesContent, side: Side, most: number): Label[] {
  const at = side === 'left' ? 0 : content.years.length - 1
  const known = content.slopes.flatMap(({ id, name, colourIndex, isBold, points }): Label[] => {
    const { share = null, shareText = '', amountText = '' } = points[at] ?? {}
    const names = wrapLines(`${name} ${shareText}`, most, slopeNameStyle, 'name')
    return share === null ? [] : [{ id, side, name, names, amountText, colourIndex, isBold, lines: [], share }]
  })
  const lines = (content.unlisted[at] ?? []).flatMap((text) => wrapLines(text, most, slopeTextStyle, 'name'))
  if (lines.length === 0) return known
  const words = { name: '', names: [], amountText: '', colourIndex: 0, isBold: false }
  return [...known, { id: `unlisted-${side}`, side, ...words, lines, share: 0 }]
}

const widest = (texts: readonly string[], style: typeof slopeNameStyle | typeof slopeTextStyle): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)))

function widthOf(label: Label, oneLine: boolean): number {
  if (label.lines.length > 0) return widest(label.lines, slopeTextStyle)
  const first = widest(label.names, slopeNameStyle)
  const amount = textWidth(label.amountText, slopeTextStyle)
  return oneLine ? first + toAmount + amount : Math.max(first, amount)
}

const linesOf = (label: Label, oneLine: boolean): number => label.lines.length || label.names.length + (oneLine ? 0 : 1)

/** As few quarters of the whole as all shares fit into. */
function topOf({ slopes }: SlopesContent): number {
  const largest = Math.max(0, ...slopes.flatMap(({ points }) => points.map(({ share }) => share ?? 0)))
  return Math.max(25, Math.ceil(largest / 25) * 25)
}

/** The first and the last year are always named, those between them where there is room. */
function namedColumns<Column extends { readonly title: string; readonly remark: string; readonly x: number }>(
  columns: readonly Column[],
  width: number,
): (Column & { readonly titleX: number; readonly remarkX: number; readonly isNamed: boolean })[] {
  const half = (title: string): number => textWidth(title, slopeNameStyle) / 2
  const inside = (x: number, length: number): number => Math.max(length / 2, Math.min(x, width - length / 2))
  const placed = columns.map((column) => ({
    ...column,
    titleX: inside(column.x, 2 * half(column.title)),
    remarkX: inside(column.x, textWidth(column.remark, slopeTextStyle)),
    isNamed: true,
  }))
  const last = placed.at(-1)
  let reach = -Infinity
  return placed.map((column) => {
    const [start, end] = [column.titleX - half(column.title), column.titleX + half(column.title)]
    const beforeLast = last === undefined ? Infinity : last.titleX - half(last.title) - betweenTitles
    const isNamed = column === last || (start > reach && end < beforeLast) || column === placed[0]
    if (isNamed) reach = end + betweenTitles
    return { ...column, isNamed }
  })
}

export function slopesModel(content: SlopesContent, width: number, height: number) {
  const { years, slopes } = content
  const isOne = years.length === 1
  const oneLine = width >= minOneLineWidth
  const room = oneLine ? 'wide' : 'narrow'
  const gap = gaps[room]
  const most = width * labelShare[room]
  const left = isOne ? [] : labelsAt(content, 'left', most)
  const right = labelsAt(content, 'right', most)
  const roomFor = (labels: readonly Label[]): number =>
    Math.ceil(Math.max(0, ...labels.map((label) => widthOf(label, oneLine)))) + gap + 6
  const from = isOne ? 12 : roomFor(left)
  const to = isOne ? from : Math.max(from + 40, width - roomFor(right))
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year]
  const x = (year: number): number => (first === last ? from : from + ((year - first) / (last - first)) * (to - from))
  const top = topOf(content)
  const y = (share: number): number => head + 8 + (1 - share / top) * (height - head - foot - 16)
  const place = (labels: readonly Label[]) => {
    const wanted = labels.map((label) => ({
      id: label.id,
      y: y(label.share),
      height: linesOf(label, oneLine) * line + 3,
    }))
    const places = spreadLabels(wanted, head, height)
    return labels.map((label) => {
      const middle = places.get(label.id) ?? y(label.share)
      const labelWidth = widthOf(label, oneLine)
      const nameWidth = widest(label.names, slopeNameStyle)
      const amountWidth = textWidth(label.amountText, slopeTextStyle)
      const tall = linesOf(label, oneLine) * line
      const textX = label.side === 'left' ? from - gap : to + gap
      return {
        ...label,
        x: textX,
        anchor: label.side === 'left' ? ('end' as const) : ('start' as const),
        /** The name before its amount, which is the nearer of them to the line at the left. */
        nameX: !oneLine || label.side === 'right' ? textX : textX - amountWidth - toAmount,
        amountX: !oneLine || label.side === 'left' ? textX : textX + nameWidth + toAmount,
        /** Baseline of the first line. */
        y: middle - tall / 2 + 11.5,
        markY: y(label.share),
        middle,
        box: {
          left: label.side === 'left' ? textX - labelWidth - 4 : textX - 4,
          top: middle - tall / 2 - 1.5,
          width: labelWidth + 8,
          height: tall + 3,
        },
      }
    })
  }
  const drawn = slopes.map((slope) => ({
    ...slope,
    dots: slope.points.flatMap(({ share }, i) => {
      const year = years[i]?.year
      return share === null || year === undefined ? [] : [{ at: i, x: x(year), y: y(share) }]
    }),
  }))
  return {
    oneLine,
    line,
    from,
    to,
    top: head,
    bottom: y(0),
    columns: namedColumns(
      years.map((year) => ({ ...year, x: x(year.year) })),
      width,
    ),
    slopes: drawn.toSorted((one, other) => Number(one.isBold) - Number(other.isBold)),
    labels: [...place(left), ...place(right)],
  }
}

export type PlacedSlopeLabel = ReturnType<typeof slopesModel>['labels'][number]
