import { useWidth } from '#src/lib/element.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { readerNotesOf } from '#src/publish/readerWords.ts'
import '#src/i18n/messages/en/en.ts'
import { MarkedItem, marked } from '#src/parts/MarkedItem.tsx'
import { readerNoteTexts } from '#src/view/texts/readerNoteTexts.ts'

/** The list measures its own width, which is that of the chart above it. */
export function ReaderNoteList({ content }: { readonly content: FigureContent }) {
  const { format } = content
  const [measured, measure] = useWidth()
  const texts = readerNoteTexts(readerNotesOf(content, measured ?? 0), format)
  if (texts.length === 0) return null
  return (
    <ul ref={measure} className={marked} aria-label={format.t('events.own')}>
      {texts.map(({ id, mark, label, date }) => (
        <MarkedItem key={id} mark={mark} label={label} date={date} />
      ))}
    </ul>
  )
}
