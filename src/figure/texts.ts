import type { FigureContent } from '#src/figure/content.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { cautionsOf } from '#src/view/texts/cautions.ts'
import { markKeysOf } from '#src/view/texts/markKeys.ts'
import { notesOf } from '#src/view/texts/notes.ts'

/** What a figure is called, and what of it where that is not its value: two views of one thing have two titles. */
export function longTitleOf({ title, view, format }: Pick<FigureContent, 'title' | 'view' | 'format'>): string {
  // A closer look says its measure itself.
  if (view.view !== null) return title
  const { t } = format
  const said = [
    ...(view.measure === 'value' ? [] : [t(controlMessages, `control.measure.${view.measure}`)]),
    ...(view.show === 'level' ? [] : [t(controlMessages, `control.show.${view.show}`)]),
  ]
  return [title, ...said].join(' – ')
}

/** What changes how a figure is read: of the series it plots, then of its kind or analysis. */
export function cautionsOfFigure({ cautions, plotted, format }: FigureContent): readonly string[] {
  const own = cautions?.() ?? []
  return plotted === undefined ? own : [...cautionsOf(plotted, format), ...own]
}

/** What stands first under a figure and in every export of it: its cautions, then what its marks stand for. */
export function lastingNotesOfFigure(content: FigureContent): readonly string[] {
  const { keys, plotted, format } = content
  const ofPlot = plotted === undefined ? [] : markKeysOf(plotted.view, plotted.plot, format, plotted.labels)
  return [...cautionsOfFigure(content), ...ofPlot, ...(keys?.() ?? [])]
}

/** All other notes of a figure: those of its kind or analysis, then those of the series it plots. */
export function notesOfFigure({ notes, plotted, format }: FigureContent): readonly string[] {
  return plotted === undefined ? notes() : [...notes(), ...notesOf(plotted.view, plotted.plot, format, plotted.labels)]
}
