import { errorText } from '#src/api/errorText.ts'
import { Failed } from '#src/app/stage/FigureStates.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'

export function LookStates(props: {
  readonly loading: boolean
  readonly paused: boolean
  readonly failures: readonly { readonly id: string; readonly error: Error; readonly retry: () => void }[]
}) {
  const { loading, paused, failures } = props
  const format = useFormat()
  const { t } = format
  return (
    <>
      {loading && (
        <p role="status" className={paused ? 'state' : 'visually-hidden'}>
          {paused ? t(connectionMessages, 'app.waiting') : t(analysisMessages, 'analysis.loading')}
        </p>
      )}
      {failures.map(({ id, error, retry }) => (
        <Failed
          key={id}
          text={t(analysisMessages, 'analysis.failed', { problem: errorText(error, format) })}
          onRetry={retry}
        />
      ))}
    </>
  )
}
