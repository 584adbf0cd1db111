import { errorText } from '#src/api/errorText.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

export function RequestFailure(props: {
  readonly error: Error
  readonly className: 'failure' | 'state-failed'
  readonly onRetry: () => void
}) {
  const { error, className, onRetry } = props
  const format = useFormat()
  return (
    <div role="alert" className={className}>
      <p>{errorText(error, format)}</p>
      <button type="button" onClick={onRetry}>
        {format.t('app.retry')}
      </button>
    </div>
  )
}
