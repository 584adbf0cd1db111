import { type ReactNode, useDeferredValue, useEffect, useEffectEvent, useId, useState } from 'react'
import { type ChartBodyProps, ChartBody, FigureHead, figureHead } from '#src/app/stage/ChartBody.tsx'
import { FigureTools } from '#src/app/stage/FigureMenu.tsx'
import { type ShownFigure, titledFigure, useFigureOf } from '#src/app/stage/useFigure.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import { arrived, lazyPart } from '#src/lib/arrival.ts'
import { useStableValue } from '#src/lib/store.ts'
import { useWidth } from '#src/lib/element.ts'
import { useColours, usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const loadFigureStates = async () => (await import('#src/app/stage/FigureStates.tsx')).FigureStates
const FigureStates = lazyPart(loadFigureStates)
const Choices = lazyPart(async () => (await import('#src/figures/core/Controls.tsx')).Choices)

/** A board, which has several figures, each with its own chart. */
type BoardPlace = {
  readonly heading: 'h2' | 'h3'
  /** Gives a figure the words and the drawing of what has room. */
  readonly fit: (content: FigureContent, width: number | null) => FigureContent
  readonly draw: (props: ChartBodyProps) => ReactNode
  readonly onArrived: () => void
}

/**
 * The figure of a view: title, chart, period, events, notes and source, as an export has them.
 *
 * @param place the stage, where it has all its tools, a frame of another page, where it stands alone, or a board
 * @param under draws events, notes and source
 * @param children stand beside the title
 */
export function FigureView(props: {
  readonly view: ViewState
  readonly place: 'stage' | 'frame' | BoardPlace
  readonly under: (content: FigureContent) => ReactNode
  /** Pixels of the window above an open sheet, into which the chart has to fit; null without a sheet, or if too few. */
  readonly availableHeight?: number | null
  readonly children?: ReactNode
}) {
  const { view, place, under: drawUnder, availableHeight = null, children } = props
  const isOnStage = place === 'stage'
  const board = typeof place === 'object' ? place : null
  const stageColours = useColours()
  const shown = useFigureOf(view, isOnStage ? stageColours : null)
  const { isWaiting } = shown
  // The previous chart stays, dimmed, until the new one has come.
  const whole = useStableValue(shown.content, () => isWaiting)
  const [width, measure] = useWidth()
  const content = whole && board ? board.fit(whole, width) : whole
  const hasArrived = useArrived(shown, view, board)
  const ownId = useId()
  const id = board ? ownId : 'figure-title'
  const isChart = view.analysis === null
  const hasChoices = isOnStage && kindOfChart(view.chart).needs === 'headings'
  useEffect(() => {
    if (board === null && content !== null) titledFigure.set(content)
  }, [board, content])

  const states = (
    <SectionBoundary what="page" fallback={null}>
      <FigureStates view={view} shown={shown} isOnBoard={board !== null} />
    </SectionBoundary>
  )
  const under = content?.drawing != null && drawUnder(content)
  const body = content && { content, waiting: isWaiting, availableHeight, width, measure }
  return (
    <figure
      className={isOnStage && !isChart ? 'data-pending:min-h-screen' : undefined}
      aria-labelledby={id}
      aria-busy={isWaiting}
      data-pending={(isOnStage && isWaiting && !hasArrived) || undefined}
      data-pinned={availableHeight !== null || undefined}
    >
      <figcaption className={board ? 'isolate' : figureHead}>
        {content && (
          <FigureHead
            content={content}
            as={board?.heading ?? (isOnStage ? 'h3' : 'h1')}
            id={id}
            isSmall={board !== null}
          />
        )}
        {isOnStage && content && (isChart || content.drawing) && <FigureTools content={content} />}
        {children}
      </figcaption>
      {board ? (
        <>
          <div>
            {states}
            {body && board.draw(body)}
          </div>
          <div>{under}</div>
        </>
      ) : (
        <>
          {states}
          {isChart && hasChoices && (
            <SectionBoundary what="options" fallback={null}>
              <div
                className="mb-md flex flex-wrap items-center gap-x-xl gap-y-xs text-small print:hidden"
                data-part="choices"
              >
                <Choices view={view} shown={shown} isYear={false} />
              </div>
            </SectionBoundary>
          )}
          {body && (
            <ChartBody {...body} under={under}>
              {isOnStage && isChart && (
                <SectionBoundary what="options" fallback={hasChoices ? null : undefined}>
                  {hasChoices ? (
                    <Choices view={view} shown={shown} isYear />
                  ) : (
                    <PeriodSliders view={view} periods={shown.selection.plot.periods} />
                  )}
                </SectionBoundary>
              )}
            </ChartBody>
          )}
        </>
      )}
    </figure>
  )
}

/** Whether all of the address's figure has come; the first render shows the served view, whatever the address names. */
function useArrived({ requests: { needs, answers } }: ShownFigure, view: ViewState, board: BoardPlace | null): boolean {
  const { view: store } = usePage()
  const [hasArrived, setArrived] = useState(false)
  // The code of its headline is one of its needs: it would change a title that is shown.
  const isAsked = board !== null || view === store.get().view
  if (!hasArrived && isAsked && needs.every((need) => answers(need) !== undefined)) setArrived(true)
  const tell = useEffectEvent(() => (board === null ? arrived('figure') : board.onArrived()))
  // Title and texts are drawn later than the chart (FigureHead).
  const isDrawn = useDeferredValue(hasArrived)
  useEffect(() => (isDrawn ? tell() : undefined), [isDrawn])
  return hasArrived
}
