import type { PartProps } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { FlowSwitch } from '#src/figures/page/FlowSwitch.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'

/** Which flow, and why its two books differ. */
export function BooksControls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const { flow } = choiceOf(view, 'books')
  return (
    <>
      <FlowSwitch name="books-flow" flow={flow} onChoose={(chosen) => choose({ flow: chosen })} />
      <details className="analysis-details">
        <summary>{t(bookMessages, 'books.why')}</summary>
        <p>{t(bookMessages, `books.why.${flow}`)}</p>
        <p>{t(bookMessages, 'books.why.more')}</p>
      </details>
    </>
  )
}
