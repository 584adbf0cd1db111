import type { FigureContent } from '#src/publish/content.ts'
import { attempt } from '#src/lib/attempt.ts'
import { cautionsOf, releaseNotes } from '#src/view/texts/cautions.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { markKeysOf, plotNotes } from '#src/view/texts/notes.ts'

/** Adds the measure and the calculation, so that two views of the same series have two titles. */
export function longTitleOf({ title, view, format }: Pick<FigureContent, 'title' | 'view' | 'format'>): string {
  // The title of a closer look states its measure itself.
  if (view.analysis !== null) return title
  const { t } = format
  const said = [
    ...(view.measure === 'value' ? [] : [t(`control.measure.${view.measure}`)]),
    ...(view.show === 'level' ? [] : [t(`control.show.${view.show}`)]),
  ]
  return [title, ...said].join(' – ')
}

/** Cautions of plotted series come first. */
export function cautionsOfFigure(content: FigureContent): readonly string[] {
  const own = content.own.cautions()
  return content.of === 'records' ? own : [...cautionsOf(content.plotted, content.format), ...own]
}

/** Cautions and keys, which every export has. */
export function lastingNotesOfFigure(content: FigureContent): readonly string[] {
  return [...cautionsOfFigure(content), ...keysOfFigure(content)]
}

/** @param isShort without the names of the lines */
function keysOfFigure(content: FigureContent, isShort = false): readonly string[] {
  const own = content.own.keys()
  if (content.of === 'records') return own
  const { view, plot, labels } = content.plotted
  return [...markKeysOf(view, plot, labels, isShort), ...own]
}

/** The number of notes that stand on the page, and of cautions of a closer look; keys are more where they must be. */
const usuallyStanding = 2

/**
 * Cautions and keys stand on the page, but of a closer look only the first cautions; the other notes are folded, and so
 * are the names in a key, which each point says too.
 */
export function notesOnPage(content: FigureContent) {
  const groups = [
    ['cautions', () => cautionsOfFigure(content)],
    ['keys', () => keysOfFigure(content, true)],
    ['notes', () => [...notesOfFigure(content), ...formulaOf(content)]],
  ] as const
  const made = groups.map(([, make]) => attempt(make))
  const failed = groups.filter((_, i) => made[i] === null)
  const [cautions, keys, others] = [made[0] ?? [], made[1] ?? [], made[2] ?? []]
  const first = content.view.analysis === null ? cautions : cautions.slice(0, usuallyStanding)
  const lasting = [...first, ...keys]
  const said = [...lasting, ...cautions.slice(first.length), ...others]
  const count = Math.max(usuallyStanding, lasting.length)
  const named = (attempt(() => keysOfFigure(content)) ?? []).filter((key) => !keys.includes(key))
  const folded = [...named, ...said.slice(count), ...eventSentences(content)]
  return { standing: said.slice(0, count), folded, failed }
}

/** Whole names and days of the events, which a drawing does not have. */
export function eventSentences({ events, format }: FigureContent): string[] {
  const whole = eventTexts(events, format).map(({ label, date }) => label + date)
  return whole.length === 0 ? [] : [format.t('events.whole', { events: format.clauses(whole) })]
}

export function notesOfFigure(content: FigureContent): readonly string[] {
  const own = content.own.notes()
  if (content.of === 'records') return own
  const { format, plotted } = content
  const { view, plot, labels } = plotted
  return [...own, ...releaseNotes(plotted, format), ...plotNotes(view, plot, labels)]
}

const formulaOf = (content: FigureContent): readonly string[] =>
  content.of === 'records' && content.formula !== null ? [content.formula] : []
