import { useId, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, lastMonthOf, monthRange, yearOf } from '#src/trade/periods.ts'
import type { DrawnSize } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { readerNotesOf } from '#src/figure/readerWords.ts'
import { NoteFields } from '#src/app/export/NoteFields.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
import { useSetView } from '#src/page/useView.ts'
import { firstMonthOf } from '#src/view/bounds.ts'
import { choose } from '#src/view/change.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import { maxNotes } from '#src/view/readerNote.ts'

/** The months of a figure's periods: those that a note can be at. */
function notableMonths({ plotted }: FigureContent, catalogue: Catalogue): string[] {
  const periods = plotted?.plot.periods ?? []
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const start =
    first.length === 4 ? `${yearOf(first)}-01` : plotted?.view.freq === 'quarter' ? addMonths(first, -2) : first
  const end = lastMonthOf(last)
  const firstMonth = firstMonthOf(catalogue)
  return monthRange(start < firstMonth ? firstMonth : start, end > catalogue.lastPeriod ? catalogue.lastPeriod : end)
}

/** A reader's own notes on the chart. A new one is part of the view as soon as it says something. */
export function NotesField(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly size: DrawnSize
}) {
  const { content, catalogue, size } = props
  const set = useSetView()
  const { t } = useFormat()
  const id = useId()
  // A note that says nothing yet, and how many come before it.
  const [added, setAdded] = useState<{ readonly note: ReaderNote; readonly after: number } | null>(null)
  const [keys, setKeys] = useState(() => Array.from({ length: maxNotes }, (_, i) => i))
  const add = useRef<HTMLButtonElement>(null)
  const months = notableMonths(content, catalogue)
  const newest = months.at(-1)
  const notes = content.view.note
  if (added !== null && added.after < notes.length) setAdded(null)
  const listed = new Map(readerNotesOf(content, size).map(({ index, letter }) => [index, letter]))
  const rows = added === null || added.after < notes.length ? notes : [...notes, added.note]

  function change(at: number, note: ReaderNote, typed: boolean): void {
    const isNew = at === notes.length
    if (isNew && note.text === '') setAdded({ note, after: at })
    else set(choose('note', notes.toSpliced(at, 1, note)), { history: typed && !isNew ? 'replace' : 'push' })
  }

  function drop(at: number): void {
    // The others keep their keys, and so the focus stays where it is.
    setKeys([...keys.toSpliced(at, 1), Math.max(...keys) + 1])
    if (at < notes.length) set(choose('note', notes.toSpliced(at, 1)), { history: 'push' })
    else setAdded(null)
  }

  if (newest === undefined) return null
  return (
    <fieldset className="export-notes" aria-describedby={`${id}-most`}>
      <legend>{t(exportMessages, 'note.title')}</legend>
      {rows.length > 0 && (
        <ul>
          {rows.map((note, i) => (
            <NoteFields
              // A new note keeps its field, and the focus in it, when it becomes part of the view.
              key={keys[i]}
              note={note}
              letter={listed.get(i)}
              number={i + 1}
              isNew={i === notes.length}
              months={months}
              onChange={(changed, typed) => change(i, changed, typed)}
              onEmptied={() => drop(i)}
              onRemove={() => {
                drop(i)
                add.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <button
        ref={add}
        type="button"
        aria-disabled={added !== null || rows.length === maxNotes}
        onClick={() => {
          if (added === null && rows.length < maxNotes)
            setAdded({ note: { from: newest, to: newest, text: '' }, after: notes.length })
        }}
      >
        {t(exportMessages, 'note.add')}
      </button>
      <span id={`${id}-most`} className="export-hint">
        {t(exportMessages, 'note.most')}
      </span>
    </fieldset>
  )
}
