import { fitText, textWidth } from '#src/chart/measureText.ts'
import type { EventText } from '#src/figure/eventTexts.ts'
import { eventStyle, lineHeights } from '#src/figure/figureStyles.ts'

/** The number stands at `x`, label and date after it. */
export type PlacedEventText = {
  readonly number: number
  readonly x: number
  readonly labelX: number
  readonly y: number
  readonly text: string
}

const numberWidth = 22
const gap = 22

const textOf = ({ label, date }: EventText): string => `${label}, ${date}`

/** As many columns as the longest event leaves room for. */
function columnsOf(events: readonly EventText[], width: number): number {
  const widest = events.reduce((most, event) => Math.max(most, textWidth(textOf(event), eventStyle)), 0)
  return Math.max(1, Math.min(3, Math.floor((width + gap) / (widest + numberWidth + gap))))
}

export function eventRows(events: readonly EventText[], width: number): number {
  return Math.ceil(events.length / columnsOf(events, width))
}

/** What the numbered markers of the chart stand for, in columns, row by row. */
export function placeEvents(events: readonly EventText[], left: number, top: number, width: number): PlacedEventText[] {
  const columns = columnsOf(events, width)
  const columnWidth = (width + gap) / columns
  return events.map((event, i) => {
    const x = left + (i % columns) * columnWidth
    return {
      number: i + 1,
      x,
      labelX: x + numberWidth,
      y: top + Math.floor(i / columns) * lineHeights.event + 14,
      text: fitText(textOf(event), columnWidth - gap - numberWidth, eventStyle),
    }
  })
}
