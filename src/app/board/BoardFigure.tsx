import { type ReactNode, use, useId, useMemo } from 'react'
import { BoardChart, boardHeight } from '#src/app/board/BoardChart.tsx'
import { FigureHead } from '#src/app/stage/FigureHead.tsx'
import { failuresOf, LookStates } from '#src/app/stage/LookStates.tsx'
import { useWidth } from '#src/chart/useWidth.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import { UnderChart } from '#src/figure/UnderChart.tsx'
import { loadFigure } from '#src/figures/figureOf.ts'
import { boardMessages } from '#src/i18n/messages/en/app/board.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoize } from '#src/lib/memoize.ts'
import { useCatalogue } from '#src/page/page.ts'
import type { FigureOfBoard } from '#src/view/address/board.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import { assignColours } from '#src/view/colours.ts'
import { type ChartKind, charts } from '#src/view/kinds.ts'

/** The code of each kind of figure, memoised because `use` needs the same promise at every render. */
const codeOf = memoize(analyses.length * charts.length, (analysis: Analysis | null, chart: ChartKind) =>
  loadCode(() => loadFigure({ analysis, chart })),
)

/** A figure of the board with the texts that the stage would give it; `children` are its buttons. */
export function BoardFigure(props: {
  readonly figure: FigureOfBoard
  readonly isPointed: boolean
  readonly isEmbedded: boolean
  readonly onPoint: () => void
  readonly children: ReactNode
}) {
  const { figure, isPointed, isEmbedded, onPoint, children } = props
  const { view, notices } = figure
  const { needs, make } = use(codeOf(view.analysis, view.chart))
  const catalogue = useCatalogue()
  const format = useFormat()
  const id = useId()
  const asked = useAnswers(needs(view, catalogue))
  const { answers } = asked
  const [width, measure] = useWidth()
  const whole = useMemo(
    () => make(view, answers, { catalogue, format, colourIndices: assignColours(view.series, new Map()) }),
    [make, view, answers, catalogue, format],
  )
  const content = useMemo(() => {
    if (whole?.drawing == null || whole.inRoom === undefined || width === null) return whole
    return { ...whole, ...whole.inRoom({ width, height: boardHeight(whole.drawing, width) }) }
  }, [whole, width])
  const failures = failuresOf(asked)
  const isWaiting = asked.needs.some((need) => answers(need) === undefined)
  return (
    <figure className="figure" aria-labelledby={id} aria-busy={isWaiting}>
      <figcaption>
        {content !== null && <FigureHead content={content} as={isEmbedded ? 'h2' : 'h3'} id={id} />}
        {children}
        {noticeTexts(notices, format, catalogue).map((text) => (
          <p key={text} className="notice">
            {text}
          </p>
        ))}
      </figcaption>
      <div>
        <LookStates loading={isWaiting} paused={asked.isPaused(asked.needs)} failures={failures} />
        {content?.drawing != null && (
          <BoardChart
            content={content}
            drawing={content.drawing}
            width={width}
            measure={measure}
            isPointed={isPointed}
            isEmbedded={isEmbedded}
            onPoint={onPoint}
          />
        )}
        {content?.drawing == null && !isWaiting && failures.length === 0 && (
          <p className="state">{format.t(boardMessages, 'board.nothing')}</p>
        )}
      </div>
      <div>{content?.drawing != null && <UnderChart content={content} catalogue={catalogue} />}</div>
    </figure>
  )
}
