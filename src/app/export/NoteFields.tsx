import { useEffect, useId, useRef } from 'react'
import { TextLength, useDraft } from '#src/app/TextField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import type { ReaderNote } from '#src/view/readerNote.ts'
import { noteLimit } from '#src/view/readerNote.ts'

function MonthSelect(props: {
  readonly label: string
  readonly months: readonly string[]
  readonly chosen: string
  readonly none?: string
  readonly onChoose: (month: string) => void
}) {
  const { label, months, chosen, none, onChoose } = props
  const { period } = useFormat()
  const all = chosen === '' || months.includes(chosen) ? months : [chosen, ...months]
  return (
    <label>
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {all.map((month) => (
          <option key={month} value={month}>
            {period(month)}
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
  readonly onChange: (note: ReaderNote, history: 'push' | 'replace') => void
  readonly onRemove: () => void
}) {
  const { note, name, remark, isAdded, months, onChange, onRemove } = props
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
        label={t(exportMessages, 'note.month')}
        months={months}
        chosen={note.from}
        onChoose={(from) => {
          const isSpan = note.from !== note.to && note.to > from
          onChange({ ...note, from, to: isSpan ? note.to : from }, 'push')
        }}
      />
      <MonthSelect
        label={t(exportMessages, 'note.until')}
        months={months.filter((month) => month > note.from)}
        chosen={note.to === note.from ? '' : note.to}
        none={t(exportMessages, 'note.alone')}
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
