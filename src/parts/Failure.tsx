import type { ReactNode } from 'react'
import { useFormat } from '#src/i18n/format.ts'

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
