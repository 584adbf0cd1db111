import type { ReactNode } from 'react'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import type { Change } from '#src/view/change.ts'

/** A change of the view after which something is drawn, and the text of its button. */
type Action = { readonly text: string; readonly change: Change }

export type StateText = { readonly text: string; readonly action?: Action | null }

/** A quiet line that says what is not drawn, with a button to draw it. */
export function StateLine({ text, action = null }: StateText) {
  const set = useSetView()
  return (
    <p className="mb-md text-plain text-muted">
      <span role="status">{text}</span>
      {action !== null && (
        <>
          {' '}
          <button className="link" onClick={() => set(action.change)}>
            {action.text}
          </button>
        </>
      )}
    </p>
  )
}

/** Stands in the place of a chart, with its height, and fits with the period under it above an open sheet. */
export function StateInstead(props: {
  readonly head: string | null
  readonly sentences: readonly string[]
  readonly actions: readonly Action[]
}) {
  const { head, sentences, actions } = props
  const set = useSetView()
  return (
    <div
      className="mb-md grid min-h-waiting place-content-center justify-items-center gap-md text-center text-plain text-balance text-muted pinned:min-h-pinned"
      data-part="state"
    >
      {head !== null && <h4 className="font-serif text-head font-semibold text-ink">{head}</h4>}
      {sentences.map((sentence) => (
        <p key={sentence} role="status">
          {sentence}
        </p>
      ))}
      {actions.length > 0 && (
        <p className="flex gap-md">
          {actions.map(({ text, change }) => (
            <button key={text} onClick={() => set(change)}>
              {text}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}

const look =
  'flex flex-wrap items-center justify-between gap-md border border-l-bold border-rule border-l-accent bg-panel px-xl py-lg text-ink'

/** An alert that says what failed, with a button that tries again where that may help. */
export function Failure(props: {
  /** Stands in for the look of a box. */
  readonly className?: string
  readonly onRetry?: () => void
  readonly children: ReactNode
}) {
  const { className = look, onRetry, children } = props
  const { t } = useFormat()
  return (
    <div role="alert" className={className}>
      <p>{children}</p>
      {onRetry && <button onClick={onRetry}>{t('app.retry')}</button>}
    </div>
  )
}

export const FigureFailure = (props: { readonly onRetry: () => void; readonly children: ReactNode }) => (
  <div className="mb-md text-plain">
    <Failure {...props} />
  </div>
)
