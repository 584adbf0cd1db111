import type { Findings } from '#src/trade/findings.ts'
import { monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

const saidOf = {
  'M-TOTAL': { known: 'stated.M-TOTAL.cny', says: 'claims.soFar.imports' },
  'X-TOTAL': { known: 'stated.X-TOTAL.cny', says: 'claims.soFar.exports' },
} as const

/** `January–July 2026`. */
function monthsTo(last: string, { t, month, period }: Format): string {
  const number = monthNumber(last)
  if (number === 1) return period(last)
  return t(claimMessages, 'claims.soFar.months', { month: month(number), year: period(yearOf(last)) })
}

/** How the newest year goes, as Customs itself states it, in yuan; empty where it states nothing. */
export function soFar(id: keyof typeof saidOf, findings: Findings, format: Format): string[] {
  const { known, says } = saidOf[id]
  const stated = findings[known]
  if (stated === undefined) return []
  const growth = unbroken(format.change(stated.value))
  return [format.t(claimMessages, says, { months: monthsTo(stated.period, format), growth })]
}

/** Where that is from, and why it is not what the published months come to. */
export function aboutSoFar(findings: Findings, { t, period }: Format): string[] {
  const stated = findings['stated.X-TOTAL.cny']
  if (stated === undefined) return []
  const year = yearOf(stated.period)
  return [t(claimMessages, 'claims.soFar.note', { year: period(year), before: period(yearBefore(year)) })]
}
