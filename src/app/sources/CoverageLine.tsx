import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { CoverageMark } from '#src/app/sources/CoverageMark.tsx'
import type { CoverageCell, CoverageRow } from '#src/app/sources/coverageRows.ts'

/** To which month or year a series goes, its weight apart where that ends elsewhere. */
function endsOf({ value, weight }: SeriesInfo, { t, period }: Format): string {
  const end = period(value.last, 'short')
  if (weight === null) return t('sources.coverage.endsNoWeight', { period: end })
  if (weight.last === value.last) return t('sources.coverage.ends', { period: end })
  return t('sources.coverage.endsApart', { period: end, weightPeriod: period(weight.last, 'short') })
}

/** A cell in words. */
function wordsOf(cell: CoverageCell | null, measure: string, { t, number }: Format): string {
  if (cell === null) return t('sources.coverage.none', { measure })
  const status = t(`status.${cell.status}`)
  if (cell.of === 1) return t('sources.coverage.cellYear', { measure, status })
  const count = number(cell.periods, 0)
  return t('sources.coverage.cell', { measure, count, all: number(cell.of, 0), status })
}

/** One series: its name, book and end, then value and weight of each year. */
export function CoverageLine(props: { readonly row: CoverageRow; readonly name: string }) {
  const { row, name } = props
  const format = useFormat()
  const { t } = format
  const measures = [
    { id: 'value', name: t('sources.coverage.value') },
    { id: 'weight', name: t('sources.coverage.weight') },
  ] as const
  return (
    <tr className={row.leads ? 'sources-row sources-row-leads' : 'sources-row'}>
      <th scope="row">
        <div className="sources-series">
          <span className="sources-series-name">{name}</span>{' '}
          <span className="sources-series-book">{t(`book.${row.info.book}`)}</span>{' '}
          <span>{endsOf(row.info, format)}</span>
        </div>
      </th>
      {row.cells.flatMap((cell) =>
        measures.map(({ id, name: measure }) => (
          <td key={`${cell.year} ${id}`} data-measure={id}>
            <CoverageMark cell={cell[id]} words={wordsOf(cell[id], measure, format)} />
          </td>
        )),
      )}
    </tr>
  )
}
