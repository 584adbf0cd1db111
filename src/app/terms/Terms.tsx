import '#src/i18n/messages/en/en.ts'
import { useRef, useState } from 'react'
import { type Format, useFormat } from '#src/i18n/format.ts'

const terms = ['cif', 'fob', 'baci', 'hs', 'rolling', 'unreliable'] as const
/** Next to one of these letters, a term would be part of a word. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`

/** Splits a text at its terms, each marked where the text first uses it, with an empty part for every other term. */
export function termParts({ t }: Format) {
  const groups = terms.map((term) => `(${t(`term.${term}.words`).replaceAll(/\s/g, String.raw`\s`)})`)
  const pattern = new RegExp(`(?<!${letter})(?:${groups.join('|')})(?!${letter})`, 'u')
  return (text: string) => {
    const unsaid = new Set(terms)
    return text.split(pattern).map((words = '', i) => {
      const term = words === '' ? undefined : terms[(i % (terms.length + 1)) - 1]
      return { text: words, term: term !== undefined && unsaid.delete(term) ? term : null }
    })
  }
}

const show = (popover: HTMLElement | null): void => popover?.showPopover()
const meaning = {
  className: 'px-lg py-md text-start text-small',
  id: 'term-meaning',
  role: 'tooltip',
  popover: 'auto',
  ref: show,
} as const

/** A `<button>` would be a box in its line, which breaks elsewhere and would move the text when this code arrives. */
function Term(props: { readonly term: (typeof terms)[number]; readonly words: string }) {
  const { t } = useFormat()
  // A meaning opened by pointing closes when the pointer leaves; one opened by a press stays.
  const [opened, setOpened] = useState<'pointed' | 'pressed' | null>(null)
  // The state before the press, because the press itself has closed the popover before the click.
  const at = useRef({ opened, timer: 0 })
  // Milliseconds: a passing pointer opens nothing, one has time to reach an open meaning, a press follows `onToggle`.
  const turn = (next: typeof opened, after = 250): void => {
    clearTimeout(at.current.timer)
    at.current.timer = window.setTimeout(() => setOpened((now) => (after > 9 && now === 'pressed' ? now : next)), after)
  }
  return (
    <span onPointerMove={(on) => on.pointerType !== 'touch' && turn('pointed')} onPointerLeave={() => turn(null)}>
      <span
        className="cursor-help rounded underline decoration-dotted hover:text-ink"
        role="button"
        tabIndex={0}
        aria-expanded={opened !== null}
        aria-describedby={opened === null ? undefined : meaning.id}
        onPointerDown={() => (at.current.opened = opened)}
        onClick={() => turn(at.current.opened === 'pressed' ? null : 'pressed', 9)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          turn(opened === 'pressed' ? null : 'pressed', 9)
        }}
      >
        {props.words}
      </span>
      {opened !== null && (
        <span {...meaning} onToggle={(event) => event.newState === 'closed' && setOpened(null)}>
          {t(`term.${props.term}`)}
        </span>
      )}
    </span>
  )
}

export function Terms({ text }: { readonly text: string }) {
  const parts = termParts(useFormat())(text)
  return parts.map(({ term, text: words }) => (term === null ? words : <Term key={term} term={term} words={words} />))
}
