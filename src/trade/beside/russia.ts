import type { russianMonthsTable, russianYearsTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

export type RussianCustoms = {
  readonly months: readonly RowOf<typeof russianMonthsTable>[]
  readonly years: readonly RowOf<typeof russianYearsTable>[]
}
