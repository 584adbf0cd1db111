import type { ReactNode } from 'react'
import { useEffect, useId, useState } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import styles from '#src/app/textField.css?inline'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
import { plainText } from '#src/view/texts/plainText.ts'

adoptStyles(styles)

/** A text is committed after so long a pause, on blur or Enter: every change re-renders the figure. */
const pauseMs = 300

/** A text as it is typed, blanks at its ends too, and as it is committed: `typed`. */
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
      {t(exportMessages, tooLong ? 'export.titleTooLong' : 'export.titleLength', {
        count: number(length, 0),
        limit: number(limit, 0),
      })}
      {children}
    </span>
  )
}

/** A line in the reader's own words that stands instead of ours. Emptied, ours is back. */
export function TextField(props: {
  readonly label: string
  readonly text: string
  readonly limit: number
  readonly rows?: number
  /** What stands there without it; may be the text to begin with. */
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
          // In UTF-16 units, of which a character may be two.
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
      {/* One line, there from the beginning: what comes below never moves while it is pressed. */}
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
