import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import type { Format } from '#src/i18n/format.ts'
import { termMessages } from '#src/i18n/messages/en/terms.ts'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useFormat } from '#src/i18n/useFormat.ts'

const terms = ['cif', 'fob', 'baci', 'hs', 'rolling', 'unreliable'] as const

export type TermId = (typeof terms)[number]

/** A term is marked only where a text uses it for the first time. */
export type TermPart = { readonly text: string; readonly term: TermId | null }

/** Next to one of these letters, a term would be part of a word. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`

function patternOf({ t }: Format): RegExp {
  const groups = terms.map((term) => {
    // A text may have no-break spaces.
    const words = t(termMessages, `term.${term}.words`).split('|')
    return `(${words.map((word) => word.replaceAll(/\s/g, String.raw`\s`)).join('|')})`
  })
  return new RegExp(`(?<!${letter})(?:${groups.join('|')})(?!${letter})`, 'gu')
}

export const termParts = memoizeByObject((format: Format) => {
  const pattern = patternOf(format)
  return memoize(100, (text: string): readonly TermPart[] => {
    const parts: TermPart[] = []
    const said = new Set<TermId>()
    let end = 0
    for (const match of text.matchAll(pattern)) {
      const term = terms.find((_, i) => match[i + 1] !== undefined)
      if (term === undefined || said.has(term)) continue
      said.add(term)
      if (match.index > end) parts.push({ text: text.slice(end, match.index), term: null })
      parts.push({ text: match[0], term })
      end = match.index + match[0].length
    }
    if (end < text.length) parts.push({ text: text.slice(end), term: null })
    return parts
  })
})

/** In milliseconds: a passing pointer opens nothing, and a pointer has time to move onto an open meaning. */
const untilOpen = 200
const untilClosed = 300

/** A meaning opened by pointing closes when the pointer leaves; one opened by a press stays. */
type Opened = 'pointed' | 'pressed' | null

/** A `<button>` would be a box in its line, which breaks elsewhere and would move the text when this code arrives. */
export function Term(props: { readonly term: TermId; readonly words: string }) {
  const { term, words } = props
  const { t } = useFormat()
  const id = useId()
  const [opened, setOpened] = useState<Opened>(null)
  const popover = useRef<HTMLSpanElement>(null)
  const timer = useRef(0)
  /** The state before the press, because the press itself has closed the popover before the click. */
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

function TermText({ text }: { readonly text: string }) {
  return termParts(useFormat())(text).map((part) =>
    part.term === null ? part.text : <Term key={part.term} term={part.term} words={part.text} />,
  )
}

export function explainTerms(text: string): ReactNode {
  return <TermText text={text} />
}
