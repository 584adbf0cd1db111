import type { ReactNode } from 'react'
import { useFormat } from '#src/i18n/format.ts'

type Action = { readonly text: string; readonly run: () => void }

/** A quiet line that says what is not drawn, with a button to draw it. */
export function StateLine(props: { readonly action?: Action | null; readonly children: ReactNode }) {
  const { action = null, children } = props
  return (
    <p className="mb-md text-plain text-muted">
      <span role="status">{children}</span>
      {action !== null && (
        <>
          {' '}
          <button type="button" className="link" onClick={action.run}>
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
  readonly actions: readonly Action[]
  readonly children: ReactNode
}) {
  const { head, actions, children } = props
  return (
    <div
      className="mb-md grid min-h-[26.25rem] place-content-center justify-items-center gap-md text-center text-plain text-balance text-muted group-data-pinned/figure:min-h-[min(26.25rem,46dvh-8.125rem)]"
      data-part="state"
    >
      {head !== null && <h4 className="font-serif text-head font-semibold text-ink">{head}</h4>}
      {children}
      {actions.length > 0 && (
        <p className="flex gap-md">
          {actions.map(({ text, run }) => (
            <button key={text} type="button" onClick={run}>
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
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('app.retry')}
        </button>
      )}
    </div>
  )
}

export const FigureFailure = (props: { readonly onRetry: () => void; readonly children: ReactNode }) => (
  <div className="mb-md text-plain">
    <Failure {...props} />
  </div>
)
