import '#src/i18n/messages/en/around.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { type Claim, type RowsBySeries, claimYear, verdictOf } from '#src/claims/claim.ts'
import { howBig, inOtherMoneys, aboutSoFar, soFar } from '#src/claims/sentences.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'

/** "Chinese exports +12.8%". */
const claimed = { kind: 'equals', percent: 12.8, digits: 1 } as const

/** `firstRelease` is growth in percent as Customs stated it, never derived; the months have been revised since. */
export function checkExports(rows: RowsBySeries) {
  const value = yearOnYear(rows['X-TOTAL'], claimYear)
  const firstRelease = rows['X-TOTAL.quoted']?.find(({ period }) => period === claimYear)?.statedGrowthPct
  if (value === null || firstRelease === undefined) return null
  const verdict = verdictOf(claimed, { computed: [value.growth], firstRelease })
  return { verdict, value, firstRelease }
}

export const chineseExports: Claim = {
  name: ({ t }) => t('claims.exports'),
  series: ['X-TOTAL', 'X-TOTAL.quoted'],
  search: '?series=X-TOTAL&freq=year&from=2017-01',
  stated({ t, change }) {
    return t('claims.exports.claim', { stated: change(claimed.percent, claimed.digits) })
  },
  verdict: (rows) => checkExports(rows)?.verdict ?? null,
  report(rows, findings, format) {
    const check = checkExports(rows)
    if (check === null) return null
    const { t, change } = format
    const { value, firstRelease, verdict } = check
    const { plain } = amountsAlike([value.before, value.after], 'usd', format)
    const everyone = findings['growth.X-TOTAL.everyone']
    const body = [
      [t('claims.exports.revised', { before: plain(value.before), after: plain(value.after) })],
      [...howBig('X-TOTAL', rows['X-TOTAL'], findings, format), ...soFar('X-TOTAL', findings, format)],
      [t('claims.exports.firstRelease', { stated: change(firstRelease) })],
    ]
    const more = [
      ...(everyone === undefined ? [] : [t('claims.exports.everyone', { growth: change(everyone.value) })]),
      ...inOtherMoneys('X-TOTAL', findings, format),
      ...aboutSoFar(findings, format),
    ]
    return { verdict, headline: change(value.growth), body, more }
  },
}
