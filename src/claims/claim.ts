import type { Findings } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Verdict } from '#src/claims/verdict.ts'

/** The calendar year that the claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/** What is known of each series, by its id. */
export type RowsBySeries = { readonly [seriesId: string]: readonly Observation[] | undefined }

/** The texts of a checked claim. */
type Report = {
  readonly verdict: Verdict
  /** Our number, in large type. */
  readonly headline: string
  /** Paragraphs of whole sentences: what the figure rests on, how much it was of all, and what came after. */
  readonly body: readonly (readonly string[])[]
  /** More sentences, for who asks how it was checked. */
  readonly more: readonly string[]
}

/**
 * A claim of press reports of March 2023 on China's trade with Russia, around the visit to Moscow. Its own numbers are the
 * only ones typed in; everything they are held against is computed from the figures.
 */
export type Claim = {
  readonly name: (format: Format) => string
  /** All that the check needs besides the findings, and what it takes where the tables have it. */
  readonly series: readonly string[]
  /** The view that proves it. */
  readonly search: string
  /** The one that proves it where the tables have this series. */
  readonly fuller?: { readonly with: string; readonly search: string }
  /** The claim as it was stated. */
  readonly stated: (format: Format) => string
  /** Null where figures are missing. */
  readonly verdict: (rows: RowsBySeries) => Verdict | null
  /** Null where there is no verdict. Without a finding there is a sentence less. */
  readonly report: (rows: RowsBySeries, findings: Findings, format: Format) => Report | null
}
