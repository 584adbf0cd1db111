import { type CSSProperties, memo, useMemo, useState } from 'react'
import { grey } from '#src/view/colours.ts'
import type { ChartProps } from '#src/chart/drawing.ts'
import type { Palette } from '#src/chart/palette.ts'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import type { Format } from '#src/i18n/format.ts'
import { TableDrawing } from '#src/figures/table/TableDrawing.tsx'
import {
  type Table,
  type TableCell,
  type TableContent,
  type TableOrder,
  newestFirst,
  nextOrder,
  sortedRows,
  tableModel,
} from '#src/figures/table/tableModel.ts'

/** Column heads are buttons that sort by the column; a stripe has the colour of the series in other charts. */
function TableHead(props: {
  readonly table: Table
  readonly order: TableOrder
  readonly palette: Palette
  readonly onSort: (by: string | null) => void
}) {
  const { table, order, palette, onSort } = props
  const stripe = (colourIndex: number): CSSProperties & Record<`--${string}`, string> => ({
    '--stripe': palette.series(colourIndex),
  })
  const head = (by: string | null, name: string, colourIndex?: number) => {
    const sort = order.by !== by ? 'none' : order.ascending ? 'ascending' : 'descending'
    const button = (
      <button type="button" onClick={() => onSort(by)}>
        <span>{name}</span>
        <svg className="table-arrow" width="9" height="10" aria-hidden="true" data-sort={sort}>
          <path
            d={sort === 'ascending' ? 'M1,7L4.5,2.5L8,7' : 'M1,3L4.5,7.5L8,3'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </button>
    )
    return (
      <th
        key={by}
        scope="col"
        aria-sort={sort}
        className={colourIndex === grey ? 'muted' : undefined}
        style={colourIndex === undefined ? undefined : stripe(colourIndex)}
      >
        {button}
      </th>
    )
  }
  return (
    <thead>
      <tr>
        {head(null, table.periodHeading)}
        {table.columns.map(({ id, name, colourIndex }) => head(id, name, colourIndex))}
      </tr>
    </thead>
  )
}

/** The table on the page: it scrolls on its own, keeps its head and its periods in sight, and sorts by any column. */
function TablePart(props: {
  readonly table: Table
  readonly format: Format
  readonly height: number
  readonly monthStyle: 'long' | 'short'
  readonly palette: Palette
  readonly title: string
}) {
  const { table, format, height, monthStyle, palette, title } = props
  const { t } = format
  const [order, setOrder] = useState(newestFirst)
  const rows = sortedRows(table, order)
  // A stronger rule separates years while rows are in order of time.
  const endsYear = (period: string, next = ''): boolean =>
    order.by === null && period.length > 4 && period.slice(0, 4) !== next.slice(0, 4)
  const row = (heading: string, cells: readonly TableCell[]) => (
    <>
      <th scope="row">{heading}</th>
      {cells.map((cell, i) => {
        const { id, colourIndex } = table.columns[i] ?? {}
        return <NumberCell key={id} {...cell} format={format} isGrey={colourIndex === grey} />
      })}
    </>
  )
  return (
    <div className="table-part">
      <ScrollRegion className="table-scroll" role="group" label={t('table.scroll')} style={{ maxHeight: height }}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <TableHead table={table} order={order} palette={palette} onSort={(by) => setOrder(nextOrder(order, by))} />
          <tbody>
            {rows.map(({ period, cells }, i) => (
              <tr key={period} className={endsYear(period, rows[i + 1]?.period) ? 'ends-year' : undefined}>
                {row(format.period(period, monthStyle), cells)}
              </tr>
            ))}
          </tbody>
          {table.sums !== null && (
            <tfoot>
              <tr>{row(table.sums.heading, table.sums.cells)}</tr>
            </tfoot>
          )}
        </table>
      </ScrollRegion>
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

export const TableChart = memo(function TableChart(props: ChartProps<TableContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const table = useMemo(() => tableModel(content), [content])
  const common = { table, format: content.format, height, palette }
  return interaction === null ? (
    <TableDrawing {...common} width={width} />
  ) : (
    <TablePart {...common} monthStyle={directLabels ? 'long' : 'short'} title={interaction.title} />
  )
})
