import { claimYear, yearOnYear } from '#src/claims/claim.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ClaimedSeries, Findings } from '#src/trade/findings.ts'
import { type Observation, type Status, weakest } from '#src/trade/observation.ts'
import { monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'

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

/** Sentences on a series' share of the whole, its changes in later years, and which of these are unreliable. */
export function howBig(
  id: keyof typeof saidOf,
  rows: readonly Observation[] | undefined,
  findings: Findings,
  format: Format,
): string[] {
  const { t, amount, change, list, period } = format
  const { part, says, after: saysAfter } = saidOf[id]
  const known = findings[part]
  const sentences = known === undefined ? [] : [t(says, { part: unbroken(amount(known.value, 'percent')) })]
  const after = changesAfter(rows)
  if (after.length > 0) {
    const changes = after.map(({ year, growth }) =>
      t('claims.then.year', { change: unbroken(change(growth, 0)), year: period(year) }),
    )
    sentences.push(t(saysAfter, { changes: list(changes) }))
  }
  const doubtful = after.filter(({ status }) => status === 'U').map(({ year }) => period(year))
  if (doubtful.length > 0) sentences.push(t('claims.doubtful', { years: list(doubtful) }))
  return sentences
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
