import { useEffect, useId, useRef } from 'react'
import { TextLength, useDraft } from '#src/app/TextField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
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
  /** Null where the chart has no mark of it; undefined where it is not among the figure's notes. */
  readonly letter: string | null | undefined
  readonly number: number
  readonly isNew: boolean
  readonly months: readonly string[]
  /** @param typed the text alone has changed */
  readonly onChange: (note: ReaderNote, typed: boolean) => void
  readonly onEmptied: () => void
  readonly onRemove: () => void
}) {
  const { note, letter, isNew, months, onChange, onEmptied, onRemove } = props
  const { t, number } = useFormat()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew])
  const { draft, setDraft, typed, commit } = useDraft(note.text, noteLimit, (text) => {
    if (text !== '') onChange({ ...note, text }, true)
  })
  const finish = (): void => {
    commit()
    if (typed !== '' || isNew) setDraft(null)
  }
  const leave = (): void => {
    if (isNew || draft === null || typed !== '') return
    // The next focus comes first, and what is under a pressed pointer must not move away from it: so does its click.
    const afterwards = (): void => void setTimeout(onEmptied)
    if (document.querySelector(':active') === null) afterwards()
    else addEventListener('mouseup', afterwards, { once: true })
  }
  const name = isNew
    ? t(exportMessages, 'note.new')
    : t(exportMessages, 'note.lettered', { letter: letter ?? number(props.number, 0) })
  const remark = letter === null ? 'note.unmarked' : 'note.outside'
  return (
    // Blur is that of its fields, which bubbles.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      role="group"
      aria-label={name}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave()
      }}
    >
      <label className="note-text">
        <span>{name}</span>
        <input
          ref={field}
          type="text"
          // In UTF-16 units, of which a character may be two.
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
          onChange({ ...note, from, to: isSpan ? note.to : from }, false)
        }}
      />
      <MonthSelect
        label={t(exportMessages, 'note.until')}
        months={months.filter((month) => month > note.from)}
        chosen={note.to === note.from ? '' : note.to}
        none={t(exportMessages, 'note.alone')}
        onChoose={(to) => onChange({ ...note, to: to === '' ? note.from : to }, false)}
      />
      <p className="note-line">
        <TextLength id={id} text={draft ?? note.text} limit={noteLimit} longClass="export-too-long">
          {!isNew && typeof letter !== 'string' && ` · ${t(exportMessages, remark)}`}
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
