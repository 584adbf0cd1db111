import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Claim, RowsBySeries } from '#src/claims/claim.ts'
import { claimYear, statedClaims } from '#src/claims/statedClaims.ts'
import type { Verdict } from '#src/claims/verdict.ts'
import { verdictOf } from '#src/claims/verdict.ts'
import type { YearOnYear } from '#src/claims/yearOnYear.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

export type ExportsCheck = {
  readonly verdict: Verdict
  /** Of the months, which have been revised since. */
  readonly value: YearOnYear
  /** Growth as Customs itself stated it on first release, in percent: never derived. */
  readonly firstRelease: number
}

export function checkExports(rows: RowsBySeries): ExportsCheck | null {
  const value = yearOnYear(rows['X-TOTAL'], claimYear)
  const firstRelease = rows['X-TOTAL.quoted']?.find(({ period }) => period === claimYear)?.statedGrowthPct
  if (value === null || firstRelease === undefined) return null
  const verdict = verdictOf(statedClaims.exports, { computed: [value.growth], firstRelease })
  return { verdict, value, firstRelease }
}

export const chineseExports: Claim = {
  id: 'exports',
  series: ['X-TOTAL', 'X-TOTAL.quoted'],
  graphic: 'line',
  search: '?series=X-TOTAL&freq=year&from=2017-01',
  stated({ t, change }) {
    const { percent, digits } = statedClaims.exports
    return t(claimMessages, 'claims.exports.claim', { stated: change(percent, digits) })
  },
  report(rows, format) {
    const check = checkExports(rows)
    if (check === null) return null
    const { t, change } = format
    const { value, firstRelease, verdict } = check
    const { plain } = amountsAlike([value.before, value.after], 'usd', format)
    const body = [
      t(claimMessages, 'claims.exports.revised', { before: plain(value.before), after: plain(value.after) }),
      t(claimMessages, 'claims.exports.firstRelease', { stated: change(firstRelease) }),
    ]
    return { verdict, figure: change(value.growth), body }
  },
}
