import { Suspense } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'
import { EventList } from '#src/figure/EventList.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/notes.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'

const ReaderNoteList = lazyPart(async () => (await import('#src/figure/ReaderNoteList.tsx')).ReaderNoteList)

/** Notes that stand under a chart; more, where that many are needed to read it. */
const usuallyStanding = 2

// Index keys on purpose: a toggle changes most texts, and patching a text node is cheaper than a new paragraph.
// oxlint-disable-next-line react/no-array-index-key
const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => texts.map((text, i) => <p key={i}>{text}</p>)

/** What stands under a chart: what its letters and numbered markers stand for, the notes and the source. */
export function UnderChart(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  /** Where they are not those of the export. */
  readonly notes?: readonly string[] | undefined
}) {
  const { content, catalogue, notes = notesOfFigure(content) } = props
  const { sources } = content
  const events = useStableValue(content.events, sameItems)
  const format = useFormat()
  const { t } = format
  const lasting = lastingNotesOfFigure(content)
  const all = [...lasting, ...notes]
  const standing = Math.max(usuallyStanding, lasting.length)
  const names = sourceNames(sources, catalogue, format)
  return (
    <>
      {content.view.note.length > 0 && (
        <Suspense>
          <ReaderNoteList content={content} />
        </Suspense>
      )}
      <EventList events={events} />
      <div className="figure-notes">
        <Paragraphs texts={all.slice(0, standing)} />
        {all.length > standing && (
          <details className="figure-about">
            <summary>{t(noteMessages, 'notes.about')}</summary>
            <Paragraphs texts={all.slice(standing)} />
          </details>
        )}
        {sources.length > 0 && (
          <p>{t(noteMessages, 'source.onPage', { sources: format.clauses(names), count: names.length })}</p>
        )}
      </div>
    </>
  )
}
