import type { FigureContent } from '#src/publish/content.ts'
import { notesInside } from '#src/chart/notePlacement.ts'
import { cautionsOfFigure, eventSentences } from '#src/publish/texts.ts'
import { plottedFrequency } from '#src/view/kinds.ts'
import { type ListedNote, readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/** The reader's own words; if the subtitle or the source is empty, ours stays. */
export type OwnWords = { readonly subtitle: string; readonly source: string; readonly credit: string }

export const ownWordLimits = { subtitle: 200, source: 200, credit: 100 } as const

export const noOwnWords: OwnWords = { subtitle: '', source: '', credit: '' }

/** The alt text begins with the reader's subtitle instead of ours. */
export function withSubtitle(content: FigureContent, subtitle: string): FigureContent {
  if (subtitle === '') return content
  const ours = content.subtitle
  // The replacement is a function, so that `$&` in a reader's subtitle is plain text.
  return { ...content, subtitle, altText: () => content.altText().replace(ours, () => subtitle) }
}

/** Notes without a letter are not marked, because the drawing has no time axis or no room for all periods. */
export function readerNotesOf(content: FigureContent, width: number): ListedNote[] {
  if (content.of === 'records') return []
  const { view, plot } = content.plotted
  const freq = plottedFrequency(view.chart, view.freq)
  const marked = content.drawing?.markedPeriods(width) ?? []
  const letters = new Map(notesInside(view.note, marked, freq).map(({ index, letter }) => [index, letter]))
  return notesInside(view.note, plot.periods, freq).map((note) => ({
    ...note,
    letter: letters.get(note.index) ?? null,
  }))
}

export function fullAltText(content: FigureContent, width: number): string {
  return content.format.sentences([
    content.altText(),
    ...eventSentences(content),
    ...cautionsOfFigure(content),
    ...readerNoteSentences(readerNotesOf(content, width), content.format),
  ])
}
