import '#src/i18n/messages/en/lines.ts'
import { type Format, unbroken } from '#src/i18n/format.ts'
import type { EventText } from '#src/view/texts/eventTexts.ts'
import type { ReaderNote } from '#src/view/viewState.ts'

/** `letter` is null where the drawing does not mark the note. */
export type ListedNote = ReaderNote & { readonly index: number; readonly letter: string | null }

/** Notes get a label and a date as events do. */
export function readerNoteTexts(
  notes: readonly ListedNote[],
  format: Format,
): (EventText & { readonly mark: string })[] {
  const { t } = format
  const whole = (month: string): string => unbroken(format.period(month))
  return notes.map(({ index, letter, from, to, text }) => ({
    id: `own-note-${index}`,
    mark: letter ?? '',
    label: text,
    date: t('list.tail', {
      text: from === to ? whole(from) : t('span.range', { first: whole(from), last: whole(to) }),
    }),
  }))
}

export const readerNoteSentences = (notes: readonly ListedNote[], format: Format): string[] =>
  readerNoteTexts(notes, format).map(({ mark, label, date }) =>
    format.t(mark === '' ? 'alt.unmarked' : 'alt.note', { letter: mark, text: label, date }),
  )
