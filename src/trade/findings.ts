import type { Status } from '#src/trade/observation.ts'

/** A number that the page states before it has loaded the figures behind it, computed from this site's own tables. */
export type Finding = {
  readonly value: number
  readonly status: Status
  readonly sources: readonly string[]
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string
}

/** The calendar year that the article's claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/** Chips that Hong Kong sold Russia in a year, and the `most` that they can be where it is not listed, in US dollars. */
type HongKong = `${'value' | 'most'}.8542.HK.${number}`

/** Imports, exports, or both together. */
type Total = 'M-TOTAL' | 'X-TOTAL' | 'trade'

/** Amounts of a year as first told, in US dollars or yuan. */
type FirstTold = `first.${Total}.${'usd' | 'cny'}.${number}`

/**
 * Percentages: the share of China's exports to everyone; growth on the year before;
 * growth as Customs stated it, and as these figures give it for the newest whole year that it has stated.
 */
type Percents =
  | `stated.${Total}.${'usd' | 'cny'}.${number}`
  | 'share.X-TOTAL.everyone'
  | 'growth.X-TOTAL.everyone'
  | `stated.${'M' | 'X'}-TOTAL.cny`
  | `${'stated' | 'growth'}.${'M' | 'X'}-TOTAL.cny.year`

/** Findings of the trade since the claims: amounts in the claims' year and in the newest twelve months. */
type OfLead = `${'value.X-TOTAL' | 'value.M-2709' | 'weight.M-2709'}.${'claimed' | 'latest'}`

/** Findings of the cautions: amounts of a period, and periods at which something begins, ends or is doubtful. */
type OfCautions =
  | `value.X-TOTAL.${'customs' | 'baci'}`
  | `weight.M-2701.${'customs' | 'baci' | 'low' | 'high'}`
  | 'growth.M-2701.high'
  | `value.X-8542.${'baci' | 'later'}`
  | `value.russia.${'wits' | 'imf-imts'}`
  | 'spread.M-2709.brent'
  | 'apart.cny'
  | `excess.M-TOTAL.baci.${'first' | 'last'}`
  | 'first.M-271121'
  | 'lastZero.M-271111'
  | `doubtful.${'M-271111' | 'M-271121'}.${'first' | 'last'}`
  | `unsettled.${'M' | 'X'}-TOTAL.${'first' | 'last'}`
  | 'estimated.X-TOTAL.count'
  | 'estimated.imf-imts.first'

export type FindingId = HongKong | Percents | FirstTold | OfLead | OfCautions

/** A finding that could not be computed is absent. */
export type Findings = { readonly [id in FindingId]?: Finding }
