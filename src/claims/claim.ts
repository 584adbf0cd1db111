import type { Verdict } from '#src/claims/judge.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ClaimedSeries, Findings } from '#src/trade/findings.ts'
import { type Observation, type Status, weakest } from '#src/trade/observation.ts'
import { monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import { type Measure, type PeriodAmounts, calendarYears, changeOnYearEarlier, measured } from '#src/trade/steps.ts'

/** The calendar year that the claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/** The growths of the claims' year, in percent, on which a verdict rests: none where its source changed between the years. */
type Found = { readonly verdict: Verdict; readonly growths: readonly number[] }

/** The observations of each series by its id; undefined where there are none. */
export type RowsBySeries = { readonly [seriesId: string]: readonly Observation[] | undefined }

/** The texts of a checked claim. */
type Report = {
  readonly verdict: Verdict
  /** The computed number, shown in large type. */
  readonly headline: string
  /** The sentences over the claim's figure, each of which has its place in the row too. */
  readonly body: readonly string[]
  /** The row of "How we checked" under its heads, and the second line: what explains the verdict, other moneys. */
  readonly row: { readonly [part in 'sources' | 'since' | 'more' | 'moneys']: readonly string[] }
}

/** A claim of press reports of March 2023. Only its own numbers are typed in; those that check it are computed. */
export type Claim = {
  readonly name: (format: Format) => string
  /** The trade that it speaks of, as its headline begins. */
  readonly of: 'crude' | 'gas' | 'exports' | 'chips' | 'electronics'
  /** Ids of the series that the check uses; those that the tables lack are left out. */
  readonly series: readonly string[]
  /** The query of the view that shows the evidence. */
  readonly search: string
  /** A closer look that shows what the claim's own view leaves out. */
  readonly look?: { readonly search: string; readonly name: (format: Format) => string }
  /** The query to use instead where the tables have the series `with`. */
  readonly fuller?: { readonly with: string; readonly search: string }
  /** The claim in few words, which `claimed` begins: `claimed +44%`. */
  readonly stated: (format: Format) => string
  /** Null where figures are missing. */
  readonly found: (rows: RowsBySeries) => Found | null
  /** Null where figures for the headline are missing; another missing finding only leaves out its sentence. */
  readonly report: (rows: RowsBySeries, findings: Findings, format: Format) => Report | null
}

export const claimed = ({ stated }: Claim, format: Format): string =>
  format.t('claims.asStated', { stated: stated(format) })

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
export const growthOf = ({ before, after }: YearOnYear['years'], measure: Measure): number | null =>
  changeOnYearEarlier([measured(before, measure), measured(after, measure)]).at(-1)?.value ?? null

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

// Sentences that several claims share; a sentence without its numbers is left out.

/** The finding of each series' share in the claims' year, and the messages for it and for the years after. */
const saidOf = {
  'M-2709': { part: 'share.M-2709', says: 'claims.part.imports', after: 'claims.then.imports' },
  'M-GAS': { part: 'share.M-GAS', says: 'claims.part.imports', after: 'claims.then.imports' },
  'X-TOTAL': { part: 'share.X-TOTAL.everyone', says: 'claims.part.exports', after: 'claims.then.exports' },
  'X-8542.baci': { part: 'share.X-8542.baci', says: 'claims.part.chips', after: 'claims.then.chips' },
} as const

/** Growth on the year before, in percent, of each whole year after the claims' year. */
export function changesAfter(rows: readonly Observation[] | undefined) {
  const changes: { readonly year: string; readonly growth: number; readonly status: Status | null }[] = []
  for (let year = Number(claimYear) + 1; ; year += 1) {
    const compared = yearOnYear(rows, String(year))
    if (compared === null) return changes
    const { growth, years } = compared
    changes.push({ year: String(year), growth, status: weakest(years.before.valueStatus, years.after.valueStatus) })
  }
}

/** Sentences on a series' share of the whole, and on its changes in later years and which of these are unreliable. */
export function howBig(
  id: keyof typeof saidOf,
  rows: readonly Observation[] | undefined,
  findings: Findings,
  { t, amount, change, list, period }: Format,
): { readonly part: readonly string[]; readonly since: readonly string[] } {
  const { part, says, after: saysAfter } = saidOf[id]
  const known = findings[part]
  const since: string[] = []
  const after = changesAfter(rows)
  if (after.length > 0) {
    const changes = after.map(({ year, growth }) =>
      t('claims.then.year', { change: unbroken(change(growth, 0)), year: period(year) }),
    )
    since.push(t(saysAfter, { changes: list(changes) }))
  }
  const doubtful = after.filter(({ status }) => status === 'U').map(({ year }) => period(year))
  if (doubtful.length > 0) since.push(t('claims.doubtful', { years: list(doubtful) }))
  return { part: known === undefined ? [] : [t(says, { part: unbroken(amount(known.value, 'percent')) })], since }
}

/**
 * Growth of the claims' year on the year before in other moneys than dollars: claims are stated and checked in dollars.
 *
 * @param says the message, which names the source where a claim rests on two
 */
export function inOtherMoneys(
  id: ClaimedSeries,
  findings: Findings,
  { t, change }: Format,
  says: 'claims.otherMoneys' | 'claims.otherMoneys.customs' | 'claims.otherMoneys.baci' = 'claims.otherMoneys',
): string[] {
  const [cny, rub, real] = (['cny', 'rub', 'real'] as const).map((money) => findings[`growth.${id}.${money}`])
  if (cny === undefined || rub === undefined || real === undefined) return []
  const written = ({ value }: typeof cny): string => unbroken(change(value))
  return [t(says, { cny: written(cny), rub: written(rub), real: written(real) })]
}

const statedOf = {
  'M-TOTAL': { known: 'stated.M-TOTAL.cny', says: 'claims.soFar.imports' },
  'X-TOTAL': { known: 'stated.X-TOTAL.cny', says: 'claims.soFar.exports' },
} as const

/** `January–July 2026`. */
function monthsTo(last: string, { t, month, period }: Format): string {
  const number = monthNumber(last)
  const year = period(yearOf(last))
  return number === 1 ? period(last) : t('claims.soFar.months', { month: month(number), year })
}

/** Growth of the newest year so far in yuan, as Customs itself states it; empty where it states none. */
export function soFar(id: keyof typeof statedOf, findings: Findings, format: Format): string[] {
  const { known, says } = statedOf[id]
  const stated = findings[known]
  if (stated === undefined) return []
  const growth = unbroken(format.change(stated.value))
  return [format.t(says, { months: monthsTo(stated.period, format), growth })]
}

/** The source of the growth of `soFar`, and why it is not that of the published months. */
export function aboutSoFar(findings: Findings, { t, period }: Format): string[] {
  const stated = findings['stated.X-TOTAL.cny']
  if (stated === undefined) return []
  const year = yearOf(stated.period)
  return [t('claims.soFar.note', { year: period(year), before: period(yearBefore(year)) })]
}

/** Cautions of totals in yuan: their growth in the newest year so far, as Customs itself states it, and its source. */
export function statedGrowth(series: readonly string[], findings: Findings, format: Format): string[] {
  const totals = (['M-TOTAL', 'X-TOTAL'] as const).filter((id) => series.includes(id))
  return totals.length === 0
    ? []
    : [...totals.flatMap((id) => soFar(id, findings, format)), ...aboutSoFar(findings, format)]
}
