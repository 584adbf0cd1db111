import { errorText } from '#src/api/errorText.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { connectionMessages } from '#src/i18n/messages/en/connection.ts'

/** A request that failed, and how to ask again. */
export type Failure = { readonly id: string; readonly error: Error; readonly retry: () => void }

/** What is still on the way and what failed, in words. */
export function LookStates(props: {
  readonly loading: boolean
  readonly paused: boolean
  readonly failures: readonly Failure[]
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
        <div key={id} role="alert" className="state state-failed">
          <p>{t(analysisMessages, 'analysis.failed', { problem: errorText(error, format) })}</p>
          <button type="button" onClick={retry}>
            {t(appMessages, 'app.retry')}
          </button>
        </div>
      ))}
    </>
  )
}
