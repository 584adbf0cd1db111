import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { coverageMatrix } from '#src/app/sources/coverageRows.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { CoverageCell, CoverageRow } from '#src/app/sources/coverageRows.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { sourceMessages } from '#src/i18n/messages/en/sources.ts'

/** The years, and under each of them value and weight. */
function CoverageHead(props: { readonly years: readonly number[] }) {
  const { t, period } = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t(sourceMessages, 'sources.coverage.series')}
        </th>
        {props.years.map((year) => (
          <th key={year} scope="colgroup" colSpan={2}>
            {period(String(year))}
          </th>
        ))}
      </tr>
      <tr>
        {props.years.flatMap((year) =>
          (['value', 'weight'] as const).map((measure) => (
            <th key={`${year} ${measure}`} scope="col">
              <abbr title={t(sourceMessages, `sources.coverage.${measure}`)} aria-hidden="true">
                {t(sourceMessages, `sources.coverage.${measure}.short`)}
              </abbr>
              <span className="visually-hidden">{t(sourceMessages, `sources.coverage.${measure}`)}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

/**
 * A block as wide as the part of the year that is published: solid where all of it is final, else hollow with the
 * letter of its weakest status. A part of a year has its count beside it. The style sheet draws all of this.
 */
function CoverageMark(props: { readonly cell: CoverageCell | null; readonly words: string }) {
  const { cell, words } = props
  const { number } = useFormat()
  if (cell === null) {
    return (
      <span className="sources-mark sources-mark-none">
        <span className="visually-hidden">{words}</span>
      </span>
    )
  }
  const isPart = cell.periods < cell.of
  return (
    <span
      className="sources-mark"
      data-status={cell.status}
      data-count={isPart ? number(cell.periods, 0) : undefined}
      data-months={isPart ? cell.periods : undefined}
    >
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

/** To which month or year a series goes, its weight apart where that ends elsewhere. */
function endsOf({ value, weight }: SeriesInfo, { t, period }: Format): string {
  const end = period(value.last, 'short')
  if (weight === null) return t(sourceMessages, 'sources.coverage.endsNoWeight', { period: end })
  if (weight.last === value.last) return t(sourceMessages, 'sources.coverage.ends', { period: end })
  return t(sourceMessages, 'sources.coverage.endsApart', { period: end, weightPeriod: period(weight.last, 'short') })
}

/** A cell in words. */
function cellText(cell: CoverageCell | null, measure: string, { t, number }: Format): string {
  if (cell === null) return t(sourceMessages, 'sources.coverage.none', { measure })
  const status = t(seriesMessages, `status.${cell.status}`)
  if (cell.of === 1) return t(sourceMessages, 'sources.coverage.cellYear', { measure, status })
  const count = number(cell.periods, 0)
  return t(sourceMessages, 'sources.coverage.cell', { measure, count, all: number(cell.of, 0), status })
}

/** One series: its name, book and end, then value and weight of each year. */
function CoverageLine(props: { readonly row: CoverageRow; readonly name: string }) {
  const { row, name } = props
  const format = useFormat()
  const { t } = format
  const measures = [
    { id: 'value', name: t(sourceMessages, 'sources.coverage.value') },
    { id: 'weight', name: t(sourceMessages, 'sources.coverage.weight') },
  ] as const
  return (
    <tr className={row.leads ? 'sources-row sources-row-leads' : 'sources-row'}>
      <th scope="row">
        <div className="sources-series">
          <span className="sources-series-name">{name}</span>{' '}
          <span className="sources-series-book">{t(seriesMessages, `book.${row.info.book}`)}</span>{' '}
          <span>{endsOf(row.info, format)}</span>
        </div>
      </th>
      {row.cells.flatMap((cell) =>
        measures.map(({ id, name: measure }) => (
          <td key={`${cell.year} ${id}`} data-measure={id}>
            <CoverageMark cell={cell[id]} words={cellText(cell[id], measure, format)} />
          </td>
        )),
      )}
    </tr>
  )
}

/** Every series by year and measure. It scrolls inside itself where the screen is narrow. */
export function CoverageTable(props: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  const labels = createLabels(props.catalogue, undefined, format)
  const { years, groups } = coverageMatrix(props.catalogue)
  return (
    <ScrollRegion className="sources-scroll" role="group" label={t(sourceMessages, 'sources.coverage.scroll')}>
      <table className="sources-matrix">
        <caption className="visually-hidden">{t(sourceMessages, 'sources.coverage.caption')}</caption>
        <colgroup />
        {years.map((year) => (
          <colgroup key={year} span={2} />
        ))}
        <CoverageHead years={years} />
        {groups.map(({ flow, rows }) => (
          <tbody key={flow}>
            <tr>
              <th scope="rowgroup" colSpan={1 + 2 * years.length} className="sources-flow">
                <span>{t(seriesMessages, `flow.${flow}`)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <CoverageLine key={row.info.id} row={row} name={labels.commodity(row.info)} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

const samples: readonly { readonly id: 'P' | 'E' | 'U'; readonly cell: CoverageCell }[] = [
  { id: 'P', cell: { periods: 12, of: 12, status: 'P' } },
  { id: 'E', cell: { periods: 12, of: 12, status: 'E' } },
  { id: 'U', cell: { periods: 12, of: 12, status: 'U' } },
]
const full: CoverageCell = { periods: 12, of: 12, status: 'A' }
const part: CoverageCell = { periods: 5, of: 12, status: 'A' }

/** What the blocks of the coverage table mean. */
export function CoverageLegend() {
  const { t, number } = useFormat()
  return (
    <ul className="sources-legend" aria-label={t(sourceMessages, 'sources.legend')}>
      <li>
        <CoverageMark cell={full} words="" />
        {t(sourceMessages, 'sources.legend.full')}
      </li>
      <li>
        <CoverageMark cell={part} words="" />
        {t(sourceMessages, 'sources.legend.part', { count: number(part.periods, 0) })}
      </li>
      {samples.map(({ id, cell }) => (
        <li key={id}>
          <CoverageMark cell={cell} words="" />
          {t(sourceMessages, `sources.legend.${id}`)}
        </li>
      ))}
      <li>
        <CoverageMark cell={null} words="" />
        {t(sourceMessages, 'sources.legend.none')}
      </li>
    </ul>
  )
}
