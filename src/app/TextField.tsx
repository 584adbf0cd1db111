import { useEffect, useId, useState } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import styles from '#src/app/textField.css?inline'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
import { plainText } from '#src/view/texts/plainText.ts'

adoptStyles(styles)

/** Committed after a pause, on blur or Enter, not at each keystroke: every change re-renders the figure. */
const pause = 300

/** A line in the reader's own words that stands instead of ours. Emptied, ours is back. */
export function TextField(props: {
  readonly label: string
  readonly text: string
  readonly limit: number
  readonly rows?: number
  /** What stands there without it; may be the text to begin with. */
  readonly ours: string
  /** The button that empties it. */
  readonly reset: string
  readonly onText: (text: string) => void
}) {
  const { label, text, limit, rows = 1, ours, reset, onText } = props
  const { t, number } = useFormat()
  const id = useId()
  // What is kept is trimmed: a draft is not, or nobody could type a space.
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    if (draft === null || plainText(draft, limit) === text) return undefined
    const timer = setTimeout(() => onText(plainText(draft, limit)), pause)
    return () => clearTimeout(timer)
  }, [draft, limit, text, onText])
  const finish = (): void => {
    if (draft !== null && plainText(draft, limit) !== text) onText(plainText(draft, limit))
    setDraft(null)
  }
  const { length } = Array.from(draft ?? text)
  const tooLong = length > limit
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
        <span id={id} className={tooLong ? 'text-field-long' : undefined}>
          {t(exportMessages, tooLong ? 'export.titleTooLong' : 'export.titleLength', {
            count: number(length, 0),
            limit: number(limit, 0),
          })}
        </span>
        {text !== '' && text !== ours && draft === null && (
          <button type="button" className="link" onClick={() => onText('')}>
            {reset}
          </button>
        )}
      </p>
    </div>
  )
}
