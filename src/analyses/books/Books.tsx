import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Flow } from '#src/trade/flow.ts'
import { mirrorQuery } from '#src/api/queries.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { AnalysisFigure } from '#src/analyses/AnalysisFigure.tsx'
import { AnalysisLink } from '#src/analyses/AnalysisLink.tsx'
import type { AnalysisProps } from '#src/analyses/analysisProps.ts'
import { choiceOf, openAnalysis, searchOf } from '#src/analyses/analysisView.ts'
import { booksContent } from '#src/analyses/books/booksContent.tsx'
import { booksFigures } from '#src/analyses/books/booksFigures.ts'
import { BooksTable } from '#src/analyses/books/BooksTable.tsx'
import { FlowSwitch } from '#src/analyses/FlowSwitch.tsx'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'

const height = (width: number): number => (width >= leastForDirectLabels ? 470 : 430)

/** What China reported, and what Russia reported of the same trade. */
export function Books(props: AnalysisProps) {
  const { catalogue, view, set, exportButton } = props
  const format = useFormat()
  const { t } = format
  const { flow } = choiceOf(view, 'books')
  const id = `${flow}-TOTAL`
  const { rows, failures, paused } = useOneSeries(catalogue, id)
  const mirror = useQuery(mirrorQuery)
  const figures = useMemo(
    () => (rows === undefined || mirror.data === undefined ? null : booksFigures(flow, rows, mirror.data)),
    [flow, rows, mirror.data],
  )
  const content = useMemo(
    () => (figures === null ? null : booksContent(figures, view, format)),
    [figures, view, format],
  )
  const others =
    mirror.error === null ? [] : [{ id: 'mirror', error: mirror.error, retry: () => void mirror.refetch() }]
  const choose = (chosen: Flow): void => set(openAnalysis('books', { flow: chosen }))
  return (
    <>
      <div className="analysis-controls">
        <FlowSwitch name="books-flow" flow={flow} onChoose={choose} />
        <details className="analysis-details">
          <summary>{t(bookMessages, 'books.why')}</summary>
          <p>{t(bookMessages, `books.why.${flow}`)}</p>
          <p>{t(bookMessages, 'books.why.more')}</p>
        </details>
        <AnalysisLink search={searchOf(view, 'books', { flow })} onOpen={() => choose(flow)}>
          {t(analysisMessages, 'analysis.link')}
        </AnalysisLink>
      </div>
      <div className="analysis-main">
        <AnalysisFigure
          catalogue={catalogue}
          content={content}
          height={height}
          failures={[...failures, ...others]}
          paused={paused || mirror.fetchStatus === 'paused'}
          exportButton={exportButton}
        >
          {figures !== null && <BooksTable figures={figures} />}
        </AnalysisFigure>
      </div>
    </>
  )
}
