import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { Status } from '#src/trade/status.ts'

export const dependents = ['CHN', 'RUS'] as const
export const tradeSides = ['suppliers', 'buyers'] as const

/** One country's imports and exports of an HS heading in a year, from and to all countries. */
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
  /** The trade of every heading, including those without listed partners. */
  readonly totals: readonly WholeTrade[]
}
