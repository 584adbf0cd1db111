import type { Format } from '#src/i18n/format.ts'
import { textWidth, wrapText } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { TableBlock } from '#src/chart/TableBlock.tsx'
import type { TableFit } from '#src/chart/tableFit.ts'
import { blockGap, tableFit } from '#src/chart/tableFit.ts'
import type { Table } from '#src/chart/tableModel.ts'
import { cellStyle, headLine, headStyle } from '#src/chart/tableStyles.ts'

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
  readonly paint: Paint
}) {
  const { table, format, width, height, paint } = props
  const { t } = format
  const widest = (texts: readonly string[], style: typeof cellStyle | typeof headStyle): number =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, style)), 0)
  const newest = table.rows.toReversed()
  const periods = [...newest.map(({ period }) => format.period(period)), table.periodHeading, table.sums?.heading ?? '']
  const numbers = [...newest, ...(table.sums === null ? [] : [table.sums])].flatMap(({ cells }) => cells.map(({ text }) => text ?? ''))
  const first = Math.min(190, Math.ceil(widest(periods, headStyle)) + 12)
  const least = Math.max(84, Math.ceil(widest(numbers, cellStyle)) + cellPadding)

  const reserved = table.sums === null ? 0 : 1
  const wanted = { columns: table.columns.length, rows: newest.length }
  const roomFor = (lines: number): number => height - lines * headLine - 12 - footHeight
  const fitted = (lines: number) => tableFit({ width, height: roomFor(lines) }, leastRow, first, least, wanted, reserved)
  const headsOf = ({ columns, columnWidth }: TableFit) =>
    table.columns.slice(0, columns).map(({ id, name, slot }) => ({
      id,
      slot,
      lines: wrapText(name, columnWidth - 14, headStyle).slice(0, headLines),
    }))
  // How many lines the heads have is known once their widths are; fewer than feared leave room for more rows.
  const lines = Math.max(...headsOf(fitted(headLines)).map((head) => head.lines.length))
  const fit = fitted(lines)
  const heads = headsOf(fit)
  const rowHeight = Math.max(leastRow, Math.min(mostRow, Math.floor(roomFor(lines) / fit.rowsInBlock)))
  const shown = newest.slice(0, fit.rows)
  const blocks = Array.from({ length: fit.blocks }, (_, i) => shown.slice(i * fit.rowsInBlock, (i + 1) * fit.rowsInBlock))
  const letters = table.statuses.map((status) => t('table.letter', { letter: status, status: t(`status.${status}`) }))
  const cuts = [
    ...(fit.rows < newest.length ? [t('table.cut.periods', { count: fit.rows, all: newest.length })] : []),
    ...(fit.columns < table.columns.length ? [t('table.cut.series', { count: fit.columns, all: table.columns.length })] : []),
  ]
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      {blocks.map((rows, i) => (
        <TableBlock
          key={rows[0]?.period}
          x={i * (fit.blockWidth + blockGap)}
          first={first}
          fit={fit}
          rowHeight={rowHeight}
          heading={table.periodHeading}
          heads={heads}
          rows={rows}
          sums={i === blocks.length - 1 ? table.sums : null}
          format={format}
          paint={paint}
        />
      ))}
      <g fontFamily={fonts.sans} fontSize={12} fill={paint.ink}>
        <text x={0} y={height - 6}>
          {letters.join(' · ')}
        </text>
        <text x={width} y={height - 6} textAnchor="end">
          {cuts.join(' ')}
        </text>
      </g>
    </svg>
  )
}
