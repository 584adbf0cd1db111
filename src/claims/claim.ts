import type { Findings } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Format } from '#src/i18n/format.ts'

/** The calendar year that the claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/** `notSettled`: a claim without a number, on years whose figures are of different sources. */
export type Verdict = 'holds' | 'holdsOnFirstRelease' | 'dependsOnSource' | 'fails' | 'notSettled'

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

/** A claim of press reports of March 2023. Its own numbers are the only ones typed in; what they are held against is computed. */
export type Claim = {
  readonly name: (format: Format) => string
  /** All that the check takes besides the findings; one that the tables lack is left out. */
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

/** What a claim says of growth on the year before, in percent: a number as precise as it was stated, or a threshold. */
type Stated =
  | { readonly kind: 'equals'; readonly percent: number; readonly digits: number }
  | { readonly kind: 'moreThan'; readonly percent: number }

/** Growth on the year before, in percent. */
type Evidence = {
  /** One for each book that is asked. */
  readonly computed: readonly number[]
  /** As the publisher itself stated it on first release; null where the claim does not rest on such a statement. */
  readonly firstRelease: number | null
}

function agrees(stated: Stated, growth: number): boolean {
  // What a reader sees as equal is equal: `toFixed` rounds as Intl does for the screen.
  if (stated.kind === 'equals') return growth.toFixed(stated.digits) === stated.percent.toFixed(stated.digits)
  return growth > stated.percent
}

/**
 * A claim holds when every book agrees with it and depends on the source when only some do; when none does, it may
 * still hold on what was stated on first release.
 */
export function verdictOf(stated: Stated, { computed, firstRelease }: Evidence): Verdict {
  const agreeing = computed.filter((growth) => agrees(stated, growth)).length
  if (agreeing > 0) return agreeing === computed.length ? 'holds' : 'dependsOnSource'
  return firstRelease !== null && agrees(stated, firstRelease) ? 'holdsOnFirstRelease' : 'fails'
}
