import { useState } from 'react'
import type { Format } from '#src/i18n/format.ts'
import type { Paint } from '#src/chart/paint.ts'
import { TableHead } from '#src/chart/TableHead.tsx'
import { NumberCell } from '#src/chart/NumberCell.tsx'
import type { Table } from '#src/chart/tableModel.ts'
import { newestFirst, nextOrder, sortedRows } from '#src/chart/tableSort.ts'

/** The table on the page: it scrolls on its own, keeps its head and its periods in sight, and sorts by any column. */
export function TablePart(props: {
  readonly table: Table
  readonly format: Format
  readonly height: number
  /** Room for months written out. */
  readonly wide: boolean
  readonly paint: Paint
  readonly title: string
}) {
  const { table, format, height, wide, paint, title } = props
  const { t } = format
  const [order, setOrder] = useState(newestFirst)
  const rows = sortedRows(table, order)
  const inTime = order.by === null
  const style = wide ? 'long' : 'short'
  return (
    <div className="table-part">
      {/* A part that scrolls must be in reach of the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="group" aria-label={t('table.scroll')} tabIndex={0} style={{ maxHeight: height }}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <TableHead table={table} order={order} paint={paint} onSort={(by) => setOrder(nextOrder(order, by))} />
          <tbody>
            {rows.map(({ period, cells }, i) => (
              // Years are told apart by a stronger rule while rows stand in the order of time.
              <tr key={period} className={inTime && period.length > 4 && period.slice(0, 4) !== rows[i + 1]?.period.slice(0, 4) ? 'ends-year' : undefined}>
                <th scope="row">{format.period(period, style)}</th>
                {cells.map((cell, j) => (
                  <NumberCell key={table.columns[j]?.id} text={cell.text} status={cell.status} format={format} />
                ))}
              </tr>
            ))}
          </tbody>
          {table.sums !== null && (
            <tfoot>
              <tr>
                <th scope="row">{table.sums.heading}</th>
                {table.sums.cells.map((cell, j) => (
                  <NumberCell key={table.columns[j]?.id} text={cell.text} status={cell.status} format={format} />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {table.statuses.length > 0 && (
        <ul className="table-legend">
          {table.statuses.map((status) => (
            <li key={status}>
              <b>{status}</b> {t(`status.${status}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
