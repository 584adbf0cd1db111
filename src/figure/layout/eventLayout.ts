import { textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { EventText } from '#src/view/texts/eventTexts.ts'
import { eventStyle, lineHeights } from '#src/figure/layout/styles.ts'

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

export function eventRows(events: readonly EventText[], width: number): number {
  const lineWidth = width - numberWidth(events.length)
  const rows = columnsOf(events, width).map((column) =>
    column.reduce((sum, event) => sum + linesOf(event, lineWidth).length, 0),
  )
  return Math.max(0, ...rows)
}

/** The columns share the width that is left over. */
export function placeEvents(events: readonly EventText[], left: number, top: number, width: number) {
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
      return {
        mark: event.mark ?? String(number),
        x: columnX,
        labelX: columnX + indent,
        y: lines[0]?.y ?? top,
        lines,
      }
    })
  })
}
