import { type LegendEntry, minChartHeight } from '#src/chart/drawing.ts'
import { legendRows, placeLegend } from '#src/chart/labels/legend.ts'
import { type TextStyle, textWidth, widthsIn } from '#src/chart/text/measure.ts'
import { balanceLines, cutLines, wrapLines } from '#src/chart/text/wrapLines.ts'
import { serifLetters } from '#src/publish/layout/serifLetters.ts'
import type { FigureSize } from '#src/publish/layout/sizes.ts'
import type { EventText } from '#src/view/texts/eventTexts.ts'

// Text styles and gaps of a figure, in pixels before `zoom`.

export const titleStyle = { size: 28, weight: 600, family: 'serif' } as const
export const subtitleStyle = { size: 16, weight: 400, family: 'sans' } as const
export const legendStyle = { text: { size: 13, weight: 400, family: 'sans' }, key: 22, between: 20 } as const
export const eventStyle = { size: 13, weight: 400, family: 'sans' } as const
export const noteStyle = { size: 11.5, weight: 400, family: 'sans' } as const

const lineHeights = { subtitle: 22, legend: 20, event: 18, note: 15 } as const

/** A long title is set smaller; a title too long for the smallest size is cut. */
const titleSizes = [
  { size: 28, lines: 2 },
  { size: 24, lines: 3 },
  { size: 20, lines: 4 },
  { size: 16, lines: 7 },
] as const
const titleLineHeight = 1.21

const topPadding = 32
const bottomPadding = 22

function sidePadding(width: number): number {
  return width < 700 ? 24 : 40
}

export function chartWidth({ width, zoom }: FigureSize): number {
  return width / zoom - 2 * sidePadding(width / zoom)
}

/** A size of a reader's own in which the words of a figure would touch or be cut. */
export class TooSmallError extends Error {
  override readonly name = 'TooSmallError'
}

export type PlacedText = { readonly x: number; readonly y: number; readonly text: string }
export type FigureLayout = ReturnType<typeof figureLayout>

export type FigureTexts = {
  readonly title: string
  readonly subtitle: string
  readonly claim: string | null
  /** Empty where the chart names its lines itself. */
  readonly legend: readonly LegendEntry[]
  readonly events: readonly EventText[]
  /** Whether events of the figure are left out already. */
  readonly lacksEvents?: boolean
  /** Notes that no figure leaves out. */
  readonly lasting: readonly string[]
  readonly notes: readonly string[]
  /** The line with the address of texts that were left out. */
  readonly more: string
  readonly source: string
  /** The source without the address, used where `more` has the address. */
  readonly sourceAlone?: string
  readonly credit: string
  readonly sentences: (sentences: readonly string[]) => string
}

const chartSpacing = 4

type Foot = {
  readonly events: readonly EventText[]
  readonly rest: readonly string[]
  readonly notes: readonly string[]
  readonly source: readonly string[]
  readonly credit: readonly string[]
}

function placedLines(
  lines: readonly string[],
  x: number,
  top: number,
  lineHeight: number,
  baseline: number,
): PlacedText[] {
  return lines.map((text, i) => ({ x, y: Math.round(top + i * lineHeight + baseline), text }))
}

const serif = widthsIn(serifLetters, 0)

export const serifStyle = (size: number): TextStyle => ({ ...titleStyle, size, widthOf: serif })

function titleLines(title: string, width: number) {
  for (const { size, lines } of titleSizes) {
    const wrapped = balanceLines(title, width, serifStyle(size))
    if (wrapped.length <= lines) return { size, lines: wrapped, cut: false }
  }
  const { size, lines } = titleSizes[3]
  const style = serifStyle(size)
  return { size, lines: cutLines(wrapLines(title, width, style), lines, width, style), cut: true }
}

export function linesOfTitle(title: string, size: FigureSize): number {
  return titleLines(title, chartWidth(size)).lines.length
}

const listRows = ({ events, rest }: Foot, width: number): number => eventRows(events, width) + rest.length

function footHeight(foot: Foot, width: number): number {
  const { notes, source, credit } = foot
  const rows = listRows(foot, width)
  const listHeight = rows === 0 ? 0 : rows * lineHeights.event + 10
  const lines = notes.length + source.length + credit.length
  return listHeight + (lines === 0 ? 0 : 12 + lines * lineHeights.note) + (notes.length > 0 ? 4 : 0)
}

/**
 * Where the chart lacks room, events go first, beginning with the newest of the least important, then notes from the
 * last on; a line says where they are. Cautions, keys, the reader's own notes and the source always stay.
 */
function bestFoot(texts: FigureTexts, width: number, fits: (foot: Foot) => boolean): Foot {
  const { lasting, notes, more, sentences, lacksEvents = false } = texts
  const wrap = (text: string): string[] => wrapLines(text, width, noteStyle)
  const ranked = texts.events
    .filter(({ mark }) => mark === undefined)
    .toSorted((one, other) => (one.importance ?? 1) - (other.importance ?? 1))
  const without = (dropped: number): Foot => {
    const gone = new Set(ranked.slice(Math.max(0, ranked.length - dropped)))
    const kept = notes.slice(0, notes.length - Math.max(0, dropped - ranked.length))
    const events = texts.events.filter((event) => !gone.has(event))
    const isShort = lacksEvents || dropped > 0
    const isInList = events.length > 0 && (lacksEvents || gone.size > 0)
    return {
      events,
      rest: isInList ? wrapLines(more, width, eventStyle) : [],
      notes: wrap(sentences([...lasting, ...kept, ...(isShort && !isInList ? [more] : [])])),
      source: wrap(isShort ? (texts.sourceAlone ?? texts.source) : texts.source),
      credit: wrap(texts.credit),
    }
  }
  let foot = without(0)
  for (let dropped = 1; dropped <= ranked.length + notes.length && !fits(foot); dropped += 1) foot = without(dropped)
  return foot
}

/** Words take the height that they need at top and bottom; the chart takes the rest, at least `least` pixels. */
export function figureLayout(texts: FigureTexts, size: FigureSize, least: number = minChartHeight) {
  const width = size.width / size.zoom
  const height = size.height / size.zoom
  const x = sidePadding(width)
  const inner = width - 2 * x
  const title = titleLines(texts.title, inner)
  const titleLine = Math.round(title.size * titleLineHeight)
  const subtitleLines = balanceLines(texts.subtitle, inner, subtitleStyle)
  const claim = texts.claim === null ? [] : balanceLines(texts.claim, inner, subtitleStyle)
  const subtitle = [...cutLines(subtitleLines, 3, inner, subtitleStyle), ...cutLines(claim, 3, inner, subtitleStyle)]
  const subtitleTop = topPadding + title.lines.length * titleLine
  const legendTop = subtitleTop + subtitle.length * lineHeights.subtitle + 6
  const legend = placeLegend(texts.legend, legendStyle, inner, x)
  const chartTop = legendTop + legendRows(legend) * lineHeights.legend + 6

  const available = height - chartTop - bottomPadding
  const chartHeight = (foot: Foot): number => Math.floor(available - footHeight(foot, inner)) - chartSpacing
  const foot = bestFoot(texts, inner, (one) => chartHeight(one) >= least)
  const footTop = chartTop + chartHeight(foot) + chartSpacing
  const rows = listRows(foot, inner)
  const rule = footTop + (rows === 0 ? 2 : rows * lineHeights.event + 12)
  const restTop = footTop + 4 + (rows - foot.rest.length) * lineHeights.event
  const notesTop = rule + 8
  const hasRule = foot.notes.length + foot.source.length + foot.credit.length > 0
  const sourceTop = notesTop + foot.notes.length * lineHeights.note + (foot.notes.length > 0 ? 4 : 0)
  const creditTop = sourceTop + foot.source.length * lineHeights.note
  const cut = title.cut || subtitleLines.length + claim.length > subtitle.length
  return {
    width,
    height,
    titleSize: title.size,
    title: placedLines(title.lines, x, topPadding, titleLine, title.size * 0.93),
    subtitle: placedLines(subtitle, x, subtitleTop, lineHeights.subtitle, 17),
    legend: legend.map((entry) => ({ ...entry, y: legendTop + entry.row * lineHeights.legend + 14 })),
    chart: { x, y: chartTop, width: inner, height: chartHeight(foot) },
    events: placeEvents(foot.events, x, footTop + 4, inner),
    /** The ids of listed events; the chart marks only these. */
    listed: new Set(foot.events.map(({ id }) => id)),
    rest: placedLines(foot.rest, x, restTop, lineHeights.event, 14),
    rule: hasRule ? rule : null,
    notes: placedLines(foot.notes, x, notesTop, lineHeights.note, 11),
    source: placedLines(foot.source, x, sourceTop, lineHeights.note, 11),
    credit: placedLines(foot.credit, x, creditTop, lineHeights.note, 11),
    /** Whether a title or a subtitle ends in an ellipsis. */
    cut,
    hasRoom: !cut && chartHeight(foot) >= least,
  }
}

const spacing = 26

const numberWidth = (count: number): number => (count > 9 ? 26 : 22)

const textOf = ({ label, date }: EventText): string => `${label}${date}`

function split(events: readonly EventText[], columns: number): (readonly EventText[])[] {
  const rows = Math.ceil(events.length / columns)
  return Array.from({ length: Math.ceil(events.length / rows) }, (_, i) => events.slice(i * rows, (i + 1) * rows))
}

function widthOf(column: readonly EventText[], count: number): number {
  return numberWidth(count) + column.reduce((most, event) => Math.max(most, textWidth(textOf(event), eventStyle)), 0)
}

/** At most three columns, as many as fit without breaking a text. */
function columnsOf(events: readonly EventText[], width: number): (readonly EventText[])[] {
  if (events.length === 0) return []
  for (const count of [3, 2]) {
    const columns = split(events, count)
    const total = columns.reduce((sum, column) => sum + widthOf(column, events.length) + spacing, -spacing)
    if (total <= width) return columns
  }
  return [events]
}

const linesOf = (event: EventText, width: number): string[] => wrapLines(textOf(event), width, eventStyle)

function eventRows(events: readonly EventText[], width: number): number {
  const lineWidth = width - numberWidth(events.length)
  const rows = columnsOf(events, width).map((column) =>
    column.reduce((sum, event) => sum + linesOf(event, lineWidth).length, 0),
  )
  return Math.max(0, ...rows)
}

/** The columns share the width that is left over. */
function placeEvents(events: readonly EventText[], left: number, top: number, width: number) {
  const columns = columnsOf(events, width)
  const widths = columns.map((column) => widthOf(column, events.length))
  const used = widths.reduce((sum, columnWidth) => sum + columnWidth + spacing, 0)
  const air = spacing + Math.max(0, (width + spacing - used) / Math.max(1, columns.length))
  const indent = numberWidth(events.length)
  let x = left
  let number = 0
  return columns.flatMap((column, i) => {
    const columnX = x
    x += (widths[i] ?? 0) + air
    let row = 0
    return column.map((event) => {
      if (event.mark === undefined) number += 1
      const lines = linesOf(event, width - indent).map((text) => {
        const y = top + row * lineHeights.event + 14
        row += 1
        return { y, text }
      })
      return { mark: event.mark ?? String(number), x: columnX, labelX: columnX + indent, y: lines[0]?.y ?? top, lines }
    })
  })
}
