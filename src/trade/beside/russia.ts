import type { Flow } from '#src/trade/flow.ts'
import type { Status } from '#src/trade/status.ts'

type PartnerTrade = {
  /** Russia’s own flow: `M` is Russia’s imports. */
  readonly flow: Flow
  /** ISO 3166 alpha-2. */
  readonly partner: string
  readonly valueUsd: number
  readonly status: Status
  readonly source: string
}

/** Russia’s trade with its main partners as its own customs published it, until 2021. */
export type RussianCustoms = {
  readonly months: readonly (PartnerTrade & { readonly period: string })[]
  /** Whole years, among them some before the first month. */
  readonly years: readonly (PartnerTrade & { readonly year: number })[]
}
