import { amountsAlike, percentOf } from '#src/i18n/amounts.ts'
import { type Claim, type RowsBySeries, claimYear, verdictOf } from '#src/claims/claim.ts'
import { howBig, inOtherMoneys } from '#src/claims/sentences.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'

/** "Gas more than +100%". */
const claimed = { kind: 'moreThan', percent: 100 } as const

/** The growth of a part is null where it cannot be compared, as when its year before was zero. */
export function checkGas(rows: RowsBySeries) {
  const value = yearOnYear(rows['M-GAS'], claimYear)
  if (value === null) return null
  return {
    verdict: verdictOf(claimed, { computed: [value.growth], firstRelease: null }),
    value,
    liquefied: yearOnYear(rows['M-271111'], claimYear)?.growth ?? null,
    pipeline: yearOnYear(rows['M-271121'], claimYear)?.growth ?? null,
  }
}

export const gas: Claim = {
  name: ({ t }) => t('claims.gas'),
  series: ['M-GAS', 'M-271111', 'M-271121'],
  search: '?series=M-GAS&freq=year&from=2017-01',
  stated: (format) => format.t('claims.gas.claim', { stated: percentOf(claimed.percent, 0, format) }),
  verdict: (rows) => checkGas(rows)?.verdict ?? null,
  report(rows, findings, format) {
    const check = checkGas(rows)
    if (check === null) return null
    const { t, change } = format
    const { value, liquefied, pipeline, verdict } = check
    const { plain } = amountsAlike([value.before, value.after], 'usd', format)
    const body = [
      [t('claims.customs', { before: plain(value.before), after: plain(value.after) })],
      howBig('M-GAS', rows['M-GAS'], findings, format),
    ]
    const more = [
      ...(liquefied === null || pipeline === null
        ? []
        : [t('claims.gas.parts', { liquefied: change(liquefied), pipeline: change(pipeline) })]),
      ...inOtherMoneys('M-GAS', findings, format),
    ]
    return { verdict, headline: change(value.growth), body, more }
  },
}
