import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { booksDataIn } from '#src/figures/books/makeBooks.ts'
import type { BooksData } from '#src/figures/books/booksData.ts'
import { russianName } from '#src/figures/books/booksTexts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { bookMessages } from '#src/i18n/messages/en/analyses/books.ts'

/** The chart's numbers year by year; what is not final has the letter of its status. */
export function BooksTable({ view, answers, catalogue }: PartProps) {
  const data = booksDataIn(view, answers, catalogue)
  return data && <TableOf data={data} />
}

function TableOf(props: { readonly data: BooksData }) {
  const { money, years, china, russia } = props.data
  const format = useFormat()
  const { t, period, change } = format
  const values = [...china, ...russia.flatMap(({ points }) => points)].flatMap(({ value }) =>
    value === null ? [] : [value],
  )
  const written = withoutYear(money)
  const { divisor } = format.step(written, Math.max(0, ...values.map(Math.abs)))
  const amounts = amountsAlike(values, written, format, divisor < 1e12 ? 1 : 2)
  const cell = (key: string, point: Point | undefined, write: (value: number) => string) => (
    <NumberCell
      key={key}
      text={point?.value == null ? null : write(point.value)}
      status={point?.status ?? null}
      format={format}
    />
  )
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
