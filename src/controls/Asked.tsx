import { useCallback, useEffect, useRef } from 'react'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import { askMessages } from '#src/i18n/messages/en/ask.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useSetView } from '#src/page/useView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import type { AskContext, Understood } from '#src/ask/understand.ts'
import { say } from '#src/ask/say.ts'
import styles from '#src/controls/asked.css?inline'

adoptStyles(styles)

/** What was understood of a phrase, before it is taken: by the button, and by Enter in the search where it comes first. */
export function Asked(props: {
  readonly understood: Understood
  readonly context: AskContext
  readonly isFirst: boolean
  readonly onTaken: () => void
}) {
  const { understood, context, isFirst, onTaken } = props
  const { view, said, isDirected, unknown, notices } = understood
  const format = useFormat()
  const { t } = format
  const set = useSetView()
  const root = useRef<HTMLDivElement>(null)

  const take = useCallback(() => {
    // On a small screen the picker is a sheet over what is then shown.
    root.current?.closest<HTMLElement>('[popover]')?.hidePopover()
    set(() => view)
    onTaken()
    // A closer look stands in the place of the picker, and takes the focus from the stage (CloserLook.tsx).
    if (view.analysis !== null) document.getElementById('explore')?.focus({ preventScroll: true })
  }, [set, view, onTaken])

  useEffect(() => {
    if (!isFirst) return undefined
    const onKey = ({ key, isComposing, target }: KeyboardEvent): void => {
      // Enter also ends the writing of a Chinese word.
      if (key === 'Enter' && !isComposing && target instanceof Element && target.matches('.picker-search')) take()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isFirst, take])

  return (
    <div ref={root} className="asked">
      <div role="status">
        <ul aria-label={t(askMessages, 'ask.understood')}>
          {say(view, said, isDirected, context, format).map((part) => (
            <li key={part} title={part}>
              {part}
            </li>
          ))}
        </ul>
        {unknown.length > 0 && <p>{t(askMessages, 'ask.unknown', { words: format.list(unknown) })}</p>}
        {noticeTexts(notices, format).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <button type="button" onClick={take}>
        {t(askMessages, 'ask.take')}
        {isFirst && <kbd aria-hidden="true">{t(askMessages, 'ask.take.key')}</kbd>}
      </button>
    </div>
  )
}
