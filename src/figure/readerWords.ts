import type { FigureContent } from '#src/figure/content.ts'
import type { DrawnRoom } from '#src/chart/drawing.ts'
import { notesInside } from '#src/chart/notePlacement.ts'
import { cautionsOfFigure } from '#src/figure/texts.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import type { ListedNote } from '#src/view/texts/readerNoteTexts.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/** What a reader writes in a picture in place of our words, or beside them. An empty text leaves ours. */
export type OwnWords = { readonly subtitle: string; readonly source: string; readonly credit: string }

export const ownWordLimits = { subtitle: 200, source: 200, credit: 100 } as const

export const noOwnWords: OwnWords = { subtitle: '', source: '', credit: '' }

/** The figure under a subtitle of the reader's own; its alt text begins with it as it did with ours. */
export function withSubtitle(content: FigureContent, subtitle: string): FigureContent {
  if (subtitle === '') return content
  const ours = content.subtitle
  // A function, for `$&` in what a reader writes is text.
  return { ...content, subtitle, altText: () => content.altText().replace(ours, () => subtitle) }
}

/**
 * The reader's own notes that a figure lists: of its period. What is not marked in the drawing, which has no time axis or
 * too little room for all periods, has no letter.
 *
 * @param room width of the drawing in pixels, and whether it names what it draws itself
 */
export function readerNotesOf({ plotted, drawing }: FigureContent, room: DrawnRoom): ListedNote[] {
  if (plotted === undefined) return []
  const { view, plot } = plotted
  const freq = plottedFrequency(view.chart, view.freq)
  const marked = drawing?.markedPeriods?.(room) ?? []
  const letters = new Map(notesInside(view.note, marked, freq).map(({ index, letter }) => [index, letter]))
  return notesInside(view.note, plot.periods, freq).map((note) => ({
    ...note,
    letter: letters.get(note.index) ?? null,
  }))
}

/** The alt text of an exported figure: what is drawn, what changes its reading, and its reader's own notes. */
export function fullAltText(content: FigureContent, room: DrawnRoom): string {
  return content.format.sentences([
    content.altText(),
    ...cautionsOfFigure(content),
    ...readerNoteSentences(readerNotesOf(content, room), content.format),
  ])
}
