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

/** The list of events from `top` down and, under a rule, the notes, the source and the credit. */
function placedFoot({ events, rest, notes, source, credit }: Foot, x: number, top: number, width: number) {
  const listTop = top + 4
  const list = placedEvents(events, x, listTop, width)
  const rows = list.rows + rest.length
  const listEnd = rows === 0 ? top : top + rows * lineHeights.event + 10
  const notesTop = listEnd + 10
  const sourceTop = notesTop + notes.length * lineHeights.note + (notes.length > 0 ? 4 : 0)
  const creditTop = sourceTop + source.length * lineHeights.note
  const hasRule = notes.length + source.length + credit.length > 0
  return {
    events: list.events,
    /** The ids of listed events; the chart marks only these. */
    listed: new Set(events.map(({ id }) => id)),
    rest: placedLines(rest, x, listTop + list.rows * lineHeights.event, lineHeights.event, 14),
    rule: hasRule ? listEnd + 2 : null,
    notes: placedLines(notes, x, notesTop, lineHeights.note, 11),
    source: placedLines(source, x, sourceTop, lineHeights.note, 11),
    credit: placedLines(credit, x, creditTop, lineHeights.note, 11),
    end: hasRule ? creditTop + credit.length * lineHeights.note + 2 : listEnd,
  }
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
  const chartHeight = (foot: Foot): number => Math.floor(available - placedFoot(foot, x, 0, inner).end) - chartSpacing
  const foot = bestFoot(texts, inner, (one) => chartHeight(one) >= least)
  const chart = { x, y: chartTop, width: inner, height: chartHeight(foot) }
  const cut = title.cut || subtitleLines.length + claim.length > subtitle.length
  return {
    width,
    height,
    titleSize: title.size,
    title: placedLines(title.lines, x, topPadding, titleLine, title.size * 0.93),
    subtitle: placedLines(subtitle, x, subtitleTop, lineHeights.subtitle, 17),
    legend: legend.map((entry) => ({ ...entry, y: legendTop + entry.row * lineHeights.legend + 14 })),
    chart,
    ...placedFoot(foot, x, chartTop + chart.height + chartSpacing, inner),
    /** Whether a title or a subtitle ends in an ellipsis. */
    cut,
    hasRoom: !cut && chart.height >= least,
  }
}

const spacing = 26

/** At most three columns, as many as fit without breaking a text, which share the width that is left over. */
function placedEvents(events: readonly EventText[], left: number, top: number, width: number) {
  const indent = events.length > 9 ? 26 : 22
  const textOf = ({ label, date }: EventText): string => `${label}${date}`
  const inColumns = (count: number) => {
    const rows = Math.max(1, Math.ceil(events.length / count))
    return Array.from({ length: Math.ceil(events.length / rows) }, (_, i) => {
      const column = events.slice(i * rows, (i + 1) * rows)
      const widths = column.map((event) => textWidth(textOf(event), eventStyle))
      return { column, before: indent + Math.max(...widths) + spacing }
    })
  }
  const leftOver = (columns: ReturnType<typeof inColumns>): number =>
    columns.reduce((rest, { before }) => rest - before, width + spacing)
  const columns = [3, 2].map(inColumns).find((some) => leftOver(some) >= 0) ?? inColumns(1)
  const air = Math.max(0, leftOver(columns)) / columns.length
  let x = left
  let number = 0
  let rows = 0
  const placed = columns.flatMap(({ column, before }) => {
    const at = { x, labelX: x + indent }
    x += before + air
    let row = 0
    const drawn = column.map((event) => {
      if (event.mark === undefined) number += 1
      const lines = wrapLines(textOf(event), width - indent, eventStyle).map((text) => {
        const y = top + row * lineHeights.event + 14
        row += 1
        return { y, text }
      })
      return { mark: event.mark ?? String(number), ...at, y: lines[0]?.y ?? top, lines }
    })
    rows = Math.max(rows, row)
    return drawn
  })
  return { events: placed, rows }
}
