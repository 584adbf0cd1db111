import type { Flow } from '#src/trade/flow.ts'
import { type Observation, valueIn } from '#src/trade/observation.ts'
import type { worldTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

/** Each flow is in order of time. */
export type World = { readonly rows: readonly RowOf<typeof worldTable>[] }

export const worldMonths = ({ rows }: World, flow: Flow): Observation[] =>
  rows.filter((row) => row.flow === flow).map((row) => valueIn(row, row.valueUsd))
