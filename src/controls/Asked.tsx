import { useCallback, useEffect, useRef, useState } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import type { Format } from '#src/i18n/format.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useSetView } from '#src/page/useView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import type { AskContext } from '#src/ask/goods.ts'
import type { Understood, Withheld } from '#src/ask/understand.ts'
import { say } from '#src/ask/say.ts'
import styles from '#src/controls/asked.css?inline'

adoptStyles(styles)

const restMs = 1000

/** The text after a second without a change: speech at every letter would drown out the letter typed. */
function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** The parts that have no effect, are not understood, or mean something else than the heading that is shown. */
function remarksOf({ unknown, noEffect, remarks, notices }: Understood, format: Format): string[] {
  const { t, list } = format
  return [
    ...remarks.map((remark) => t(`ask.remark.${remark}`)),
    ...(noEffect.length > 0 ? [t('ask.noEffect', { words: list(noEffect) })] : []),
    ...(unknown.length > 0 ? [t('ask.unknown', { words: list(unknown) })] : []),
    ...noticeTexts(notices, format),
  ]
}

/** The sentence in place of a view that is not held, or that is the one shown. */
export function NotAsked({ why, unknown }: { readonly why: Withheld | 'same'; readonly unknown: readonly string[] }) {
  const { t, list } = useFormat()
  return (
    <p role="status" className="asked">
      {t(`ask.withheld.${why}`, { words: list(unknown) })}
    </p>
  )
}

/** Shows how a phrase is understood; the button takes it, and so does Enter in the search where this stands first. */
export function Asked(props: {
  readonly understood: Understood
  readonly context: AskContext
  readonly isFirst: boolean
  readonly onTaken: () => void
}) {
  const { understood, context, isFirst, onTaken } = props
  const { view, said, isDirected } = understood
  const format = useFormat()
  const { t } = format
  const set = useSetView()
  const root = useRef<HTMLDivElement>(null)

  const take = useCallback(() => {
    // On a small screen the sheet of the picker would cover the new view.
    root.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    set(() => view)
    onTaken()
    // A closer look replaces the picker, and takes the focus from the stage (CloserLook.tsx).
    if (view.analysis !== null) document.getElementById('explore')?.focus({ preventScroll: true })
  }, [set, view, onTaken])

  useEffect(() => {
    if (!isFirst) return undefined
    const onKey = ({ key, isComposing, target }: KeyboardEvent): void => {
      // Enter also ends the composition of a Chinese word.
      if (key === 'Enter' && !isComposing && target instanceof Element && target.matches('.picker-search')) take()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isFirst, take])

  const parts = say(view, said, isDirected, context, format)
  const remarks = remarksOf(understood, format)
  const spoken = useRested(format.sentences([t('ask.spoken', { words: format.list(parts) }), ...remarks]))

  return (
    <div ref={root} className="asked">
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
      <div>
        <ul aria-label={t('ask.understood')}>
          {parts.map((part) => (
            <li key={part} title={part}>
              {part}
            </li>
          ))}
        </ul>
        {remarks.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <button type="button" onClick={take}>
        {t('ask.take')}
        {isFirst && <kbd aria-hidden="true">{t('ask.take.key')}</kbd>}
      </button>
    </div>
  )
}
