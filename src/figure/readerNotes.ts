import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { notesInside } from '#src/chart/notePlacement.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/** The reader's own notes that a figure lists: of periods that it shows. */
export function readerNotesOf({ plotted }: FigureContent): PlacedNote[] {
  if (plotted === undefined) return []
  const { view, plot } = plotted
  return notesInside(view.note, plot.periods, plottedFrequency(view.chart, view.freq))
}

/** The alt text of an exported figure, its reader's notes included. */
export function fullAltText(content: FigureContent): string {
  return [content.altText(), ...readerNoteSentences(readerNotesOf(content), content.format)].join(' ')
}
