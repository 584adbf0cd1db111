import { Fragment } from 'react'
import { isFinal } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'
import type { Format } from '#src/i18n/format.ts'
import { nameWeight } from '#src/chart/labels/EndLabels.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import { type TextStyle, fitText, fonts, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { Table, TableCell, TableRow } from '#src/figures/table/TableChart.tsx'

const cellStyle = { size: 12.5, weight: 400, family: 'sans' } as const
const headStyle = { size: 12, weight: 600, family: 'sans' } as const
const headLineHeight = 14.5
const maxHeadLines = 3
const codeWidth = 12
/** Pixels for a status letter after a number and for the space between columns. */
const cellPadding = 26
const blockSpacing = 36
const minRowHeightPx = 19
const maxRowHeightPx = 25
const footHeight = 22
const footStyle = { size: 12, weight: 400, family: 'sans' } as const
const footLineHeight = 16

function TableBlock(props: {
  readonly x: number
  readonly first: number
  readonly fit: TableFit
  readonly rowHeight: number
  readonly heading: string
  readonly heads: readonly (Pick<Table['columns'][number], 'id' | 'colourIndex'> & {
    readonly lines: readonly string[]
  })[]
  readonly rows: readonly TableRow[]
  readonly sums: Table['sums']
  readonly format: Format
  readonly palette: Palette
}) {
  const { x, first, fit, rowHeight, heading, heads, rows, sums, format, palette } = props
  const top = Math.max(1, ...heads.map(({ lines }) => lines.length)) * headLineHeight + 8
  const right = (column: number): number => first + (column + 1) * fit.columnWidth - codeWidth
  const rule = (row: number, colour: string) => (
    <path d={`M0,${top + row * rowHeight}H${fit.blockWidth}`} stroke={colour} strokeWidth={1} />
  )
  const words = (name: string, cells: readonly TableCell[], row: number, weight?: 600) => {
    const baseline = top + (row + 0.5) * rowHeight + 4.5
    return (
      <>
        <text x={0} y={baseline} fontWeight={weight} fill={palette.ink}>
          {name}
        </text>
        {heads.map(({ id, colourIndex }, column) => {
          const { text = null, status = null } = cells[column] ?? {}
          return (
            <Fragment key={id}>
              <text
                x={right(column)}
                y={baseline}
                textAnchor="end"
                fontWeight={weight ?? 400}
                fill={text === null || colourIndex === grey ? palette.muted : palette.ink}
              >
                {text ?? '—'}
              </text>
              {status !== null && !isFinal(status) && (
                <text x={right(column) + 2} y={baseline - 3.5} fontSize={10} fill={palette.muted}>
                  {status}
                </text>
              )}
            </Fragment>
          )
        })}
      </>
    )
  }
  return (
    <g transform={`translate(${x},0)`} fontFamily={fonts.sans} fontSize={cellStyle.size}>
      <g fontSize={headStyle.size} fontWeight={headStyle.weight}>
        <text x={0} y={top - 8} fill={palette.muted}>
          {heading}
        </text>
        {heads.map(({ id, colourIndex, lines }, column) => (
          <g key={id} fill={palette.seriesText(colourIndex)} fontWeight={nameWeight(colourIndex)}>
            {lines.map((line, i) => (
              <text key={line} x={right(column)} y={top - 8 - (lines.length - 1 - i) * headLineHeight} textAnchor="end">
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      {rule(0, palette.ink)}
      {rows.map(({ period, cells }, row) => (
        <Fragment key={period}>
          {words(format.period(period), cells, row)}
          {rule(row + 1, palette.rule)}
        </Fragment>
      ))}
      {sums !== null && (
        <>
          {rule(rows.length, palette.ink)}
          {words(sums.heading, sums.cells, rows.length, 600)}
        </>
      )}
    </g>
  )
}

type TableFit = ReturnType<typeof tableFit>

/**
 * The columns, rows and blocks that fit, for a drawn table cannot scroll. Sizes are in pixels.
 *
 * @param size of the area for rows
 * @param first width of the column of periods
 * @param reserved rows that are not periods
 */
export function tableFit(
  size: { readonly width: number; readonly height: number },
  rowHeight: number,
  first: number,
  minColumnPx: number,
  wanted: { readonly columns: number; readonly rows: number },
  reserved: number,
) {
  const columns = Math.max(1, Math.min(wanted.columns, Math.floor((size.width - first) / minColumnPx)))
  const minBlockPx = first + columns * minColumnPx
  const perBlock = Math.max(1, Math.floor(size.height / rowHeight))
  const maxBlocks = Math.max(1, Math.floor((size.width + blockSpacing) / (minBlockPx + blockSpacing)))
  const blocks = Math.min(maxBlocks, Math.ceil((wanted.rows + reserved) / perBlock))
  const rows = Math.max(1, Math.min(wanted.rows, blocks * perBlock - reserved))
  const blockWidth = (size.width - blockSpacing * (blocks - 1)) / blocks
  const rowsInBlock = Math.ceil((rows + reserved) / blocks)
  return { columns, rows, blocks, rowsInBlock, blockWidth, columnWidth: (blockWidth - first) / columns }
}

const widest = (texts: readonly string[], style: TextStyle): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, style))))

/** The newest rows and first columns that fit, with a line that says so where the table is cut. */
export function TableDrawing(props: {
  readonly table: Table
  readonly format: Format
  readonly width: number
  readonly height: number
  readonly palette: Palette
}) {
  const { table, format, width, height, palette } = props
  const { t } = format
  const { columns, periodHeading, sums } = table
  const newest = table.rows.toReversed()
  const periods = [...newest.map(({ period }) => format.period(period)), periodHeading, sums?.heading ?? '']
  const numbers = [...newest, ...(sums === null ? [] : [sums])].flatMap(({ cells }) =>
    cells.map(({ text }) => text ?? ''),
  )
  const first = Math.min(190, widest(periods, headStyle) + 12)
  const minColumnPx = Math.max(84, widest(numbers, cellStyle) + cellPadding)

  const letters = table.statuses
    .map((status) => t('list.spaced', { before: status, next: t(`status.${status}`) }))
    .join(' · ')
  const wanted = { columns: columns.length, rows: newest.length }
  const cut = (fit: TableFit, message: 'table.cut.periods' | 'table.cut.series', what: 'rows' | 'columns'): string[] =>
    fit[what] < wanted[what] ? [t(message, { count: fit[what], all: wanted[what] })] : []
  const headsOf = (fit: TableFit) =>
    columns.slice(0, fit.columns).map(({ id, name, colourIndex }) => ({
      id,
      colourIndex,
      lines: wrapLines(name, fit.columnWidth - 14, headStyle, 'name')
        .slice(0, maxHeadLines)
        .map((line) => fitText(line, fit.columnWidth - 6, headStyle)),
    }))
  /** The table over a foot of `footLines` lines. */
  const placed = (footLines: number) => {
    const footPx = footHeight + (footLines - 1) * footLineHeight
    const bodyHeight = (lines: number): number => height - lines * headLineHeight - 12 - footPx
    const fitted = (lines: number) =>
      tableFit({ width, height: bodyHeight(lines) }, minRowHeightPx, first, minColumnPx, wanted, sums === null ? 0 : 1)
    // Heads take as many lines as their columns' width asks for; fewer than `maxHeadLines` leave room for more rows.
    const lines = Math.max(...headsOf(fitted(maxHeadLines)).map((head) => head.lines.length))
    const fit = fitted(lines)
    const { rowsInBlock } = fit
    const rowHeight = Math.max(minRowHeightPx, Math.min(maxRowHeightPx, Math.floor(bodyHeight(lines) / rowsInBlock)))
    const foot = Math.min(height - 6, lines * headLineHeight + 8 + rowsInBlock * rowHeight + footPx)
    const cuts = format.sentences([
      ...cut(fit, 'table.cut.periods', 'rows'),
      ...cut(fit, 'table.cut.series', 'columns'),
    ])
    const isOneLine = textWidth(letters, footStyle) + 8 + textWidth(cuts, footStyle) <= width
    return {
      fit,
      rowHeight,
      foot,
      cuts,
      under: isOneLine ? [] : [letters, cuts].flatMap((text) => wrapLines(text, width, footStyle)),
    }
  }
  const usual = placed(1)
  const { fit, rowHeight, foot, cuts, under } = usual.under.length > 1 ? placed(usual.under.length) : usual
  const { blocks, rowsInBlock } = fit
  const heads = headsOf(fit)
  const shown = newest.slice(0, fit.rows)
  return (
    <>
      {Array.from({ length: blocks }, (_, i) => {
        const rows = shown.slice(i * rowsInBlock, (i + 1) * rowsInBlock)
        return (
          <TableBlock
            key={rows[0]?.period}
            x={i * (fit.blockWidth + blockSpacing)}
            heading={periodHeading}
            sums={i === blocks - 1 ? sums : null}
            {...{ first, fit, rowHeight, heads, rows, format, palette }}
          />
        )
      })}
      <g fontFamily={fonts.sans} fontSize={footStyle.size} fill={palette.ink}>
        {under.length === 0 ? (
          <>
            <text x={0} y={foot}>
              {letters}
            </text>
            <text x={width} y={foot} textAnchor="end">
              {cuts}
            </text>
          </>
        ) : (
          under.map((line, i) => (
            <text key={line} x={0} y={foot - (under.length - 1 - i) * footLineHeight}>
              {line}
            </text>
          ))
        )}
      </g>
    </>
  )
}
