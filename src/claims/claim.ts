import type { Observation } from '#src/trade/observation.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Verdict } from '#src/claims/verdict.ts'

/** What is known of each series, by its id. */
export type RowsBySeries = { readonly [seriesId: string]: readonly Observation[] | undefined }

/** The words of a checked claim. */
type Report = {
  readonly verdict: Verdict
  /** Our figure, large. */
  readonly figure: string
  /** Whole sentences: what the figure rests on. */
  readonly body: readonly string[]
}

export type Claim = {
  readonly id: 'crude' | 'gas' | 'exports' | 'chips'
  /** All that the check needs; the first is the one that is drawn small. */
  readonly series: readonly [string, ...string[]]
  readonly graphic: 'line' | 'bars'
  /** The view that proves it. */
  readonly search: string
  /** The claim as it was stated. */
  readonly stated: (format: Format) => string
  /** Null where figures are missing: then there is no verdict. */
  readonly report: (rows: RowsBySeries, format: Format) => Report | null
}
