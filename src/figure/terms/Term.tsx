import type { KeyboardEvent, PointerEvent } from 'react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { TermId } from '#src/figure/terms/termParts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { termMessages } from '#src/i18n/messages/en/terms.ts'

/** Milliseconds: a pointer that passes opens nothing, and has time to go over to what it has opened. */
const untilOpen = 200
const untilClosed = 300

/** Pointed at, it goes with the pointer; pressed, it stays until it is dismissed. */
type Opened = 'pointed' | 'pressed' | null

/**
 * A term in a text, and what it means: a popover, which Escape and a press elsewhere close. No `<button>`, for that is a box
 * in its line, which breaks elsewhere and would move the text when this code comes.
 */
export function Term(props: { readonly term: TermId; readonly words: string }) {
  const { term, words } = props
  const { t } = useFormat()
  const id = useId()
  const [opened, setOpened] = useState<Opened>(null)
  const popover = useRef<HTMLSpanElement>(null)
  const timer = useRef(0)
  /** What was open as it was pressed: the press itself has closed it by then. */
  const before = useRef<Opened>(null)
  useEffect(() => () => clearTimeout(timer.current), [])
  useLayoutEffect(() => {
    if (opened !== null && popover.current?.matches(':popover-open') === false) popover.current.showPopover()
  }, [opened])

  const later = (next: Opened, after: number): void => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOpened((now) => (now === 'pressed' ? now : next)), after)
  }
  const press = (was: Opened): void => {
    clearTimeout(timer.current)
    setOpened(was === 'pressed' ? null : 'pressed')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    press(opened)
  }
  const onPointerMove = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch' && opened === null) later('pointed', untilOpen)
  }
  return (
    <span onPointerEnter={() => clearTimeout(timer.current)} onPointerLeave={() => later(null, untilClosed)}>
      <span
        className="term"
        role="button"
        tabIndex={0}
        aria-expanded={opened !== null}
        aria-describedby={opened === null ? undefined : id}
        onPointerMove={onPointerMove}
        onPointerDown={() => {
          before.current = opened
        }}
        onClick={() => press(before.current)}
        onKeyDown={onKeyDown}
      >
        {words}
      </span>
      {opened !== null && (
        <span
          ref={popover}
          id={id}
          className="term-meaning"
          role="tooltip"
          popover="auto"
          onToggle={({ currentTarget }) => {
            if (!currentTarget.matches(':popover-open')) setOpened(null)
          }}
        >
          {t(termMessages, `term.${term}`)}
        </span>
      )}
    </span>
  )
}
