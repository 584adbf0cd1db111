import '#src/i18n/messages/en/en.ts'
import { type Format, unbroken } from '#src/i18n/format.ts'
import type { Flow } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import { monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import { unrevisedCautions } from '#src/view/texts/unrevised.ts'
import type { ViewState } from '#src/view/viewState.ts'

const saysOf = { 'M-TOTAL': 'claims.soFar.imports', 'X-TOTAL': 'claims.soFar.exports' } as const

/** `January–July 2026`. */
function monthsTo(last: string, { t, month, period }: Format): string {
  const number = monthNumber(last)
  const year = period(yearOf(last))
  return number === 1 ? period(last) : t('claims.soFar.months', { month: month(number), year })
}

/** Growth of the newest year so far in yuan, as Customs itself states it; empty where it states none. */
export function soFar(id: keyof typeof saysOf, findings: Findings, format: Format): string[] {
  const stated = findings[`stated.${id}.cny`]
  if (stated === undefined) return []
  const growth = unbroken(format.change(stated.value))
  return [format.t(saysOf[id], { months: monthsTo(stated.period, format), growth })]
}

/** The source of the growth of `soFar`, and why it is not that of the published months. */
export function aboutSoFar(findings: Findings, { t, period }: Format): string[] {
  const stated = findings['stated.X-TOTAL.cny']
  if (stated === undefined) return []
  return [t('claims.soFar.note', { before: period(yearBefore(yearOf(stated.period))) })]
}

/** Cautions of totals in yuan: their growth as Customs itself states it, of the year so far with its source. */
export function statedGrowth(
  { freq, to }: Pick<ViewState, 'freq' | 'to'>,
  series: readonly string[],
  findings: Findings,
  format: Format,
): string[] {
  const flows = (['M', 'X'] as const).filter((flow) => series.includes(`${flow}-TOTAL`))
  if (flows.length === 0) return []
  if (freq === 'ytd')
    return [...flows.flatMap((flow) => soFar(`${flow}-TOTAL`, findings, format)), ...aboutSoFar(findings, format)]
  const isShown = (flow: Flow) => to === null || to >= yearOf(findings[`stated.${flow}-TOTAL.cny.year`]?.period ?? '')
  return flows.filter(isShown).flatMap((flow) => unrevisedCautions(flow, findings, format))
}
