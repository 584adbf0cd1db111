import { useCallback, useEffect, useId, useState } from 'react'
import type { SetView } from '#src/view/address/viewStore.ts'
import { setTitle } from '#src/view/change.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { titleLimit } from '#src/view/texts/plainText.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** Committed on blur or Enter, not at each keystroke: every change re-renders the figure. */
const pause = 300

/** The title in the reader's own words. Emptied, the generated one is back. */
export function TitleField(props: { readonly title: string; readonly own: boolean; readonly set: SetView }) {
  const { title, own, set } = props
  const onTitle = useCallback((text: string) => set(setTitle(text), { history: 'replace' }), [set])
  const { t, number } = useFormat()
  // What is kept is trimmed: a draft is not, or nobody could type a space.
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    if (draft === null) return undefined
    const timer = setTimeout(() => onTitle(draft), pause)
    return () => clearTimeout(timer)
  }, [draft, onTitle])
  const finish = (): void => {
    if (draft !== null) onTitle(draft)
    setDraft(null)
  }
  const id = useId()
  const { length } = Array.from(draft ?? title)
  return (
    <div className="export-title">
      <label>
        <span>{t(exportMessages, 'export.titleField')}</span>
        <textarea
          rows={2}
          // In UTF-16 units, of which a character may be two.
          maxLength={titleLimit * 2}
          aria-describedby={id}
          value={draft ?? title}
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
      <p className="export-title-line">
        <span id={id} className={length > titleLimit ? 'export-too-long' : undefined}>
          {t(exportMessages, length > titleLimit ? 'export.titleTooLong' : 'export.titleLength', {
            count: number(length, 0),
            limit: number(titleLimit, 0),
          })}
        </span>
        {own && draft === null && (
          <button type="button" className="link" onClick={() => onTitle('')}>
            {t(exportMessages, 'export.titleReset')}
          </button>
        )}
      </p>
    </div>
  )
}
