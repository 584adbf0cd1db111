import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'

/** States of the page that tests go through; `why` says which rule of a figure meets an edge there. */
export const states = csvParse(readFileSync(new URL('rows.csv', import.meta.url), 'utf8')).map((row) => ({
  name: row['name'] ?? '',
  search: row['view'] ?? '',
}))

/** States that have something to draw. */
export const drawnStates = states.filter(({ name }) => !['empty', 'price-volume-none'].includes(name))
