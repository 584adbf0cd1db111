import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { timeDomain, timeOf } from '#src/chart/timePlacement.ts'

/** Where a note stands: at the middle of its period, or as a band over all that its span holds; in a year at its month. */
export type NoteMark = {
  /** Its place among the letters, from 1. */
  readonly number: number
  readonly note: PlacedNote
  readonly x: number
  readonly band: { readonly x: number; readonly width: number } | null
}

/** Half of what a period takes on the time axis. */
function halfOf(periods: readonly string[]): number {
  const [first, last] = timeDomain({ periods })
  return (last - first) / Math.max(1, periods.length - 1) / 2
}

/** The notes' marks inside the plot, in order. */
export function placeNotes(model: Frame): NoteMark[] {
  const { x, area } = frameScales(model)
  const half = halfOf(model.plot.periods)
  const [left, right] = [area.x, area.x + area.width]
  return (model.notes ?? []).flatMap((note, i): NoteMark[] => {
    const number = i + 1
    if (note.from === note.to) {
      // As an event does. The first and the last year of lines are drawn in half: what lies beyond stands at their ends.
      const at = x(timeOf(note.first.length === 4 ? note.from : note.first))
      return [{ number, note, x: Math.min(right, Math.max(left, at)), band: null }]
    }
    const from = Math.max(left, x(timeOf(note.first) - half))
    const to = Math.min(right, x(timeOf(note.last) + half))
    return to <= from ? [] : [{ number, note, x: (from + to) / 2, band: { x: from, width: to - from } }]
  })
}
