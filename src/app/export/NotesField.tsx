import { useId, useRef, useState } from 'react'
import type { FigureContent } from '#src/publish/content.ts'
import { readerNotesOf } from '#src/publish/readerWords.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, useSetView } from '#src/page/page.ts'
import { Actions, LabelledField } from '#src/parts/form.tsx'
import { TextField } from '#src/parts/TextField.tsx'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, lastMonthOf, monthRange, yearOf } from '#src/trade/periods.ts'
import { firstMonthOf } from '#src/view/drawn.ts'
import { choose } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { type ReaderNote, noteLimit, hasNoWords, maxNotes } from '#src/view/viewState.ts'

/** A reader's own notes on the chart. A new note has no words, and so writes the values at its month at once. */
export function NotesField(props: {
  readonly content: FigureContent
  /** The chart's, in pixels. */
  readonly width: number
}) {
  const { content, width } = props
  const catalogue = useCatalogue()
  const set = useSetView()
  const { t, number } = useFormat()
  const id = useId()
  const [added, setAdded] = useState<number | null>(null)
  const add = useRef<HTMLButtonElement>(null)
  const months = notableMonths(content, catalogue)
  // A new note is put a year before the end, since the names beside the lines give the newest values.
  const isYearly = content.of === 'series' && content.plotted.plot.periods[0]?.length === 4
  const periodOf = (month: string): string => (isYearly ? yearOf(month) : month)
  const aYearBefore = months.at(isYearly ? -2 : -13) ?? months[0]
  const notes = content.view.note
  const listed = new Map(readerNotesOf(content, width).map(({ index, letter }) => [index, letter]))
  if (aYearBefore === undefined) return null

  /** @param letter null where the chart does not mark the note; undefined if it is wordless or outside the periods */
  function remarkOf(note: ReaderNote, letter: string | null | undefined): string | null {
    const isShown = [note.from, note.to].map(periodOf).some((end) => months.some((month) => periodOf(month) === end))
    if (hasNoWords(note) && isShown)
      return t(kindOfChart(content.view.chart).writesValues ? 'note.values' : 'note.noValues')
    if (letter === undefined) return t('note.outside')
    return letter === null ? t('note.unmarked') : null
  }
  return (
    <fieldset aria-label={t('note.title')} aria-describedby={`${id}-most`}>
      {notes.length > 0 && (
        <ul className="mb-md grid gap-lg">
          {notes.map((note, i) => (
            <NoteFields
              // Only its place tells a note from others, since two may say the same.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              note={note}
              name={t('note.lettered', { letter: listed.get(i) ?? number(i + 1, 0) })}
              remark={remarkOf(note, listed.get(i))}
              fieldRef={i === added ? focus : undefined}
              months={months}
              periodOf={periodOf}
              onNote={(changed, history) => set(choose('note', notes.toSpliced(i, 1, changed)), { history })}
              onRemove={() => {
                set(choose('note', notes.toSpliced(i, 1)), { history: 'push' })
                add.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <Actions>
        <button
          ref={add}
          className="py-xs text-small stacked:min-h-target"
          aria-disabled={notes.length === maxNotes}
          onClick={() => {
            if (notes.length === maxNotes) return
            setAdded(notes.length)
            set(choose('note', [...notes, { from: aYearBefore, to: aYearBefore, text: '' }]), { history: 'push' })
          }}
        >
          {t('note.add')}
        </button>
        <span id={`${id}-most`} className="text-fine text-muted">
          {t('note.most')}
        </span>
      </Actions>
    </fieldset>
  )
}

/** The months within a figure's periods, at which a note can be placed; where years are drawn, the last of each. */
function notableMonths(content: FigureContent, catalogue: Catalogue): string[] {
  if (content.of === 'records') return []
  const { view, plot } = content.plotted
  const { periods } = plot
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return []
  const { lastPeriod } = catalogue
  if (first.length === 4) return periods.map(lastMonthOf).map((month) => (month > lastPeriod ? lastPeriod : month))
  const start = view.freq === 'quarter' ? addMonths(first, -2) : first
  const firstMonth = firstMonthOf(catalogue)
  return monthRange(start < firstMonth ? firstMonth : start, last > lastPeriod ? lastPeriod : last)
}

const focus = (field: HTMLElement | null): void => field?.focus()

function NoteFields(props: {
  readonly note: ReaderNote
  readonly name: string
  /** A remark on how the chart shows the note; null where the note's letter is enough. */
  readonly remark: string | null
  readonly fieldRef: ((field: HTMLElement | null) => void) | undefined
  readonly months: readonly string[]
  /** The shown period of a month: itself, or its year. */
  readonly periodOf: (month: string) => string
  readonly onNote: (note: ReaderNote, history: 'push' | 'replace') => void
  readonly onRemove: () => void
}) {
  const { note, name, remark, fieldRef, months, periodOf, onNote, onRemove } = props
  const { t, period } = useFormat()
  const [first, last] = [periodOf(note.from), periodOf(note.to)]
  const unit = first.length === 4 ? 'year' : 'month'
  const isSpan = first !== last
  const choice = (all: readonly string[], chosen: string, onMonth: (month: string) => void, none?: string) => {
    const own = all.find((month) => periodOf(month) === periodOf(chosen)) ?? chosen
    return (
      <LabelledField name={t(none === undefined ? `table.period.${unit}` : 'note.until')}>
        <select className="w-full px-md py-sm text-plain" value={own} onChange={({ target }) => onMonth(target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {(own === '' || all.includes(own) ? all : [own, ...all]).map((month) => (
            <option key={month} value={month}>
              {period(periodOf(month))}
            </option>
          ))}
        </select>
      </LabelledField>
    )
  }
  return (
    <li role="group" aria-label={name} className="grid gap-md border-l-bold border-rule pl-md">
      <TextField
        ref={fieldRef}
        label={name}
        text={note.text}
        limit={noteLimit}
        remark={remark}
        onText={(text) => onNote({ ...note, text }, 'replace')}
      >
        <button
          className="link flex-none"
          aria-label={t('list.named', { name: t('app.remove'), text: name })}
          onClick={onRemove}
        >
          {t('app.remove')}
        </button>
      </TextField>
      <div className="grid grid-cols-halves gap-md">
        {choice(months, note.from, (from) =>
          onNote({ ...note, from, to: isSpan && note.to > from ? note.to : from }, 'push'),
        )}
        {choice(
          months.filter((month) => periodOf(month) > first),
          isSpan ? note.to : '',
          (to) => onNote({ ...note, to: to === '' ? note.from : to }, 'push'),
          t(`note.alone.${unit}`),
        )}
      </div>
    </li>
  )
}
