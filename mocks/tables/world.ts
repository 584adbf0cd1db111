import * as v from 'valibot'
import { type Flow, flows } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import { amount, month, oneOf, sourceOf, status } from '#mocks/tables/cells.ts'
import { everyMonth } from '#mocks/tables/months.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** China's trade with everyone in one month, US dollars. */
export type WorldRow = { readonly flow: Flow; readonly point: Point }

export function parseWorld(file: string, content: string, sources: ReadonlySet<string>): WorldRow[] {
  const columns = v.object({ flow: oneOf(flows), period: month, value_usd: amount, status, source: sourceOf(sources) })
  const schema = v.pipe(
    columns,
    v.transform((row): WorldRow => ({
      flow: row.flow,
      point: { period: row.period, value: row.value_usd, status: row.status, sources: [row.source] },
    })),
  )
  const rows = everyMonth(readRows(file, content, columns.entries, schema), ({ flow, point }) => [flow, point.period])
  return withUniqueKeys(rows, 'flow, period', ({ flow, point }) => `${flow} ${point.period}`)
}
