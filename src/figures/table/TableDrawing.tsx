import { Fragment } from 'react'
import { isFinal } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import { tableMessages } from '#src/i18n/messages/en/kinds/table.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { nameWeight } from '#src/chart/labels/names.ts'
import { grey } from '#src/view/colours.ts'
import { textWidth, fonts } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Palette } from '#src/chart/palette.ts'
import type { Table, TableCell, TableColumn, TableRow } from '#src/figures/table/tableModel.ts'

/** Type of a drawn table. */
export const cellStyle = { size: 12.5, weight: 400, family: 'sans' } as const
export const headStyle = { size: 12, weight: 600, family: 'sans' } as const
const headLine = 14.5

/** Right of a number its status letter has this much room. */
const codeWidth = 12

/** One stack of rows of a drawn table, with its head. */
function TableBlock(props: {
  readonly x: number
  readonly first: number
  readonly fit: TableFit
  readonly rowHeight: number
  readonly heading: string
  readonly heads: readonly (Pick<TableColumn, 'id' | 'colourIndex'> & { readonly lines: readonly string[] })[]
  readonly rows: readonly TableRow[]
  readonly sums: Table['sums']
  readonly format: Format
  readonly palette: Palette
}) {
  const { x, first, fit, rowHeight, heading, heads, rows, sums, format, palette } = props
  const top = Math.max(1, ...heads.map(({ lines }) => lines.length)) * headLine + 8
  const right = (column: number): number => first + (column + 1) * fit.columnWidth - codeWidth
  const baseline = (row: number): number => top + (row + 0.5) * rowHeight + 4.5
  const numbers = (cells: readonly TableCell[], row: number, weight: 400 | 600) =>
    cells.slice(0, heads.length).map((cell, column) => (
      <Fragment key={heads[column]?.id}>
        <text
          x={right(column)}
          y={baseline(row)}
          textAnchor="end"
          fontWeight={weight}
          fill={cell.text === null || heads[column]?.colourIndex === grey ? palette.muted : palette.ink}
        >
          {cell.text ?? '—'}
        </text>
        {cell.status !== null && !isFinal(cell.status) && (
          <text x={right(column) + 2} y={baseline(row) - 3.5} fontSize={10} fill={palette.muted}>
            {cell.status}
          </text>
        )}
      </Fragment>
    ))
  return (
    <g transform={`translate(${x},0)`} fontFamily={fonts.sans} fontSize={cellStyle.size}>
      <g fontSize={headStyle.size} fontWeight={headStyle.weight}>
        <text x={0} y={top - 8} fill={palette.muted}>
          {heading}
        </text>
        {heads.map(({ id, colourIndex, lines }, column) => (
          <g key={id} fill={palette.seriesText(colourIndex)} fontWeight={nameWeight(colourIndex)}>
            {lines.map((line, i) => (
              <text key={line} x={right(column)} y={top - 8 - (lines.length - 1 - i) * headLine} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      <path d={`M0,${top}H${fit.blockWidth}`} stroke={palette.ink} strokeWidth={1} />
      {rows.map(({ period, cells }, row) => (
        <Fragment key={period}>
          <text x={0} y={baseline(row)} fill={palette.ink}>
            {format.period(period)}
          </text>
          {numbers(cells, row, 400)}
          <path d={`M0,${top + (row + 1) * rowHeight}H${fit.blockWidth}`} stroke={palette.rule} strokeWidth={1} />
        </Fragment>
      ))}
      {sums !== null && (
        <>
          <path d={`M0,${top + rows.length * rowHeight}H${fit.blockWidth}`} stroke={palette.ink} strokeWidth={1} />
          <text x={0} y={baseline(rows.length)} fontWeight={600} fill={palette.ink}>
            {sums.heading}
          </text>
          {numbers(sums.cells, rows.length, 600)}
        </>
      )}
    </g>
  )
}

/** A drawn table cannot scroll: what of it fits, and how it is arranged. Sizes in pixels. */
export type TableFit = {
  /** Series that fit beside one another, of the first. */
  readonly columns: number
  /** Periods that fit, of the newest. */
  readonly rows: number
  /** Stacks of rows beside one another, each with its own head. */
  readonly blocks: number
  readonly rowsInBlock: number
  readonly blockWidth: number
  readonly columnWidth: number
}

const blockSpacing = 36

/**
 * @param room what the rows have, without heads and foot
 * @param first width of the column of periods
 * @param least width that numbers and names of a column need at least
 * @param reserved rows of the last block that are not periods: that of the sums
 */
export function tableFit(
  size: { readonly width: number; readonly height: number },
  rowHeight: number,
  first: number,
  least: number,
  wanted: { readonly columns: number; readonly rows: number },
  reserved: number,
): TableFit {
  const columns = Math.max(1, Math.min(wanted.columns, Math.floor((size.width - first) / least)))
  const narrowest = first + columns * least
  const perBlock = Math.max(1, Math.floor(size.height / rowHeight))
  const most = Math.max(1, Math.floor((size.width + blockSpacing) / (narrowest + blockSpacing)))
  const blocks = Math.min(most, Math.ceil((wanted.rows + reserved) / perBlock))
  const rows = Math.max(1, Math.min(wanted.rows, blocks * perBlock - reserved))
  const share = (size.width - blockSpacing * (blocks - 1)) / blocks
  // A rule under each row holds together what is far apart.
  const columnWidth = (share - first) / columns
  return {
    columns,
    rows,
    blocks,
    rowsInBlock: Math.ceil((rows + reserved) / blocks),
    blockWidth: share,
    columnWidth,
  }
}

const leastRow = 19
const mostRow = 25
const footHeight = 22
/** Room for a status letter after a number, and between columns. */
const cellPadding = 26
const headLines = 3

/** The table as a drawing: the newest rows and first columns that fit, with a line that says so where it is cut. */
export function TableDrawing(props: {
  readonly table: Table
  readonly format: Format
  readonly width: number
  readonly height: number
  readonly palette: Palette
}) {
  const { table, format, width, height, palette } = props
  const { t } = format
  const widest = (texts: readonly string[], style: typeof cellStyle | typeof headStyle): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, style)), 0)
  const newest = table.rows.toReversed()
  const periods = [...newest.map(({ period }) => format.period(period)), table.periodHeading, table.sums?.heading ?? '']
  const numbers = [...newest, ...(table.sums === null ? [] : [table.sums])].flatMap(({ cells }) =>
    cells.map(({ text }) => text ?? ''),
  )
  const first = Math.min(190, Math.ceil(widest(periods, headStyle)) + 12)
  const least = Math.max(84, Math.ceil(widest(numbers, cellStyle)) + cellPadding)

  const reserved = table.sums === null ? 0 : 1
  const wanted = { columns: table.columns.length, rows: newest.length }
  const roomFor = (lines: number): number => height - lines * headLine - 12 - footHeight
  const fitted = (lines: number) =>
    tableFit({ width, height: roomFor(lines) }, leastRow, first, least, wanted, reserved)
  const headsOf = ({ columns, columnWidth }: TableFit) =>
    table.columns.slice(0, columns).map(({ id, name, colourIndex }) => ({
      id,
      colourIndex,
      lines: wrapLines(name, columnWidth - 14, headStyle, 'name').slice(0, headLines),
    }))
  // How many lines the heads have is known once their widths are; fewer than feared leave room for more rows.
  const lines = Math.max(...headsOf(fitted(headLines)).map((head) => head.lines.length))
  const fit = fitted(lines)
  const heads = headsOf(fit)
  const rowHeight = Math.max(leastRow, Math.min(mostRow, Math.floor(roomFor(lines) / fit.rowsInBlock)))
  const shown = newest.slice(0, fit.rows)
  const blocks = Array.from({ length: fit.blocks }, (_, i) =>
    shown.slice(i * fit.rowsInBlock, (i + 1) * fit.rowsInBlock),
  )
  const bottom = lines * headLine + 8 + fit.rowsInBlock * rowHeight
  const letters = table.statuses.map((status) =>
    t(tableMessages, 'table.letter', { letter: status, status: t(seriesMessages, `status.${status}`) }),
  )
  const cuts = [
    ...(fit.rows < newest.length
      ? [t(tableMessages, 'table.cut.periods', { count: fit.rows, all: newest.length })]
      : []),
    ...(fit.columns < table.columns.length
      ? [t(tableMessages, 'table.cut.series', { count: fit.columns, all: table.columns.length })]
      : []),
  ]
  return (
    <>
      {blocks.map((rows, i) => (
        <TableBlock
          key={rows[0]?.period}
          x={i * (fit.blockWidth + blockSpacing)}
          first={first}
          fit={fit}
          rowHeight={rowHeight}
          heading={table.periodHeading}
          heads={heads}
          rows={rows}
          sums={i === blocks.length - 1 ? table.sums : null}
          format={format}
          palette={palette}
        />
      ))}
      <g fontFamily={fonts.sans} fontSize={12} fill={palette.ink}>
        <text x={0} y={Math.min(height - 6, bottom + footHeight)}>
          {letters.join(' · ')}
        </text>
        <text x={width} y={Math.min(height - 6, bottom + footHeight)} textAnchor="end">
          {format.sentences(cuts)}
        </text>
      </g>
    </>
  )
}
