import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { russianName } from '#src/figures/books/booksTexts.ts'
import { booksDataIn, booksFigure } from '#src/figures/books/makeBooks.tsx'
import { FlowSwitch } from '#src/figures/page/AnalysisChoices.tsx'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const { flow } = choiceOf(view, 'books')
  return (
    <>
      <FlowSwitch name="books-flow" flow={flow} onChoose={(chosen) => choose({ flow: chosen })} />
      <details className="analysis-details">
        <summary>{t(bookMessages, 'books.why')}</summary>
        <p>{t(bookMessages, `books.why.${flow}`)}</p>
        <p>{t(bookMessages, 'books.why.more')}</p>
      </details>
    </>
  )
}

function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const data = booksDataIn(view, answers, catalogue)
  if (data === null) return null
  const { years, china, russia } = data
  const { t, period, change } = format
  const values = [china, ...russia.map(({ points }) => points)].flat().flatMap(({ value }) => value ?? [])
  const money = withoutYear(data.money)
  const { divisor } = format.step(money, Math.max(0, ...values.map(Math.abs)))
  const amounts = amountsAlike(values, money, format, divisor < 1e12 ? 1 : 2)
  const cell = (key: string, point: Point | undefined, write: (value: number) => string) => {
    const { value = null, status = null } = point ?? {}
    return <NumberCell key={key} text={value === null ? null : write(value)} status={status} format={format} />
  }
  return (
    <ScrollRegion className="analysis-table" role="region" label={t(bookMessages, 'books.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(bookMessages, 'books.table.year')}</th>
            <th scope="col">{t(bookMessages, 'books.china')}</th>
            {russia.flatMap(({ source }) => [
              <th key={source} scope="col" className="analysis-table-book">
                {russianName(source, format)}
              </th>,
              <th key={`${source} gap`} scope="col">
                {t(bookMessages, 'books.table.gap')}
              </th>,
              <th key={`${source} percent`} scope="col">
                {t(bookMessages, 'books.table.percent')}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {years.map((year, i) => (
            <tr key={year}>
              <th scope="row">{period(year)}</th>
              {cell('china', china[i], amounts.plain)}
              {russia.flatMap(({ source, points, discrepancies }) => [
                cell(source, points[i], amounts.plain),
                cell(`${source} gap`, discrepancies[i]?.amount, amounts.signed),
                cell(`${source} percent`, discrepancies[i]?.percent, (value) => change(value)),
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

export const books: AnalysisOfPage = {
  ...booksFigure,
  choice: (view) => ({ flow: choiceOf(view, 'books').flow }),
  Controls,
  Under: Table,
}
