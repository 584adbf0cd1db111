import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { useState } from 'react'
import type { CSSProperties } from 'react'
import { grey } from '#src/view/colours.ts'
import type { Format } from '#src/i18n/format.ts'
import { tableMessages } from '#src/i18n/messages/en/kinds/table.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { Palette } from '#src/chart/palette.ts'
import type { Table, TableOrder } from '#src/figures/table/tableModel.ts'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { newestFirst, nextOrder, sortedRows } from '#src/figures/table/tableModel.ts'

/** The way a column is sorted; faint where it is not. */
function Arrow(props: { readonly sort: 'ascending' | 'descending' | 'none' }) {
  return (
    <svg className="table-arrow" width="9" height="10" aria-hidden="true" data-sort={props.sort}>
      <path
        d={props.sort === 'ascending' ? 'M1,7L4.5,2.5L8,7' : 'M1,3L4.5,7.5L8,3'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  )
}

/** Heads of columns are buttons that sort by them; a stripe shows the colour the series has in other charts. */
function TableHead(props: {
  readonly table: Table
  readonly order: TableOrder
  readonly palette: Palette
  readonly onSort: (by: string | null) => void
}) {
  const { table, order, palette, onSort } = props
  const sortOf = (by: string | null): 'ascending' | 'descending' | 'none' =>
    order.by !== by ? 'none' : order.ascending ? 'ascending' : 'descending'
  const stripe = (colourIndex: number): CSSProperties & Record<`--${string}`, string> => ({
    '--stripe': palette.series(colourIndex),
  })
  const head = (by: string | null, name: string) => (
    <button type="button" onClick={() => onSort(by)}>
      <span>{name}</span>
      <Arrow sort={sortOf(by)} />
    </button>
  )
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={sortOf(null)}>
          {head(null, table.periodHeading)}
        </th>
        {table.columns.map(({ id, name, colourIndex }) => (
          <th
            key={id}
            scope="col"
            aria-sort={sortOf(id)}
            className={colourIndex === grey ? 'muted' : undefined}
            style={stripe(colourIndex)}
          >
            {head(id, name)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The table on the page: it scrolls on its own, keeps its head and its periods in sight, and sorts by any column. */
export function TablePart(props: {
  readonly table: Table
  readonly format: Format
  readonly height: number
  /** Room for months written out. */
  readonly wide: boolean
  readonly palette: Palette
  readonly title: string
}) {
  const { table, format, height, wide, palette, title } = props
  const { t } = format
  const [order, setOrder] = useState(newestFirst)
  const rows = sortedRows(table, order)
  const inTime = order.by === null
  const style = wide ? 'long' : 'short'
  const numbers = (cells: Table['rows'][number]['cells']) =>
    cells.map((cell, j) => (
      <NumberCell
        key={table.columns[j]?.id}
        text={cell.text}
        status={cell.status}
        format={format}
        isGrey={table.columns[j]?.colourIndex === grey}
      />
    ))
  return (
    <div className="table-part">
      <ScrollRegion
        className="table-scroll"
        role="group"
        label={t(tableMessages, 'table.scroll')}
        style={{ maxHeight: height }}
      >
        <table>
          <caption className="visually-hidden">{title}</caption>
          <TableHead table={table} order={order} palette={palette} onSort={(by) => setOrder(nextOrder(order, by))} />
          <tbody>
            {rows.map(({ period, cells }, i) => (
              // A stronger rule between years, while rows are in the order of time.
              <tr
                key={period}
                className={
                  inTime && period.length > 4 && period.slice(0, 4) !== rows[i + 1]?.period.slice(0, 4)
                    ? 'ends-year'
                    : undefined
                }
              >
                <th scope="row">{format.period(period, style)}</th>
                {numbers(cells)}
              </tr>
            ))}
          </tbody>
          {table.sums !== null && (
            <tfoot>
              <tr>
                <th scope="row">{table.sums.heading}</th>
                {numbers(table.sums.cells)}
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollRegion>
      {table.statuses.length > 0 && (
        <ul className="table-legend">
          {table.statuses.map((status) => (
            <li key={status}>
              <b>{status}</b> {t(seriesMessages, `status.${status}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
