import type { Ink, Parts } from '#src/chart/rows/Parts.tsx'
import { isFinal } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'
import type { Format } from '#src/i18n/format.ts'
import { nameWeight } from '#src/chart/labels/EndLabels.tsx'
import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { wrapLines } from '#src/chart/text/wrapLines.ts'
import type { TableModel, ModelCell } from '#src/figures/table/TableChart.tsx'

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
const letterStyle = { ...cellStyle, size: 10 } as const
const footStyle = { size: 12, weight: 400, family: 'sans' } as const
const footLineHeight = 16

/** Some of the rows under the heads of all columns. @param x of the left edge, and `first` of the columns of numbers */
function blockParts(
  x: number,
  first: number,
  { fit, rowHeight, heads }: { readonly fit: TableFit; readonly rowHeight: number; readonly heads: Heads },
  { periodHeading, rows, sums }: Pick<TableModel, 'periodHeading' | 'rows' | 'sums'>,
  format: Format,
): Parts {
  const top = Math.max(1, ...heads.map(({ lines }) => lines.length)) * headLineHeight + 8
  const right = (column: number): number => x + first + (column + 1) * fit.columnWidth - codeWidth
  const rule = (row: number, ink: Ink) =>
    ({ kind: 'line', d: `M${x},${top + row * rowHeight}h${fit.blockWidth}`, ink, width: 1 }) as const
  const row = (name: string, cells: readonly ModelCell[], at: number, weight?: 600): Parts => {
    const word = { kind: 'words', y: top + (at + 0.5) * rowHeight + 4.5, style: cellStyle, weight } as const
    return [
      { ...word, text: name, x, ink: 'ink' },
      ...heads.flatMap(({ colourIndex }, column): Parts => {
        const { text = null, status = null } = cells[column] ?? {}
        const ink = text === null || colourIndex === grey ? 'muted' : 'ink'
        const letter = { x: right(column) + 2, y: word.y - 3.5, style: letterStyle, ink: 'muted' } as const
        return [
          { ...word, text: text ?? '—', x: right(column), anchor: 'end', ink },
          status !== null && !isFinal(status) && { kind: 'words', text: status, ...letter },
        ]
      }),
    ]
  }
  const head = { kind: 'words', style: headStyle } as const
  return [
    { ...head, text: periodHeading, x, y: top - 8, ink: 'muted' },
    ...heads.flatMap(({ colourIndex: ink, lines }, column): Parts => {
      const at = { x: right(column), anchor: 'end', ink, weight: nameWeight(ink) } as const
      return lines.map((text, i) => ({ ...head, ...at, text, y: top - 8 - (lines.length - 1 - i) * headLineHeight }))
    }),
    rule(0, 'ink'),
    ...rows.flatMap(({ period, cells }, i) => [...row(format.period(period), cells, i), rule(i + 1, 'rule')]),
    ...(sums === null ? [] : [rule(rows.length, 'ink'), ...row(sums.heading, sums.cells, rows.length, 600)]),
  ]
}

type TableFit = ReturnType<typeof tableFit>

type Heads = readonly { readonly colourIndex: number; readonly lines: readonly string[] }[]

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
export function tableParts(table: TableModel, format: Format, width: number, height: number): Parts {
  const { t } = format
  const { columns, periodHeading, sums } = table
  const newest = table.rows.toReversed()
  const periods = [...newest.map(({ period }) => format.period(period)), periodHeading, sums?.heading ?? '']
  const numbers = [...newest, ...(sums === null ? [] : [sums])].flatMap(({ cells }) =>
    cells.map(({ text }) => text ?? ''),
  )
  const first = Math.min(190, widest(periods, headStyle) + 12)
  const minColumnPx = Math.max(84, widest(numbers, cellStyle) + cellPadding)

  const letters = table.statuses.map((status) => `${status} ${t(`status.${status}`)}`).join(' · ')
  const wanted = { columns: columns.length, rows: newest.length }
  const cut = (fit: TableFit, message: 'table.cut.periods' | 'table.cut.series', what: 'rows' | 'columns'): string[] =>
    fit[what] < wanted[what] ? [t(message, { count: fit[what], all: wanted[what] })] : []
  const headsOf = (fit: TableFit) =>
    columns.slice(0, fit.columns).map(({ name, colourIndex }) => ({
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
      heads: headsOf(fit),
      foot,
      cuts,
      under: isOneLine ? [] : [letters, cuts].flatMap((text) => wrapLines(text, width, footStyle)),
    }
  }
  const usual = placed(1)
  const fitting = usual.under.length > 1 ? placed(usual.under.length) : usual
  const { fit, foot, cuts, under } = fitting
  const { blocks, rowsInBlock } = fit
  const parts = Array.from({ length: blocks }, (_, i): Parts => {
    const rows = newest.slice(i * rowsInBlock, Math.min(fit.rows, (i + 1) * rowsInBlock))
    const x = i * (fit.blockWidth + blockSpacing)
    return blockParts(x, first, fitting, { periodHeading, rows, sums: i === blocks - 1 ? sums : null }, format)
  })
  const words = { kind: 'words', y: foot, style: footStyle, ink: 'ink' } as const
  const beside: Parts = [
    { ...words, text: letters, x: 0 },
    { ...words, text: cuts, x: width, anchor: 'end' },
  ]
  const lines = under.map((text, i) => ({ ...words, text, x: 0, y: foot - (under.length - 1 - i) * footLineHeight }))
  return [...parts.flat(), ...(lines.length === 0 ? beside : lines)]
}
