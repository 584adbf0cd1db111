import type { FigureContent } from '#src/figure/content.ts'
import { readerNotesOf } from '#src/figure/readerNotes.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { readerNoteTexts } from '#src/view/texts/readerNoteTexts.ts'

/** What the letters of the chart stand for. */
export function ReaderNoteList({ content }: { readonly content: FigureContent }) {
  const { format } = content
  const texts = readerNoteTexts(readerNotesOf(content), format)
  if (texts.length === 0) return null
  return (
    <ul className="events own-notes" aria-label={format.t(noteMessages, 'events.own')}>
      {texts.map(({ id, mark, label, date }) => (
        <li key={id} data-mark={mark}>
          {label}
          <span className="muted">{date}</span>
        </li>
      ))}
    </ul>
  )
}
