import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { booksDataIn, booksFigure, russianName } from '#src/figures/books/makeBooks.tsx'
import { FlowSwitch } from '#src/figures/page/AnalysisChoices.tsx'
import { type YearColumn, YearTable } from '#src/figures/page/NumberTable.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { withoutYear } from '#src/trade/money.ts'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const { flow } = choiceOf(view, 'books')
  return (
    <>
      <FlowSwitch name="books-flow" flow={flow} onChoose={(chosen) => choose({ flow: chosen })} />
      <details className="analysis-details">
        <summary>{t('books.why')}</summary>
        <p>{t(`books.why.${flow}`)}</p>
        <p>{t('books.why.more')}</p>
      </details>
    </>
  )
}

function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const data = booksDataIn(view, answers, catalogue)
  if (data === null) return null
  const { years, china, russia } = data
  const { t } = format
  const values = [china, ...russia.map(({ points }) => points)].flat().flatMap(({ value }) => value ?? [])
  const money = withoutYear(data.money)
  const { divisor } = format.step(money, Math.max(0, ...values.map(Math.abs)))
  const { plain, signed } = amountsAlike(values, money, format, divisor < 1e12 ? 1 : 2)
  const columns = russia.flatMap(({ source, points, discrepancies }): YearColumn[] => [
    { id: source, name: russianName(source, format), points, write: plain },
    {
      id: `${source} gap`,
      name: t('books.table.gap'),
      points: discrepancies.map(({ amount }) => amount),
      write: signed,
    },
    {
      id: `${source} percent`,
      name: t('books.table.percent'),
      points: discrepancies.map(({ percent }) => percent),
      write: (value) => format.change(value),
    },
  ])
  const ours = { id: 'china', name: t('books.china'), points: china, write: plain }
  return <YearTable label={t('books.table')} years={years} columns={[ours, ...columns]} />
}

export const books: AnalysisOfPage = {
  ...booksFigure,
  choice: (view) => ({ flow: choiceOf(view, 'books').flow }),
  Controls,
  Under: Table,
}
