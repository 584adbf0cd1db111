import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { SeasonYear } from '#src/figures/season/years.ts'

/** Where a reader's note stands: at a month of the axis, on the line of its year. */
export type SeasonNote = {
  readonly letter: string
  /** A month of the axis, which has no year of its own. */
  readonly period: string
  /** Null at the foot of the plot: its year has no figure there. */
  readonly value: number | null
  /** How many others stand at the same place. */
  readonly before: number
}

/** A note of several months stands at the first that is shown. */
export function seasonNotes(
  notes: readonly PlacedNote[],
  years: readonly SeasonYear[],
  months: readonly string[],
): SeasonNote[] {
  return notes.map(({ letter, first }, i) => {
    const period = months[monthNumber(first) - 1] ?? first
    const line = years.find(({ year }) => year === yearOf(first))?.line
    return {
      letter,
      period,
      value: line === undefined ? null : pointAt(line, period).value,
      before: notes.slice(0, i).filter((other) => other.first === first).length,
    }
  })
}
