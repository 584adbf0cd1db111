import { spreadLabels } from '#src/chart/labels/EndLabels.tsx'
import type { RowStop } from '#src/chart/interaction/RowStops.tsx'
import type { Parts } from '#src/chart/rows/Parts.tsx'
import { rowsChart } from '#src/chart/rows/RowsChart.tsx'
import { type TextStyle, insideWidth, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Format } from '#src/i18n/format.ts'
import { grey } from '#src/view/colours.ts'

export type Slope = {
  readonly id: string
  readonly name: string
  readonly colourIndex: number
  readonly isBold: boolean
  /** One point for each year, `share` in percent; null where the supplier is not listed. */
  readonly points: readonly ({
    readonly share: number
    readonly shareText: string
    readonly amountText: string
  } | null)[]
  readonly stop: Pick<RowStop, 'spoken' | 'tooltip'>
}

export type SlopesContent = {
  /** `remark` is the observation status, written under the title; empty where the figures are as published. */
  readonly years: readonly { readonly year: number; readonly title: string; readonly remark: string }[]
  readonly slopes: readonly Slope[]
  /** For each year, texts that name the drawn suppliers that are not listed in it, and why. */
  readonly unlisted: readonly (readonly string[])[]
  readonly format: Format
}

const slopeNameStyle = { size: 12.5, weight: 600, family: 'sans' } as const
const slopeTextStyle = { size: 12, weight: 400, family: 'sans' } as const
const named = { kind: 'words', style: slopeNameStyle } as const
const muted = { kind: 'words', style: slopeTextStyle, ink: 'muted' } as const
// All in pixels.
const head = 38
const foot = 16
const line = 15
/** Distance from a dot to its label, with room for a leader where the label is moved. */
const gaps = { wide: 20, narrow: 13 } as const
/** Space between a name and the amount beside it. */
const toAmount = 6
/** The largest share of the chart's width that a label takes; a longer text is broken into lines. */
const labelShare = { wide: 0.34, narrow: 0.28 } as const
/** In a narrower chart, amounts stand under the names. */
export const minOneLineWidth = 640
/** Least space between the titles of two years. */
const betweenTitles = 8

type Side = 'left' | 'right'

type Label = {
  readonly id: string
  /** Null for the label that names the unlisted suppliers. */
  readonly slope: Slope | null
  readonly share: number
  /** Lines of the text of name and share. */
  readonly names: readonly string[]
  /** Lines of the amount, or of the text about unlisted suppliers. */
  readonly others: readonly string[]
}

/** Labels at the first or the last year: suppliers with a share, and below them the unlisted ones. */
function labelsAt({ slopes, unlisted }: SlopesContent, side: Side, most: number): Label[] {
  const at = side === 'left' ? 0 : -1
  const known = slopes.flatMap((slope): Label[] => {
    const point = slope.points.at(at) ?? null
    if (point === null) return []
    const names = wrapLines(`${slope.name} ${point.shareText}`, most, slopeNameStyle, 'name')
    return [{ id: slope.id, slope, share: point.share, names, others: [point.amountText] }]
  })
  const others = (unlisted.at(at) ?? []).flatMap((text) => wrapLines(text, most, slopeTextStyle, 'name'))
  return others.length === 0 ? known : [...known, { id: `unlisted-${side}`, slope: null, share: 0, names: [], others }]
}

const widest = (texts: readonly string[], style: TextStyle): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)))

/** Size of a label, and offsets of its texts from its end at the line, the amount beside the name or under it. */
function shapeOf({ names, others }: Label, side: Side, oneLine: boolean) {
  const isBeside = oneLine && names.length > 0
  const [name, other] = [widest(names, slopeNameStyle), widest(others, slopeTextStyle)]
  return {
    width: isBeside ? name + toAmount + other : Math.max(name, other),
    height: (names.length + (isBeside ? 0 : others.length)) * line,
    /** On the left, the amount stands next to the line and the name before the amount. */
    nameX: isBeside && side === 'left' ? -other - toAmount : 0,
    otherX: isBeside && side === 'right' ? name + toAmount : 0,
    otherLine: isBeside ? 0 : names.length,
  }
}

/** Top of the scale in percent: the lowest multiple of 25 that no share exceeds. */
function topOf({ slopes }: SlopesContent): number {
  const largest = Math.max(0, ...slopes.flatMap(({ points }) => points.map((point) => point?.share ?? 0)))
  return Math.max(25, Math.ceil(largest / 25) * 25)
}

/** The first and the last year are always named, those between them where there is room. */
function columnsOf({ years }: SlopesContent, x: (year: number) => number, width: number) {
  const placed = years.map((column) => {
    const [middle, length] = [x(column.year), textWidth(column.title, slopeNameStyle)]
    const titleX = insideWidth(middle, length, width)
    const remarkX = insideWidth(middle, textWidth(column.remark, slopeTextStyle), width)
    return { ...column, x: middle, titleX, remarkX, start: titleX - length / 2, end: titleX + length / 2 }
  })
  const last = placed.at(-1)
  let reach = -Infinity
  return placed.map((column, i) => {
    const hasRoom = column.start > reach && column.end < (last?.start ?? Infinity) - betweenTitles
    const isNamed = i === 0 || column === last || hasRoom
    if (isNamed) reach = column.end + betweenTitles
    return { ...column, isNamed }
  })
}

/** A line for each supplier from year to year, its share and amount at both ends. */
export const SlopesChart = rowsChart((content: SlopesContent, width, height) => {
  const { years, slopes, format } = content
  const isOne = years.length === 1
  const oneLine = width >= minOneLineWidth
  const room = oneLine ? 'wide' : 'narrow'
  const gap = gaps[room]
  const most = width * labelShare[room]
  const labels = { left: isOne ? [] : labelsAt(content, 'left', most), right: labelsAt(content, 'right', most) }
  const roomFor = (side: Side): number =>
    Math.ceil(Math.max(0, ...labels[side].map((label) => shapeOf(label, side, oneLine).width))) + gap + 6
  const from = isOne ? 12 : roomFor('left')
  const to = isOne ? from : Math.max(from + 40, width - roomFor('right'))
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year]
  const x = (year: number): number => (first === last ? from : from + ((year - first) / (last - first)) * (to - from))
  const top = topOf(content)
  const y = (share: number): number => head + 8 + (1 - share / top) * (height - head - foot - 16)
  const placed = (side: Side) => {
    const shaped = labels[side].map((label) => ({ ...label, ...shapeOf(label, side, oneLine), markY: y(label.share) }))
    const wanted = shaped.map((label) => ({ id: label.id, y: label.markY, height: label.height + 3 }))
    const places = spreadLabels(wanted, head, height)
    const [edge, toward, anchor] = side === 'left' ? ([from, -1, 'end'] as const) : ([to, 1, 'start'] as const)
    const end = edge + toward * gap
    return shaped.map(({ id, slope, names, others, markY, ...label }) => {
      const middle = places.get(id) ?? markY
      const baseline = middle - label.height / 2 + 11.5
      const ink = slope === null || slope.colourIndex === grey ? 'ink' : slope.colourIndex
      const name = { ...named, weight: slope?.isBold === true ? 600 : 400, ink } as const
      const words = (look: typeof name | typeof muted, texts: readonly string[], offset: number, before: number) =>
        texts.map((text, i) => ({ ...look, text, x: end + offset, y: baseline + (before + i) * line, anchor }))
      const leader = `M${edge + toward * 7},${markY}L${end - toward * 3},${middle}`
      const parts: Parts = [
        Math.abs(markY - middle) > 3 && slope !== null && { kind: 'line', d: leader, ink: 'muted', width: 0.8 },
        ...words(name, names, label.nameX, 0),
        ...words(muted, others, label.otherX, label.otherLine),
      ]
      const box = {
        left: side === 'left' ? end - label.width - 4 : end - 4,
        top: middle - label.height / 2 - 1.5,
        width: label.width + 8,
        height: label.height + 3,
      }
      const stop = slope && { id: `${side}-${id}`, name: slope.name, ...box, ...slope.stop, opens: null }
      return { stop, part: { kind: 'group', label: id, parts } as const }
    })
  }
  const drawn = slopes.map(({ id, colourIndex: ink, isBold, points }): Parts[number] => {
    const dots = points.map((point, i) => point && { x: x(years[i]?.year ?? first), y: y(point.share) })
    // The line is interrupted in years in which its supplier is not listed.
    const d = dots.map((dot, i) => dot && `${dots[i - 1] ? 'L' : 'M'}${dot.x},${dot.y}`).join('')
    const marks = dots.flatMap((dot) =>
      dot === null ? [] : [{ kind: 'dot', ...dot, r: isBold ? 5 : 3.5, ink } as const],
    )
    return {
      kind: 'group',
      series: id,
      parts: [{ kind: 'line', d, isBent: true, ink, width: isBold ? 3 : 1.6 }, ...marks],
    }
  })
  const placedLabels = [...placed('left'), ...placed('right')]
  return {
    parts: [
      ...columnsOf(content, x, width).flatMap(({ title, remark, x: at, titleX, remarkX, isNamed }): Parts => [
        { kind: 'line', d: `M${at},${head}V${y(0)}`, ink: 'rule' },
        isNamed && { ...named, text: title, x: titleX, y: 14, anchor: 'middle', ink: 'ink' },
        isNamed && remark !== '' && { ...muted, text: remark, x: remarkX, y: 29, anchor: 'middle' },
      ]),
      ...drawn.filter((_, i) => slopes[i]?.isBold !== true),
      ...drawn.filter((_, i) => slopes[i]?.isBold === true),
      ...placedLabels.map(({ part }) => part),
    ],
    stops: { rows: placedLabels.flatMap(({ stop }) => stop ?? []), format },
  }
})
