import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { timeDomain, timeOf } from '#src/chart/timePlacement.ts'

/** Where a note stands: at the middle of its period, or as a band over all that its span holds. */
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

/** The notes' marks inside the plot, in order. Bars may show less time than the figure lists notes of. */
export function placeNotes(model: ChartModel): NoteMark[] {
  const { x, area } = scalesOf(model)
  const half = halfOf(model.plot.periods)
  const [left, right] = [area.x, area.x + area.width]
  return (model.notes ?? []).flatMap((note, i): NoteMark[] => {
    const number = i + 1
    if (note.from === note.to) {
      const at = x(timeOf(note.first))
      return at < left - 1 || at > right + 1 ? [] : [{ number, note, x: at, band: null }]
    }
    const from = Math.max(left, x(timeOf(note.first) - half))
    const to = Math.min(right, x(timeOf(note.last) + half))
    return to <= from ? [] : [{ number, note, x: (from + to) / 2, band: { x: from, width: to - from } }]
  })
}
