import '#src/i18n/messages/en/en.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Findings } from '#src/trade/findings.ts'
import { monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'

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
