import type { Requests } from '#src/api/queries.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { Failed } from '#src/app/stage/FigureStates.tsx'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'

type Failure = { readonly id: string; readonly error: Error; readonly retry: () => void }

export function failuresOf({ needs, errorOf, retry }: Requests): Failure[] {
  return needs.flatMap((need) => {
    const error = errorOf(need)
    return error === null ? [] : [{ id: need.queryKey.join(), error, retry: () => retry([need]) }]
  })
}

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
          {paused ? t('app.waiting') : t('analysis.loading')}
        </p>
      )}
      {failures.map(({ id, error, retry }) => (
        <Failed key={id} text={t('analysis.failed', { problem: errorText(error, format) })} onRetry={retry} />
      ))}
    </>
  )
}
