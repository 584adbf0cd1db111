import { csvRows } from '#tests/unit/support/csvRows.ts'

/** States of the page that tests go through; `why` says which rule of a figure meets an edge there. */
export const states = csvRows(import.meta.url, 'rows.csv').map((row) => ({
  name: row['name'] ?? '',
  search: row['view'] ?? '',
}))

/** States that have something to draw. */
export const drawnStates = states.filter(({ name }) => !['empty', 'price-volume-none'].includes(name))
