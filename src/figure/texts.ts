import type { FigureContent } from '#src/figure/content.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { cautionsOf } from '#src/view/texts/cautions.ts'
import { markKeysOf } from '#src/view/texts/markKeys.ts'
import { notesOf } from '#src/view/texts/notes.ts'
import { releaseNotes } from '#src/view/texts/releaseNotes.ts'

/** Adds the measure and the calculation, so that two views of the same series have two titles. */
export function longTitleOf({ title, view, format }: Pick<FigureContent, 'title' | 'view' | 'format'>): string {
  // The title of a closer look states its measure itself.
  if (view.analysis !== null) return title
  const { t } = format
  const said = [
    ...(view.measure === 'value' ? [] : [t(controlMessages, `control.measure.${view.measure}`)]),
    ...(view.show === 'level' ? [] : [t(controlMessages, `control.show.${view.show}`)]),
  ]
  return [title, ...said].join(' – ')
}

/** Cautions of plotted series come first. */
export function cautionsOfFigure({ cautions, plotted, format }: FigureContent): readonly string[] {
  const own = cautions?.() ?? []
  return plotted === undefined ? own : [...cautionsOf(plotted, format), ...own]
}

/** These notes stand first under a figure, and in every export. */
export function lastingNotesOfFigure(content: FigureContent): readonly string[] {
  const { keys, plotted, format } = content
  const ofPlot = plotted === undefined ? [] : markKeysOf(plotted.view, plotted.plot, format, plotted.labels)
  return [...cautionsOfFigure(content), ...ofPlot, ...(keys?.() ?? [])]
}

export function notesOfFigure({ notes, plotted, format }: FigureContent): readonly string[] {
  if (plotted === undefined) return notes()
  const { view, plot, labels } = plotted
  return [...notes(), ...releaseNotes(plotted, format), ...notesOf(view, plot, format, labels)]
}
