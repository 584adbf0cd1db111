import { type Format, useFormat } from '#src/i18n/format.ts'
import { ScrollRegion } from '#src/parts/ScrollRegion.tsx'
import { type Catalogue, type Coverage, type SeriesInfo, flows } from '#src/trade/catalogue.ts'
import { createLabels } from '#src/view/texts/labels.ts'

export function CoverageTable({ catalogue }: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { t } = format
  const labels = createLabels(catalogue, undefined, format)
  const { years, groups } = coverageMatrix(catalogue)
  return (
    <ScrollRegion className="sources-scroll" role="group" label={t('sources.coverage.scroll')}>
      <table className="sources-matrix">
        <caption className="visually-hidden">{t('sources.coverage.caption')}</caption>
        <colgroup />
        {years.map((year) => (
          <colgroup key={year} span={2} />
        ))}
        <CoverageHead years={years} />
        {groups.map(({ flow, rows }) => (
          <tbody key={flow}>
            <tr>
              <th scope="rowgroup" colSpan={1 + 2 * years.length} className="sources-flow">
                <span>{t(`flow.${flow}`)}</span>
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

export function CoverageLegend() {
  const { t, number } = useFormat()
  const months = 5
  const year = { periods: 12, of: 12, status: 'A' } as const
  const rows: readonly (readonly [CoveredMonths | null, string])[] = [
    [year, t('sources.legend.full')],
    [{ ...year, periods: months }, t('sources.legend.part', { count: number(months, 0) })],
    [{ ...year, status: 'P' }, t('sources.legend.P')],
    [{ ...year, status: 'E' }, t('sources.legend.E')],
    [{ ...year, status: 'U' }, t('sources.legend.U')],
    [null, t('sources.legend.none')],
  ]
  return (
    <ul className="sources-legend" aria-label={t('sources.legend')}>
      {rows.map(([cell, text]) => (
        <li key={text}>
          <CoverageMark cell={cell} words="" />
          {text}
        </li>
      ))}
    </ul>
  )
}

export function coverageMatrix(catalogue: Catalogue) {
  const years = yearsOf(catalogue)
  const rowsOf = (flow: string) =>
    catalogue.commodities.flatMap((commodity) =>
      commodity.flow === flow ? commodity.series.map((info, place) => coverageRow(info, place, years)) : [],
    )
  return { years, groups: flows.map((flow) => ({ flow, rows: rowsOf(flow) })) }
}

type CoveredMonths = Coverage & { readonly of: number }

/** Every year from the first to the last that any series has, including years without a figure in between. */
function yearsOf({ commodities }: Catalogue): number[] {
  const covered = commodities.flatMap(({ series }) =>
    series.flatMap(({ coverage }) => coverage.map(({ year }) => year)),
  )
  if (covered.length === 0) return []
  const first = Math.min(...covered)
  return Array.from({ length: Math.max(...covered) - first + 1 }, (_, i) => first + i)
}

function coverageRow(info: SeriesInfo, place: number, years: readonly number[]) {
  const byYear = new Map(info.coverage.map((covered) => [covered.year, covered]))
  const of = info.frequency === 'monthly' ? 12 : 1
  const cell = (coverage: Coverage | null = null): CoveredMonths | null =>
    coverage === null || coverage.periods === 0 ? null : { ...coverage, of }
  const cells = years.map((year) => {
    const covered = byYear.get(year)
    return { year, value: cell(covered?.value), weight: cell(covered?.weight) }
  })
  return { info, leads: place === 0, cells }
}

function CoverageHead(props: { readonly years: readonly number[] }) {
  const { t, period } = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('sources.coverage.series')}
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
              <abbr title={t(`sources.coverage.${measure}`)} aria-hidden="true">
                {t(`sources.coverage.${measure}.short`)}
              </abbr>
              <span className="visually-hidden">{t(`sources.coverage.${measure}`)}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

/**
 * A block as wide as the part of the year that is published: solid where all of it is as published, else hollow with
 * the letter of its weakest status. A part of a year has its count beside it. The style sheet draws all of this.
 */
function CoverageMark({ cell, words }: { readonly cell: CoveredMonths | null; readonly words: string }) {
  const { number } = useFormat()
  const part = cell !== null && cell.periods < cell.of ? cell.periods : undefined
  return (
    <span
      className={cell === null ? 'sources-mark sources-mark-none' : 'sources-mark'}
      data-status={cell?.status}
      data-count={part && number(part, 0)}
      data-months={part}
    >
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

/** Names the last month or year of a series, and that of its weight where it differs. */
function endsOf({ value, weight }: SeriesInfo, { t, period }: Format): string {
  const end = period(value.last, 'short')
  if (weight === null) return t('sources.coverage.endsNoWeight', { period: end })
  if (weight.last === value.last) return t('sources.coverage.ends', { period: end })
  return t('sources.coverage.endsApart', { period: end, weightPeriod: period(weight.last, 'short') })
}

function cellText(cell: CoveredMonths | null, measure: string, { t, number }: Format): string {
  if (cell === null) return t('sources.coverage.none', { measure })
  const status = t(`status.${cell.status}`)
  if (cell.of === 1) return t('sources.coverage.cellYear', { measure, status })
  const count = number(cell.periods, 0)
  return t('sources.coverage.cell', { measure, count, all: number(cell.of, 0), status })
}

function CoverageLine(props: { readonly row: ReturnType<typeof coverageRow>; readonly name: string }) {
  const { info, leads, cells } = props.row
  const format = useFormat()
  const { t } = format
  return (
    <tr className={leads ? 'sources-row sources-row-leads' : 'sources-row'}>
      <th scope="row">
        <div className="sources-series">
          <span className="sources-series-name">{props.name}</span>{' '}
          <span className="sources-series-book">{t(`book.${info.book}`)}</span> <span>{endsOf(info, format)}</span>
        </div>
      </th>
      {cells.flatMap((cell) =>
        (['value', 'weight'] as const).map((measure) => (
          <td key={`${cell.year} ${measure}`} data-measure={measure}>
            <CoverageMark
              cell={cell[measure]}
              words={cellText(cell[measure], t(`sources.coverage.${measure}`), format)}
            />
          </td>
        )),
      )}
    </tr>
  )
}
