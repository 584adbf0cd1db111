import { type Observation, valueIn } from '#src/trade/observation.ts'
import type { europeTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

export type Europe = { readonly rows: readonly RowOf<typeof europeTable>[] }

export const europeMonths = ({ rows }: Europe, partner: string): Observation[] =>
  rows.filter((row) => row.partner === partner).map((row) => valueIn(row, row.valueEur))
