import type { FigureContent } from '#src/figure/content.ts'
import { notesOf } from '#src/view/texts/notes.ts'

/** All notes of a figure: those of its kind or analysis, then those of the series it plots. */
export function notesOfFigure({ notes, plotted, format }: FigureContent): readonly string[] {
  return plotted === undefined ? notes() : [...notes(), ...notesOf(plotted.view, plotted.plot, format, plotted.labels)]
}
