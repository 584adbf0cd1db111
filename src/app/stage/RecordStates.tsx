import '#src/i18n/messages/en/en.ts'
import type { Requests } from '#src/api/queries.ts'
import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { FigureFailure, StateInstead, StateLine } from '#src/parts/State.tsx'

/** Messages about a figure that is coming, has failed, or has nothing to draw. */
export function RecordStates({ shown, isOnBoard }: { readonly shown: ShownFigure; readonly isOnBoard: boolean }) {
  const { content, isWaiting, hasFailed, requests } = shown
  const { t } = useFormat()
  if (isWaiting || hasFailed || content === null || content.drawing !== null)
    return <RequestStates requests={requests} isLoading={isWaiting} isSeen={isOnBoard} />
  if (isOnBoard || content.of === 'series') return <StateLine text={t('board.nothing')} />
  const instead = content.instead?.()
  return instead && <StateInstead {...instead} actions={instead.action === null ? [] : [instead.action]} />
}

export function RequestStates(props: {
  readonly requests: Requests
  readonly isLoading: boolean
  readonly isSeen?: boolean
}) {
  const { isLoading, isSeen } = props
  const { needs, errorOf, isPaused, retry } = props.requests
  const isOffline = isPaused(needs)
  const format = useFormat()
  const { t } = format
  return (
    <>
      {isLoading && (
        <p role="status" className={isOffline || isSeen ? 'mb-md text-plain text-muted' : 'sr-only'}>
          {isOffline ? t('app.waiting') : t('app.loading')}
        </p>
      )}
      {needs.map((need) => {
        const error = errorOf(need)
        return (
          error && (
            <FigureFailure key={need.queryHash} onRetry={() => retry([need])}>
              {t('analysis.failed', { problem: errorText(error, format) })}
            </FigureFailure>
          )
        )
      })}
    </>
  )
}
