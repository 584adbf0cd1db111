import { useEffect, useRef } from 'react'
import { LookLink } from '#src/app/stage/LookLink.tsx'
import { shownChoice } from '#src/figures/analysisView.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useWholeView } from '#src/page/useView.ts'
import { analyses } from '#src/view/analyses.ts'

/** A link to each closer look. They go with Escape, and with whatever is pressed or reached elsewhere. */
export function LookLinks(props: { readonly onClose: () => void }) {
  const { onClose } = props
  const { t } = useFormat()
  const view = useWholeView()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const menu = list.current?.parentElement
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && menu?.contains(target) !== true) onClose()
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      menu?.querySelector('summary')?.focus()
      onClose()
    }
    addEventListener('pointerdown', leave)
    addEventListener('focusin', leave)
    addEventListener('keydown', escape)
    return () => {
      removeEventListener('pointerdown', leave)
      removeEventListener('focusin', leave)
      removeEventListener('keydown', escape)
    }
  }, [onClose])
  return (
    <ul ref={list}>
      {analyses.map((id) => (
        <li key={id}>
          <LookLink id={id} choice={shownChoice(view, id)} onOpen={onClose}>
            {t(analysisMessages, `analysis.${id}`)}
          </LookLink>
        </li>
      ))}
    </ul>
  )
}
