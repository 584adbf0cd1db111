import type { Findings } from '#src/trade/findings.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Claim } from '#src/claims/claim.ts'

/**
 * China's exports of HS chapter 85 to Russia by BACI, the only book that has it whole: 2021, 2022 and 2023 in US
 * dollars, and the changes of the later two on 2021 in percent. Null where a year is missing.
 */
export function checkElectronics(findings: Findings) {
  const before = findings['value.X-85.before']?.value
  const after = findings['value.X-85.after']?.value
  const { value: later, period: last } = findings['value.X-85.later'] ?? {}
  if (before === undefined || before === 0 || after === undefined || later === undefined || last === undefined)
    return null
  return { before, after, later, change: (after / before - 1) * 100, laterChange: (later / before - 1) * 100, last }
}

/** "Selling it more electronics" has no number to check, and only one book covers it. */
export const electronics: Claim = {
  name: ({ t }) => t('claims.electronics'),
  series: [],
  verdict: () => 'notSettled',
  // The view shows the chapter's headings in the article's year; its year slider leads to the years beside it.
  search: '?chart=treemap&flow=X&year=2022&node=85',
  stated: ({ t }) => t('claims.electronics.claim'),
  report(_, findings, format) {
    const check = checkElectronics(findings)
    if (check === null) return null
    const { plain } = amountsAlike([check.before, check.after, check.later], 'usd', format)
    const headline = format.change(check.change, 0)
    const body = format.t('claims.electronics.report', {
      before: plain(check.before),
      after: plain(check.after),
      change: headline,
      later: plain(check.later),
      laterChange: format.change(check.laterChange, 0),
    })
    const end = format.t('claims.electronics.end', { last: format.period(check.last) })
    return { verdict: 'notSettled', headline, body: [[body]], more: [end] }
  },
}
