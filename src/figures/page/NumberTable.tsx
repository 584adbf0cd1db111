import { NumberCell } from '#src/figures/page/NumberCell.tsx'
import { ScrollRegion } from '#src/parts/ScrollRegion.tsx'
import { useFormat } from '#src/i18n/format.ts'
import type { Point, Status } from '#src/trade/observation.ts'

export type TableCell = { readonly text: string | null; readonly status: Status | null }
export type TableRow = { readonly id: string; readonly name: string; readonly cells: readonly TableCell[] }

/** A chart's numbers; a number that does not stand as published has the letter of its status. */
export function NumberTable(props: {
  readonly label: string
  readonly corner: string
  /** A head covers one column, `span` columns, or one column for each title in `under`. */
  readonly heads: readonly {
    readonly id: string
    readonly title: string
    readonly span?: number
    readonly under?: readonly string[]
  }[]
  readonly rows: readonly TableRow[]
}) {
  const { label, corner, heads, rows } = props
  const format = useFormat()
  const isDeep = heads.some(({ under }) => under !== undefined)
  return (
    <ScrollRegion className="analysis-table" role="region" label={label}>
      <table>
        <thead>
          <tr>
            <th rowSpan={isDeep ? 2 : undefined} scope="col">
              {corner}
            </th>
            {heads.map(({ id, title, under, span = under?.length }) => (
              <th key={id} colSpan={span} scope="col">
                {title}
              </th>
            ))}
          </tr>
          {isDeep && (
            <tr>
              {heads.flatMap(({ id, under = [] }) =>
                under.map((title) => (
                  <th key={`${id} ${title}`} scope="col">
                    {title}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map(({ text, status }, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the index of a cell is its column
                <NumberCell key={i} text={text} status={status} format={format} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

export type YearColumn = {
  readonly id: string
  readonly name: string
  /** One point for each year, in the order of the years. */
  readonly points: readonly Point[]
  readonly write: (value: number) => string
}

/** The chart's numbers by calendar year. */
export function YearTable(props: {
  readonly label?: string
  readonly years: readonly string[]
  readonly columns: readonly YearColumn[]
}) {
  const { t, period } = useFormat()
  const { label = t('analysis.table'), years, columns } = props
  return (
    <NumberTable
      label={label}
      corner={t('analysis.table.year')}
      heads={columns.map(({ id, name }) => ({ id, title: name }))}
      rows={years.map((year, i) => ({
        id: year,
        name: period(year),
        cells: columns.map(({ points, write }) => {
          const { value = null, status = null } = points[i] ?? {}
          return { text: value === null ? null : write(value), status }
        }),
      }))}
    />
  )
}
