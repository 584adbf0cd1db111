import { crossesBaciBreak } from '#src/trade/baciBreak.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { type Plot, pointAt } from '#src/trade/plot.ts'
import { type Status, notFinalStatuses, weakest } from '#src/trade/status.ts'
import { isSum } from '#src/trade/quantity.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import { entryOf } from '#src/figures/plotDrawing.tsx'
import type { ChartContent } from '#src/chart/drawing.ts'

/** Changes of a table's only line on a year earlier, by period. */
export type Changes = ReadonlyMap<string, Point>

/** Null for several lines, whose columns would double. Changes across BACI's change of sources are left out. */
export function changesOf({ series }: Plot): Changes | null {
  const [line, ...others] = series
  if (line === undefined || others.length > 0) return null
  const told = line.points.filter(({ period }) => !crossesBaciBreak(line.info.book, [yearBefore(period), period]))
  return new Map(told.map((point) => [point.period, point]))
}

export type TableContent = ChartContent & { readonly changes?: Changes | null }

const nothing: TableCell = { value: null, text: '', status: null, plusMinus: null }

export type TableCell = {
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

export type Table = ReturnType<typeof tableModel>
export type TableRow = Table['rows'][number]

export function tableModel(content: TableContent) {
  const { plot, quantity, freq, format, changes = null } = content
  const { divisor } = format.step(quantity, largestOf(plot))
  // Amounts are written to the thousandth of their unit, ratios to the tenth.
  const digits = isSum(quantity) ? (divisor === 1 ? 0 : 3) : 1
  const write = (value: number): string =>
    plot.show === 'yoy' ? format.change(value, digits) : format.number(value / divisor, digits)
  const cell = ({ value, status, plusMinus }: Pick<Point, 'value' | 'status' | 'plusMinus'>): TableCell => ({
    value,
    text: value === null ? null : write(value),
    status,
    plusMinus: plusMinus === undefined ? null : `± ${format.amount(plusMinus, quantity)}`,
  })

  const lines = plot.series.map((series) => {
    const points = plot.periods.map((period) => pointAt(series, period))
    return { ...entryOf(content, series), cells: points.map(cell), sum: cell(columnSum(points)) }
  })
  const change = (period: string): TableCell => {
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

export type TableOrder = { readonly by: string | null; readonly ascending: boolean }

export const newestFirst: TableOrder = { by: null, ascending: false }

/** Reverses the order of the same column; another column starts with its largest or newest. */
export function nextOrder(order: TableOrder, by: string | null): TableOrder {
  return { by, ascending: order.by === by && !order.ascending }
}

/** The rows in this order; rows without a number come last either way, and equal numbers stand newest first. */
export function sortedRows(table: Table, { by, ascending }: TableOrder): readonly TableRow[] {
  const newest = table.rows.toReversed()
  const column = table.columns.findIndex(({ id }) => id === by)
  if (column === -1) return by === null && ascending ? table.rows : newest
  return newest.toSorted((a, b) => {
    const [x, y] = [a.cells[column]?.value ?? null, b.cells[column]?.value ?? null]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return ascending ? x - y : y - x
  })
}
