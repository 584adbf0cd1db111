import type { Format } from '#src/i18n/format.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { cellStyle, headLine, headStyle } from '#src/chart/tableStyles.ts'
import type { TableFit } from '#src/chart/tableFit.ts'
import type { Table, TableCell, TableColumn, TableRow } from '#src/chart/tableModel.ts'

/** Right of a number its status letter has this much room. */
const letterRoom = 12

/** One stack of rows of a drawn table, with its head. */
export function TableBlock(props: {
  readonly x: number
  readonly first: number
  readonly fit: TableFit
  readonly rowHeight: number
  readonly heading: string
  readonly heads: readonly (Pick<TableColumn, 'id' | 'slot'> & { readonly lines: readonly string[] })[]
  readonly rows: readonly TableRow[]
  readonly sums: Table['sums']
  readonly format: Format
  readonly paint: Paint
}) {
  const { x, first, fit, rowHeight, heading, heads, rows, sums, format, paint } = props
  const top = Math.max(1, ...heads.map(({ lines }) => lines.length)) * headLine + 8
  const right = (column: number): number => first + (column + 1) * fit.columnWidth - letterRoom
  const baseline = (row: number): number => top + (row + 0.5) * rowHeight + 4.5
  const numbers = (cells: readonly TableCell[], row: number, weight: 400 | 600) =>
    cells.slice(0, heads.length).map((cell, column) => (
      <g key={heads[column]?.id}>
        <text x={right(column)} y={baseline(row)} textAnchor="end" fontWeight={weight} fill={cell.text === null ? paint.muted : paint.ink}>
          {cell.text ?? '—'}
        </text>
        {cell.status !== null && cell.status !== 'A' && (
          <text x={right(column) + 2} y={baseline(row) - 3.5} fontSize={9} fill={paint.muted}>
            {cell.status}
          </text>
        )}
      </g>
    ))
  return (
    <g transform={`translate(${x},0)`} fontFamily={fonts.sans} fontSize={cellStyle.size}>
      <g fontSize={headStyle.size} fontWeight={headStyle.weight}>
        <text x={0} y={top - 8} fill={paint.muted}>
          {heading}
        </text>
        {heads.map(({ id, slot, lines }, column) => (
          <g key={id} fill={paint.seriesText(slot)}>
            {lines.map((line, i) => (
              <text key={line} x={right(column)} y={top - 8 - (lines.length - 1 - i) * headLine} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      <path d={`M0,${top}H${fit.blockWidth}`} stroke={paint.ink} strokeWidth={1} />
      {rows.map(({ period, cells }, row) => (
        <g key={period}>
          <text x={0} y={baseline(row)} fill={paint.ink}>
            {format.period(period)}
          </text>
          {numbers(cells, row, 400)}
          <path d={`M0,${top + (row + 1) * rowHeight}H${fit.blockWidth}`} stroke={paint.rule} strokeWidth={1} />
        </g>
      ))}
      {sums !== null && (
        <g>
          <path d={`M0,${top + rows.length * rowHeight}H${fit.blockWidth}`} stroke={paint.ink} strokeWidth={1} />
          <text x={0} y={baseline(rows.length)} fontWeight={600} fill={paint.ink}>
            {sums.heading}
          </text>
          {numbers(sums.cells, rows.length, 600)}
        </g>
      )}
    </g>
  )
}
