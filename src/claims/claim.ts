import type { Format } from '#src/i18n/format.ts'
import { calendarYears } from '#src/trade/calendarYears.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { PeriodAmounts } from '#src/trade/frequency.ts'
import type { Observation } from '#src/trade/observation.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { type Measure, changeOnYearEarlier, measured } from '#src/trade/transform.ts'

/** The calendar year that the claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/** `notSettled` is for a claim without a number, on years whose figures come from different sources. */
export type Verdict = 'holds' | 'holdsOnFirstRelease' | 'dependsOnSource' | 'fails' | 'notSettled'

/** The observations of each series by its id; undefined where there are none. */
export type RowsBySeries = { readonly [seriesId: string]: readonly Observation[] | undefined }

/** The texts of a checked claim. */
type Report = {
  readonly verdict: Verdict
  /** The computed number, shown in large type. */
  readonly headline: string
  /** Paragraphs of sentences: the basis of the figure, its share of the whole, and the years after. */
  readonly body: readonly (readonly string[])[]
  /** Sentences that only "How we checked" shows. */
  readonly more: readonly string[]
}

/** A claim of press reports of March 2023. Only its own numbers are typed in; those that check it are computed. */
export type Claim = {
  readonly name: (format: Format) => string
  /** Ids of the series that the check uses; those that the tables lack are left out. */
  readonly series: readonly string[]
  /** The query of the view that shows the evidence. */
  readonly search: string
  /** A closer look that shows what the claim's own view leaves out. */
  readonly look?: { readonly search: string; readonly name: (format: Format) => string }
  /** The query to use instead where the tables have the series `with`. */
  readonly fuller?: { readonly with: string; readonly search: string }
  readonly stated: (format: Format) => string
  /** Null where figures are missing. */
  readonly verdict: (rows: RowsBySeries) => Verdict | null
  /** Null where figures for the headline are missing; another missing finding only leaves out its sentence. */
  readonly report: (rows: RowsBySeries, findings: Findings, format: Format) => Report | null
}

/** The claimed growth on the year before, in percent: a number with its stated decimals, or a threshold. */
type Stated =
  | { readonly kind: 'equals'; readonly percent: number; readonly digits: number }
  | { readonly kind: 'moreThan'; readonly percent: number }

/** Growth on the year before, in percent. */
type Evidence = {
  /** One growth rate for each book that has one. */
  readonly computed: readonly number[]
  /** The rate that the publisher stated on first release; null where the claim does not rest on such a statement. */
  readonly firstRelease: number | null
}

function agrees(stated: Stated, growth: number): boolean {
  // Rates are equal if they look equal to a reader: `toFixed` rounds as Intl does for the screen.
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

/** A calendar year of one series and the year before it. */
export type YearOnYear = {
  readonly years: { readonly before: PeriodAmounts; readonly after: PeriodAmounts }
  /** US dollars. */
  readonly before: number
  readonly after: number
  /** Growth of the value, in percent. */
  readonly growth: number
}

/** Growth in percent, computed as in the charts; null where a figure is missing or the base is zero. */
export function growthOf({ before, after }: YearOnYear['years'], measure: Measure): number | null {
  return changeOnYearEarlier([measured(before, measure), measured(after, measure)]).at(-1)?.value ?? null
}

/** Null where either year lacks the value of the year or of one of its months, or the year before is zero. */
export function yearOnYear(rows: readonly Observation[] | undefined, year: string): YearOnYear | null {
  const years = calendarYears(rows ?? [])
  const before = years.find(({ period }) => period === yearBefore(year))
  const after = years.find(({ period }) => period === year)
  if (before === undefined || after === undefined || before.value === null || after.value === null) return null
  const compared = { before, after }
  const growth = growthOf(compared, 'value')
  return growth === null ? null : { years: compared, before: before.value, after: after.value, growth }
}
