import { useEffect, useId, useRef } from 'react'
import { TextLength, useDraft } from '#src/app/TextField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { type ReaderNote, noteLimit } from '#src/view/readerNote.ts'

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

export function NoteFields(props: {
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
        label={t(exportMessages, `note.${unit}`)}
        months={months}
        periodOf={periodOf}
        chosen={note.from}
        onChoose={(from) => {
          const isSpan = first !== last && note.to > from
          onChange({ ...note, from, to: isSpan ? note.to : from }, 'push')
        }}
      />
      <MonthSelect
        label={t(exportMessages, 'note.until')}
        months={months.filter((month) => periodOf(month) > first)}
        periodOf={periodOf}
        chosen={last === first ? '' : note.to}
        none={t(exportMessages, `note.alone.${unit}`)}
        onChoose={(to) => onChange({ ...note, to: to === '' ? note.from : to }, 'push')}
      />
      <p className="note-line">
        <TextLength id={id} text={draft ?? note.text} limit={noteLimit} longClass="export-too-long">
          {remark !== null && ` · ${remark}`}
        </TextLength>
        <button
          type="button"
          className="link"
          aria-label={t(exportMessages, 'note.removeNamed', { name })}
          onClick={onRemove}
        >
          {t(exportMessages, 'note.remove')}
        </button>
      </p>
    </li>
  )
}
