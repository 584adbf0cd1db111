import type { ChartContent } from '#src/chart/drawing.ts'
import { type PlottedFrequency, isYearly } from '#src/trade/steps.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type ReaderNote, hasNoWords } from '#src/view/viewState.ts'

export type PlacedNote = ReaderNote & {
  /** The place among all notes of the reader, because two may have the same text. */
  readonly index: number
  readonly letter: string
  /** The first and the last drawn period of the note. */
  readonly first: string
  readonly last: string
}

/** The period that a month is in. */
export function periodWith(month: string, freq: PlottedFrequency): string {
  if (isYearly(freq)) return yearOf(month)
  if (freq !== 'quarter') return month
  return `${yearOf(month)}-${String(Math.ceil(monthNumber(month) / 3) * 3).padStart(2, '0')}`
}

/** The notes with words in the drawn periods, lettered in order of time; where years are drawn, a note is of a year. */
export function notesInside(
  notes: readonly ReaderNote[],
  periods: readonly string[],
  freq: PlottedFrequency,
): PlacedNote[] {
  const [start, end] = [periods[0], periods.at(-1)]
  if (start === undefined || end === undefined) return []
  return notes
    .map((note, index) => {
      const [first, last] = [periodWith(note.from, freq), periodWith(note.to, freq)]
      return { ...note, index, first, last, ...(isYearly(freq) && { from: first, to: last }) }
    })
    .filter((note) => !hasNoWords(note) && note.first <= end && note.last >= start)
    .toSorted((a, b) => Number(a.from + a.to > b.from + b.to) - Number(a.from + a.to < b.from + b.to))
    .map((note, i) => ({
      ...note,
      letter: String.fromCodePoint(65 + i),
      first: note.first < start ? start : note.first,
      last: note.last > end ? end : note.last,
    }))
}

export function placedNotes({ readerNotes = [], plot, freq }: ChartContent): PlacedNote[] {
  return notesInside(readerNotes, plot.periods, freq)
}
