import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mirrorQuery } from '#src/api/queries.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'
import { choiceOf, openAnalysis } from '#src/analyses/analysisView.ts'
import { booksContent } from '#src/analyses/books/booksContent.tsx'
import { booksData } from '#src/analyses/books/booksData.ts'
import { BooksTable } from '#src/analyses/books/BooksTable.tsx'
import { FlowSwitch } from '#src/analyses/FlowSwitch.tsx'
import { useMoney } from '#src/analyses/useMoney.ts'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'

/** What China reported, and what Russia reported of the same trade. */
export function Books(props: AnalysisProps) {
  const { catalogue, view, set } = props
  const format = useFormat()
  const { t } = format
  const { flow } = choiceOf(view, 'books')
  const id = `${flow}-TOTAL`
  const { rows, failures, paused } = useOneSeries(catalogue, id)
  const mirror = useQuery(mirrorQuery)
  const rates = useMoney(view.money)
  const { conversion } = rates
  const data = useMemo(
    () =>
      rows === undefined || mirror.data === undefined || conversion === null
        ? null
        : booksData(flow, rows, mirror.data, conversion),
    [flow, rows, mirror.data, conversion],
  )
  const content = useMemo(
    () => (data === null ? null : booksContent(data, catalogue, view, format)),
    [data, catalogue, view, format],
  )
  const others =
    mirror.error === null ? [] : [{ id: 'mirror', error: mirror.error, retry: () => void mirror.refetch() }]
  return (
    <AnalysisFrame
      {...props}
      id="books"
      choice={{ flow }}
      controls={
        <>
          <FlowSwitch
            name="books-flow"
            flow={flow}
            onChoose={(chosen) => set(openAnalysis('books', { flow: chosen }))}
          />
          <details className="analysis-details">
            <summary>{t(bookMessages, 'books.why')}</summary>
            <p>{t(bookMessages, `books.why.${flow}`)}</p>
            <p>{t(bookMessages, 'books.why.more')}</p>
          </details>
        </>
      }
      content={content}
      failures={[...failures, ...others, ...rates.failures]}
      paused={paused || rates.paused || mirror.fetchStatus === 'paused'}
    >
      {data !== null && <BooksTable data={data} />}
    </AnalysisFrame>
  )
}
