import '#src/i18n/messages/en/en.ts'
import type { Requests } from '#src/api/queries.ts'
import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView } from '#src/page/page.ts'
import { FigureFailure, StateInstead, StateLine } from '#src/parts/State.tsx'
import type { RecordsContent } from '#src/publish/content.ts'

/** Messages about a figure that is coming, has failed, or has nothing to draw. */
export function RecordStates({ shown, isOnBoard }: { readonly shown: ShownFigure; readonly isOnBoard: boolean }) {
  const { content, isWaiting, hasFailed, requests } = shown
  const { t } = useFormat()
  if (isWaiting || hasFailed || content === null || content.drawing !== null) {
    const paused = requests.isPaused(requests.needs)
    return <RequestStates loading={isWaiting} isSeen={isOnBoard} paused={paused} failures={failuresOf(requests)} />
  }
  if (isOnBoard || content.of === 'series') return <StateLine>{t('board.nothing')}</StateLine>
  return <Instead content={content} />
}

type Failure = { readonly id: string; readonly error: Error; readonly retry: () => void }

function failuresOf({ needs, errorOf, retry }: Requests): Failure[] {
  return needs.flatMap((need) => {
    const error = errorOf(need)
    return error === null ? [] : [{ id: need.queryKey.join(), error, retry: () => retry([need]) }]
  })
}

export function RequestStates(props: {
  readonly loading: boolean
  readonly isSeen?: boolean
  readonly paused: boolean
  readonly failures: readonly Failure[]
}) {
  const { loading, isSeen, paused, failures } = props
  const format = useFormat()
  const { t } = format
  return (
    <>
      {loading && (
        <p role="status" className={paused || isSeen ? 'mb-md text-plain text-muted' : 'sr-only'}>
          {paused ? t('app.waiting') : t('analysis.loading')}
        </p>
      )}
      {failures.map(({ id, error, retry }) => (
        <FigureFailure key={id} onRetry={retry}>
          {t('analysis.failed', { problem: errorText(error, format) })}
        </FigureFailure>
      ))}
    </>
  )
}

/** Says why nothing is drawn. */
function Instead({ content: { instead } }: { readonly content: RecordsContent }) {
  const set = useSetView()
  if (instead === null) return null
  const { head, sentences, action } = instead()
  return (
    <StateInstead head={head} actions={action === null ? [] : [{ text: action.text, run: () => set(action.change) }]}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </StateInstead>
  )
}
