import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { dependenceTable, wholesTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

export const dependents = ['CHN', 'RUS'] as const
export const tradeSides = ['suppliers', 'buyers'] as const

type WholeTrade = RowOf<typeof wholesTable>

export type Dependence = {
  readonly rows: readonly (WholeTrade &
    Pick<RowOf<typeof dependenceTable>, 'side'> & { readonly partners: readonly ListedPartner[] })[]
  /** The trade of every heading, including those without listed partners. */
  readonly totals: readonly WholeTrade[]
}
