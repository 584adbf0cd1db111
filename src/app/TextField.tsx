import { type ReactNode, useEffect, useId, useState } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import styles from '#src/app/textField.css?inline'
import { useFormat } from '#src/i18n/useFormat.ts'
import { plainText } from '#src/view/texts/plainText.ts'

adoptStyles(styles)

/** Milliseconds without typing after which a text is committed, since every commit re-renders the figure. */
const pauseMs = 300

/** Keeps a draft as it is typed, outer blanks included; `typed` is the cleaned text that is committed. */
export function useDraft(text: string, limit: number, onText: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null ? text : plainText(draft, limit)
  useEffect(() => {
    if (typed === text) return undefined
    const timer = setTimeout(() => onText(typed), pauseMs)
    return () => clearTimeout(timer)
  }, [typed, text, onText])
  const commit = (): void => {
    if (typed !== text) onText(typed)
  }
  return { draft, setDraft, typed, commit }
}

export function TextLength(props: {
  readonly id: string
  readonly text: string
  readonly limit: number
  readonly longClass: string
  readonly children?: ReactNode
}) {
  const { id, text, limit, longClass, children } = props
  const { t, number } = useFormat()
  const { length } = Array.from(text)
  const tooLong = length > limit
  return (
    <span id={id} className={tooLong ? longClass : undefined}>
      {t(tooLong ? 'export.titleTooLong' : 'export.titleLength', {
        count: number(length, 0),
        limit: number(limit, 0),
      })}
      {children}
    </span>
  )
}

/** A field whose text replaces the page's own; once it is emptied, the page's own text returns. */
export function TextField(props: {
  readonly label: string
  readonly text: string
  readonly limit: number
  readonly rows?: number
  /** The page's own text, shown as placeholder; `text` may equal it at first. */
  readonly ours: string
  readonly reset: string
  readonly onText: (text: string) => void
}) {
  const { label, text, limit, rows = 1, ours, reset, onText } = props
  const id = useId()
  const { draft, setDraft, commit } = useDraft(text, limit, onText)
  const finish = (): void => {
    commit()
    setDraft(null)
  }
  return (
    <div className="text-field">
      <label>
        <span>{label}</span>
        <textarea
          rows={rows}
          // `maxLength` counts UTF-16 units, of which a character may take two.
          maxLength={limit * 2}
          placeholder={ours}
          aria-describedby={id}
          value={draft ?? text}
          onChange={({ target }) => setDraft(target.value.replaceAll(/[\r\n]+/g, ' '))}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            finish()
          }}
        />
      </label>
      {/* The line is there even when it is empty, so that nothing below moves under a pressed pointer. */}
      <p className="text-field-line">
        <TextLength id={id} text={draft ?? text} limit={limit} longClass="text-field-long" />
        {text !== '' && text !== ours && draft === null && (
          <button type="button" className="link" onClick={() => onText('')}>
            {reset}
          </button>
        )}
      </p>
    </div>
  )
}
