import type { FigureContent } from '#src/figure/content.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

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
