import { SortButton } from '#src/parts/SortButton.tsx'
import { type CSSProperties, useState } from 'react'
import { type ChartContent, type ChartProps, type Palette, entryOf } from '#src/chart/drawing.ts'
import { largestOf } from '#src/chart/plotExtent.ts'
import { DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import { NumberCell } from '#src/figures/core/NumberTable.tsx'
import { ScrollRegion } from '#src/parts/ScrollRegion.tsx'
import { tableParts } from '#src/figures/table/tableParts.ts'
import type { Format } from '#src/i18n/format.ts'
import { crossesBaciBreak } from '#src/trade/catalogue.ts'
import { type Point, type Status, gapAt, notFinalStatuses, weakest } from '#src/trade/observation.ts'
import { byPeriod, yearBefore } from '#src/trade/periods.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { isSum } from '#src/trade/steps.ts'
import { grey } from '#src/view/colours.ts'

/** The table on the page: it scrolls on its own, keeps its head and its periods in sight, and sorts by any column. */
function TablePart(props: {
  readonly table: TableModel
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
  // Column heads are buttons that sort by the column; a stripe has the colour of the series in other charts.
  const head = (by: string | null, name: string, colourIndex?: number) => {
    const sort = order.by !== by ? 'none' : order.ascending ? 'ascending' : 'descending'
    const stripe: (CSSProperties & Record<`--${string}`, string>) | undefined =
      colourIndex === undefined ? undefined : { '--stripe': palette.series(colourIndex) }
    const button = (
      <SortButton isFirst={by === null} onClick={() => setOrder(nextOrder(order, by))}>
        <span>{name}</span>
        <svg
          className="flex-none data-none:opacity-faint print:hidden"
          width="9"
          height="10"
          aria-hidden="true"
          data-none={sort === 'none' || undefined}
        >
          <path
            d={sort === 'ascending' ? 'M1,7L4.5,2.5L8,7' : 'M1,3L4.5,7.5L8,3'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </SortButton>
    )
    return (
      <th
        key={by}
        scope="col"
        aria-sort={sort}
        className={colourIndex === grey ? 'text-muted' : undefined}
        style={stripe}
      >
        {button}
      </th>
    )
  }
  // A stronger rule separates years while rows are in order of time.
  const endsYear = (period: string, next = ''): boolean =>
    order.by === null && period.length > 4 && period.slice(0, 4) !== next.slice(0, 4)
  const row = (heading: string, cells: readonly ModelCell[]) => (
    <>
      <th scope="row">{heading}</th>
      {cells.map((cell, i) => {
        const { id, colourIndex } = table.columns[i] ?? {}
        return <NumberCell key={id} {...cell} format={format} isGrey={colourIndex === grey} />
      })}
    </>
  )
  return (
    <div>
      <ScrollRegion
        className="numbers numbers-sorted w-fit max-w-full overscroll-contain border-y border-rule text-small leading-snug whitespace-nowrap"
        role="group"
        label={t('table.scroll')}
        style={{ maxHeight: height }}
      >
        <table>
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              {head(null, table.periodHeading)}
              {table.columns.map(({ id, name, colourIndex }) => head(id, name, colourIndex))}
            </tr>
          </thead>
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
        <ul className="mt-md mb-lg flex flex-wrap gap-x-xl gap-y-xs text-small text-muted">
          {table.statuses.map((status) => (
            <li key={status}>
              <b className="font-semibold text-ink">{status}</b> {t(`status.${status}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function TableChart(props: ChartProps<TableContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const { format } = content
  const table = tableModel(content)
  if (interaction === null) {
    return (
      <g fontFamily={fonts.sans}>
        <DrawnParts parts={tableParts(table, format, width, height)} palette={palette} />
      </g>
    )
  }
  const monthStyle = directLabels ? 'long' : 'short'
  return <TablePart {...{ table, format, height, palette, monthStyle }} title={interaction.title()} />
}

/** Changes of a table's only line on a year earlier, by period. */
export type Changes = ReadonlyMap<string, Point>

/** Null for several lines, whose columns would double. Changes across BACI's change of sources are left out. */
export function changesOf({ series }: Plot): Changes | null {
  const [line, ...others] = series
  if (line === undefined || others.length > 0) return null
  const told = line.points.filter(({ period }) => !crossesBaciBreak(line.info.book, [yearBefore(period), period]))
  return byPeriod(told)
}

type TableContent = ChartContent & { readonly changes?: Changes | null }

const nothing: ModelCell = { value: null, text: '', status: null, plusMinus: null }

export type ModelCell = {
  readonly value: number | null
  readonly text: string | null
  readonly status: Status | null
  readonly plusMinus: string | null
}
/** Frequencies whose periods add up to a longer one: 12-month sums overlap, and years to date leave gaps. */
const summable = ['month', 'quarter', 'year'] as const

/** The sum of a column with the weakest status of its parts; null where any part is missing. */
export function columnSum(points: readonly Point[]): { readonly value: number | null; readonly status: Status | null } {
  let value = 0
  let status: Status | null = null
  for (const point of points) {
    if (point.value === null) return { value: null, status: null }
    value += point.value
    status = weakest(status, point.status)
  }
  return { value, status }
}

function periodHeading({ plot: { yearToDate }, freq, format: { t, month } }: ChartContent): string {
  if (freq !== 'ytd') return t(`table.period.${freq}`)
  return yearToDate === 1 ? t('table.period.ytd1') : t('table.period.ytd', { month: month(yearToDate ?? 12) })
}

export type TableModel = ReturnType<typeof tableModel>
type TableRow = TableModel['rows'][number]

export function tableModel(content: TableContent) {
  const { plot, quantity, freq, format, changes = null } = content
  const { divisor } = format.step(quantity, largestOf(plot))
  // Amounts are written to the thousandth of their unit, ratios to the tenth.
  const digits = isSum(quantity) ? (divisor === 1 ? 0 : 3) : 1
  const write = (value: number): string =>
    plot.show === 'yoy' ? format.change(value, digits) : format.number(value / divisor, digits)
  const cell = ({ value, status, plusMinus }: Pick<Point, 'value' | 'status' | 'plusMinus'>): ModelCell => ({
    value,
    text: value === null ? null : write(value),
    status,
    plusMinus: plusMinus === undefined ? null : `± ${format.amount(plusMinus, quantity)}`,
  })

  const lines = plot.series.map((series) => {
    const points = plot.periods.map((period) => pointAt(series, period))
    return { ...entryOf(content, series.info), cells: points.map(cell), sum: cell(columnSum(points)) }
  })
  const change = (period: string): ModelCell => {
    const point = changes?.get(period) ?? gapAt(period)
    return { ...cell(point), text: point.value === null ? null : format.change(point.value) }
  }
  const ofChanges = lines.slice(0, changes === null ? 0 : 1).map((line) => ({
    ...line,
    id: 'change',
    name: format.t('control.show.yoy'),
    cells: plot.periods.map(change),
    sum: nothing,
  }))
  const all = [...lines, ...ofChanges]
  const adding = plot.show === 'level' && isSum(quantity) ? summable.find((kind) => kind === freq) : undefined
  const count = plot.periods.length
  const found = new Set(all.flatMap(({ cells }) => cells.map(({ status }) => status)))
  return {
    periodHeading: periodHeading(content),
    columns: all.map(({ id, name, colourIndex }) => ({ id, name, colourIndex })),
    rows: plot.periods.map((period, i) => ({ period, cells: all.flatMap(({ cells }) => cells[i] ?? []) })),
    sums:
      adding === undefined || count < 2
        ? null
        : {
            heading: format.t(`table.sum.${adding}`, { count }),
            cells: all.map(({ sum }) => sum),
          },
    statuses: notFinalStatuses.filter((status) => found.has(status)),
  }
}

type TableOrder = { readonly by: string | null; readonly ascending: boolean }

export const newestFirst: TableOrder = { by: null, ascending: false }

/** Reverses the order of the same column; another column starts with its largest or newest. */
export function nextOrder(order: TableOrder, by: string | null): TableOrder {
  return { by, ascending: order.by === by && !order.ascending }
}

/** The rows in this order; rows without a number come last either way, and equal numbers stand newest first. */
export function sortedRows(table: TableModel, { by, ascending }: TableOrder): readonly TableRow[] {
  const newest = table.rows.toReversed()
  const column = table.columns.findIndex(({ id }) => id === by)
  if (column === -1) return by === null && ascending ? table.rows : newest
  return newest.toSorted((a, b) => {
    const [x, y] = [a.cells[column]?.value ?? null, b.cells[column]?.value ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return ascending ? x - y : y - x
  })
}
