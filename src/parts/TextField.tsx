import { type ReactNode, type Ref, useEffect, useId, useState } from 'react'
import { useFormat } from '#src/i18n/format.ts'
import { FieldName } from '#src/parts/form.tsx'
import { plainText } from '#src/view/texts/plainText.ts'

/** Milliseconds without typing after which a text is committed, since every commit re-renders the figure. */
const pauseMs = 300

const looks = {
  plain: 'text-plain coarse:min-h-target',
  title: 'font-serif text-body font-semibold',
  growing: 'field-sizing-content min-h-[4.671875rem] text-plain',
} as const

/** A field for a reader's own text. If that replaces the page's own, the page's returns once the field is emptied. */
export function TextField(props: {
  readonly label: string
  readonly text: string
  readonly limit: number
  readonly look?: keyof typeof looks
  readonly rows?: number
  /** The page's own text, shown as placeholder; `text` may equal it at first. */
  readonly ours?: string
  /** Words of the button that empties the field, where the page has no text of its own. */
  readonly reset?: string
  /** Stands behind the length of the text. */
  readonly remark?: string | null
  /** A button at the end of the line, in the place of the one that brings the page's own text back. */
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
  readonly onText: (text: string) => void
}) {
  const { label, text, limit, look = 'plain', rows = 1, ours, remark = null, children, ref, onText } = props
  const { t, number } = useFormat()
  const { reset = t('export.reset') } = props
  const id = useId()
  // A draft is kept as it is typed, outer blanks included; the cleaned text is committed.
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null ? text : plainText(draft, limit)
  useEffect(() => {
    if (typed === text) return undefined
    const timer = setTimeout(() => onText(typed), pauseMs)
    return () => clearTimeout(timer)
  }, [typed, text, onText])
  const finish = (): void => {
    if (typed !== text) onText(typed)
    setDraft(null)
  }
  const { length } = Array.from(draft ?? text)
  const tooLong = length > limit
  const lengths = { count: number(length, 0), limit: number(limit, 0) }
  return (
    <div>
      <label>
        <FieldName>{label}</FieldName>
        <textarea
          className={`block w-full resize-none overflow-x-hidden px-md py-sm leading-snug ${looks[look]}`}
          ref={ref}
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
      <p
        className="mt-xs flex min-h-thumb justify-between gap-lg text-small text-muted stacked:min-h-target stacked:items-start"
        data-part="length"
      >
        <span id={id} className={tooLong ? 'font-semibold text-accent-text' : undefined}>
          {t(tooLong ? 'export.titleTooLong' : 'export.titleLength', lengths)}
          {remark !== null && ` · ${remark}`}
        </span>
        {children}
        {ours !== undefined && text !== '' && text !== ours && draft === null && (
          <button
            className="link flex-none"
            aria-label={t('list.named', { name: reset, text: label })}
            onClick={() => onText('')}
          >
            {reset}
          </button>
        )}
      </p>
    </div>
  )
}
