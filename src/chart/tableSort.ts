import type { Table, TableRow } from '#src/chart/tableModel.ts'

/** The column that rows are in order of: a series, or null for the periods. */
export type TableOrder = { readonly by: string | null; readonly ascending: boolean }

export const newestFirst: TableOrder = { by: null, ascending: false }

/** The other way round for the same column; a column that is newly chosen starts with its largest or newest. */
export function nextOrder(order: TableOrder, by: string | null): TableOrder {
  return { by, ascending: order.by === by && !order.ascending }
}

/** The rows in this order. Those without a number come last either way; equals stand newest first. */
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
