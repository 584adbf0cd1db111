import { useEffect, useId, useRef, useState } from 'react'
import { TextLength, useDraft } from '#src/app/TextField.tsx'
import type { DrawnSize } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { readerNotesOf } from '#src/figure/readerWords.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useSetView } from '#src/page/page.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, lastMonthOf, monthRange, yearOf } from '#src/trade/periods.ts'
import { firstMonthOf } from '#src/view/drawn.ts'
import { choose } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { type ReaderNote, noteLimit, hasNoWords, maxNotes } from '#src/view/viewState.ts'

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
      return t(kindOfChart(content.view.chart).writesValues ? 'note.values' : 'note.noValues')
    if (letter === undefined) return t('note.outside')
    return letter === null ? t('note.unmarked') : null
  }

  return (
    <fieldset className="export-notes" aria-describedby={`${id}-most`}>
      <legend>{t('note.title')}</legend>
      {notes.length > 0 && (
        <ul>
          {notes.map((note, i) => (
            <NoteFields
              // Only its place tells a note from others, since two may say the same.
              // oxlint-disable-next-line react/no-array-index-key
              key={i}
              note={note}
              name={t('note.lettered', { letter: listed.get(i) ?? number(i + 1, 0) })}
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
        {t('note.add')}
      </button>
      <span id={`${id}-most`} className="export-hint">
        {t('note.most')}
      </span>
    </fieldset>
  )
}

function MonthSelect(props: {
  readonly label: string
  readonly months: readonly string[]
  readonly periodOf: (month: string) => string
  readonly chosen: string
  readonly none?: string
  readonly onChoose: (month: string) => void
}) {
  const { label, months, periodOf, chosen, none, onChoose } = props
  const { period } = useFormat()
  const own = months.find((month) => periodOf(month) === periodOf(chosen)) ?? chosen
  const all = own === '' || months.includes(own) ? months : [own, ...months]
  return (
    <label>
      <span>{label}</span>
      <select value={own} onChange={({ target }) => onChoose(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {all.map((month) => (
          <option key={month} value={month}>
            {period(periodOf(month))}
          </option>
        ))}
      </select>
    </label>
  )
}

function NoteFields(props: {
  readonly note: ReaderNote
  readonly name: string
  /** A remark on how the chart shows the note; null where the note's letter is enough. */
  readonly remark: string | null
  readonly isAdded: boolean
  readonly months: readonly string[]
  /** The shown period of a month: itself, or its year. */
  readonly periodOf: (month: string) => string
  readonly onChange: (note: ReaderNote, history: 'push' | 'replace') => void
  readonly onRemove: () => void
}) {
  const { note, name, remark, isAdded, months, periodOf, onChange, onRemove } = props
  const { t } = useFormat()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isAdded) field.current?.focus()
  }, [isAdded])
  const { draft, setDraft, commit } = useDraft(note.text, noteLimit, (text) => onChange({ ...note, text }, 'replace'))
  const finish = (): void => {
    commit()
    setDraft(null)
  }
  const [first, last] = [periodOf(note.from), periodOf(note.to)]
  const unit = first.length === 4 ? 'year' : 'month'
  return (
    <li role="group" aria-label={name}>
      <label className="note-text">
        <span>{name}</span>
        <input
          ref={field}
          type="text"
          // `maxLength` counts UTF-16 units, of which a character may take two.
          maxLength={noteLimit * 2}
          aria-describedby={id}
          value={draft ?? note.text}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => key === 'Enter' && finish()}
        />
      </label>
      <MonthSelect
        label={t(`note.${unit}`)}
        months={months}
        periodOf={periodOf}
        chosen={note.from}
        onChoose={(from) => {
          const isSpan = first !== last && note.to > from
          onChange({ ...note, from, to: isSpan ? note.to : from }, 'push')
        }}
      />
      <MonthSelect
        label={t('note.until')}
        months={months.filter((month) => periodOf(month) > first)}
        periodOf={periodOf}
        chosen={last === first ? '' : note.to}
        none={t(`note.alone.${unit}`)}
        onChoose={(to) => onChange({ ...note, to: to === '' ? note.from : to }, 'push')}
      />
      <p className="note-line">
        <TextLength id={id} text={draft ?? note.text} limit={noteLimit} longClass="export-too-long">
          {remark !== null && ` · ${remark}`}
        </TextLength>
        <button type="button" className="link" aria-label={t('note.removeNamed', { name })} onClick={onRemove}>
          {t('note.remove')}
        </button>
      </p>
    </li>
  )
}
