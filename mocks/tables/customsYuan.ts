import * as v from 'valibot'
import { type Flow, flows } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import { amount, month, number, oneOf, optional, sourceOf, status } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** All trade with Russia in one month, in yuan as China Customs itself gives it. */
export type CustomsYuanRow = {
  readonly flow: Flow
  readonly point: Point
  /** January to this month as printed with it; earlier months are included as revised by then. */
  readonly yearToDateCny: number
  /** Growth of the year to date in percent, as stated; never derived, because the year before was revised since. */
  readonly statedGrowthPct: number | null
}

export function parseCustomsYuan(file: string, content: string, sources: ReadonlySet<string>): CustomsYuanRow[] {
  const columns = v.object({
    flow: oneOf(flows),
    period: month,
    value_cny: amount,
    year_to_date_cny: amount,
    stated_growth_pct: optional(number),
    status,
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    v.transform((row): CustomsYuanRow => ({
      flow: row.flow,
      point: { period: row.period, value: row.value_cny, status: row.status, sources: [row.source] },
      yearToDateCny: row.year_to_date_cny,
      statedGrowthPct: row.stated_growth_pct,
    })),
  )
  const rows = readRows(file, content, columns.entries, schema)
  return withUniqueKeys(rows, 'flow, period', ({ flow, point }) => `${flow} ${point.period}`)
}
