import type { Findings } from '#src/trade/findings.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** Its headings in the year that the article speaks of; the years beside it are a step of the slider away. */
export const electronicsSearch = '?chart=treemap&flow=X&year=2022&node=85'

export type ElectronicsCheck = {
  readonly before: number
  readonly after: number
  readonly later: number
  /** In percent, of 2022 and of 2023, both on 2021. */
  readonly change: number
  readonly laterChange: number
}

/**
 * "Selling it more electronics", without a number: HS chapter 85, sold by China to Russia, by BACI, for no other book has it
 * whole. Null where a year is missing.
 */
export function checkElectronics(findings: Findings): ElectronicsCheck | null {
  const before = findings['value.X-85.before']?.value
  const after = findings['value.X-85.after']?.value
  const later = findings['value.X-85.later']?.value
  if (before === undefined || before === 0 || after === undefined || later === undefined) return null
  return { before, after, later, change: (after / before - 1) * 100, laterChange: (later / before - 1) * 100 }
}

/** What BACI has, and why that settles nothing; null where it has nothing. */
export function electronicsReport(findings: Findings, format: Format): string | null {
  const check = checkElectronics(findings)
  if (check === null) return null
  const { plain } = amountsAlike([check.before, check.after], 'usd', format)
  return format.t(claimMessages, 'claims.electronics.report', {
    before: plain(check.before),
    after: plain(check.after),
    change: format.change(check.change, 0),
    later: format.change(check.laterChange, 0),
  })
}
