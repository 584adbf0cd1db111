import { fitText, textWidth, wrapText } from '#src/chart/measureText.ts'
import type { EventText } from '#src/figure/eventTexts.ts'

/** Pixels of the figure at scale 1. */
export type FigureSize = { readonly width: number; readonly height: number }

export const articleSize: FigureSize = { width: 1200, height: 675 }

export const titleStyle = { size: 28, weight: 600, family: 'serif' } as const
export const subtitleStyle = { size: 16, weight: 400, family: 'sans' } as const
export const eventStyle = { size: 13, weight: 400, family: 'sans' } as const
export const noteStyle = { size: 11.5, weight: 400, family: 'sans' } as const

const lineHeights = { title: 34, subtitle: 22, event: 18, note: 15 } as const
const padding = { x: 40, top: 32, bottom: 26 } as const
/** A plot lower than this says nothing: notes are cut before it shrinks further. */
const leastChart = 240

export type PlacedText = { readonly x: number; readonly y: number; readonly text: string }
export type FigureLayout = FigureSize & {
  readonly title: readonly PlacedText[]
  readonly subtitle: readonly PlacedText[]
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The number stands at `x`, label and date after it. */
  readonly events: readonly (PlacedText & { readonly number: number; readonly labelX: number })[]
  readonly notes: readonly PlacedText[]
  readonly source: readonly PlacedText[]
}

export type FigureTexts = {
  readonly title: string
  readonly subtitle: string
  readonly events: readonly EventText[]
  /** All notes, one after the other. */
  readonly notes: string
  readonly source: string
}

function column(lines: readonly string[], x: number, top: number, lineHeight: number, baseline: number): PlacedText[] {
  return lines.map((text, i) => ({ x, y: Math.round(top + i * lineHeight + baseline), text }))
}

/** Where everything of a figure stands: words at top and bottom as they need, the chart takes the rest. */
export function figureLayout(texts: FigureTexts, size: FigureSize): FigureLayout {
  const width = size.width - 2 * padding.x
  const title = wrapText(texts.title, width, titleStyle).slice(0, 3)
  const subtitle = wrapText(texts.subtitle, width, subtitleStyle).slice(0, 3)
  const head = padding.top + title.length * lineHeights.title + subtitle.length * lineHeights.subtitle + 12

  const eventTexts = texts.events.map(({ label, date }) => `${label}, ${date}`)
  const widest = eventTexts.reduce((most, text) => Math.max(most, textWidth(text, eventStyle)), 0) + 44
  const columns = Math.max(1, Math.min(3, Math.floor(width / widest)))
  const rows = Math.ceil(eventTexts.length / columns)
  const eventHeight = rows === 0 ? 0 : rows * lineHeights.event + 10

  const source = wrapText(texts.source, width, noteStyle)
  const roomForNotes = size.height - head - leastChart - eventHeight - source.length * lineHeights.note - padding.bottom
  const allNotes = texts.notes === '' ? [] : wrapText(texts.notes, width, noteStyle)
  const notes = allNotes.slice(0, Math.max(0, Math.floor(roomForNotes / lineHeights.note)))
  const footHeight = eventHeight + (notes.length + source.length) * lineHeights.note + 14
  const foot = size.height - padding.bottom - footHeight
  const noteTop = foot + eventHeight + 10

  return {
    ...size,
    title: column(title, padding.x, padding.top, lineHeights.title, 26),
    subtitle: column(subtitle, padding.x, padding.top + title.length * lineHeights.title, lineHeights.subtitle, 17),
    chart: { x: padding.x, y: head, width, height: foot - head - 4 },
    events: eventTexts.map((text, i) => {
      const x = padding.x + (i % columns) * (width / columns)
      return {
        number: i + 1,
        x,
        labelX: x + 20,
        y: foot + 4 + Math.floor(i / columns) * lineHeights.event + 14,
        text: fitText(text, width / columns - 30, eventStyle),
      }
    }),
    notes: column(notes, padding.x, noteTop, lineHeights.note, 11),
    source: column(source, padding.x, noteTop + notes.length * lineHeights.note, lineHeights.note, 11),
  }
}
