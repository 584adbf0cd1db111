import type { ListedPartner } from '#src/trade/partners.ts'
import type { Status } from '#src/trade/status.ts'

export const dependents = ['CHN', 'RUS'] as const
export const tradeSides = ['suppliers', 'buyers'] as const

/** What one country bought and sold of a heading in a year, with everyone. */
export type WholeTrade = {
  readonly country: (typeof dependents)[number]
  readonly cmdCode: string
  readonly year: number
  readonly importsUsd: number
  readonly exportsUsd: number
  readonly status: Status
  readonly source: string
}

/** Suppliers are listed where a country buys more of a heading than it sells, buyers where it sells more. */
export type Dependence = {
  readonly rows: readonly (WholeTrade & {
    readonly side: (typeof tradeSides)[number]
    readonly partners: readonly ListedPartner[]
  })[]
  /** Those without a list too. */
  readonly totals: readonly WholeTrade[]
}
