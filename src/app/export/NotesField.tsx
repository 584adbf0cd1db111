import { useId, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, lastMonthOf, monthRange, yearOf } from '#src/trade/periods.ts'
import type { DrawnSize } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { readerNotesOf } from '#src/figure/readerWords.ts'
import { NoteFields } from '#src/app/export/NoteFields.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { useSetView } from '#src/page/useView.ts'
import { firstMonthOf } from '#src/view/bounds.ts'
import { choose } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { type ReaderNote, hasNoWords, maxNotes } from '#src/view/readerNote.ts'

/** The months within a figure's periods, at which a note can be placed; where years are drawn, the last of each. */
function notableMonths({ plotted }: FigureContent, catalogue: Catalogue): string[] {
  const periods = plotted?.plot.periods ?? []
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const { lastPeriod } = catalogue
  if (first.length === 4) return periods.map(lastMonthOf).map((month) => (month > lastPeriod ? lastPeriod : month))
  const start = plotted?.view.freq === 'quarter' ? addMonths(first, -2) : first
  const firstMonth = firstMonthOf(catalogue)
  return monthRange(start < firstMonth ? firstMonth : start, last > lastPeriod ? lastPeriod : last)
}

/** A reader's own notes on the chart. A new note has no words, and so writes the values at its month at once. */
export function NotesField(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly size: DrawnSize
}) {
  const { content, catalogue, size } = props
  const set = useSetView()
  const { t, number } = useFormat()
  const id = useId()
  const [added, setAdded] = useState<number | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const months = notableMonths(content, catalogue)
  // A new note is put a year before the end, since the names beside the lines give the newest values.
  const isYearly = content.plotted?.plot.periods[0]?.length === 4
  const periodOf = (month: string): string => (isYearly ? yearOf(month) : month)
  const aYearBefore = months.at(isYearly ? -2 : -13) ?? months[0]
  const notes = content.view.note
  const listed = new Map(readerNotesOf(content, size).map(({ index, letter }) => [index, letter]))
  if (aYearBefore === undefined) return null

  /** @param letter null where the chart does not mark the note; undefined if it is wordless or outside the periods */
  function remarkOf(note: ReaderNote, letter: string | null | undefined): string | null {
    const isShown = [note.from, note.to].map(periodOf).some((end) => months.some((month) => periodOf(month) === end))
    if (hasNoWords(note) && isShown)
      return t(exportMessages, kindOfChart(content.view.chart).writesValues ? 'note.values' : 'note.noValues')
    if (letter === undefined) return t(exportMessages, 'note.outside')
    return letter === null ? t(exportMessages, 'note.unmarked') : null
  }

  return (
    <fieldset className="export-notes" aria-describedby={`${id}-most`}>
      <legend>{t(exportMessages, 'note.title')}</legend>
      {notes.length > 0 && (
        <ul>
          {notes.map((note, i) => (
            <NoteFields
              // Only its place tells a note from others, since two may say the same.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              note={note}
              name={t(exportMessages, 'note.lettered', { letter: listed.get(i) ?? number(i + 1, 0) })}
              remark={remarkOf(note, listed.get(i))}
              isAdded={i === added}
              months={months}
              periodOf={periodOf}
              onChange={(changed, history) => set(choose('note', notes.toSpliced(i, 1, changed)), { history })}
              onRemove={() => {
                set(choose('note', notes.toSpliced(i, 1)), { history: 'push' })
                add.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <button
        ref={add}
        type="button"
        aria-disabled={notes.length === maxNotes}
        onClick={() => {
          if (notes.length === maxNotes) return
          setAdded(notes.length)
          set(choose('note', [...notes, { from: aYearBefore, to: aYearBefore, text: '' }]), { history: 'push' })
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
