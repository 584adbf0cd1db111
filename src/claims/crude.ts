import { decompose } from '#src/trade/decomposition.ts'
import type { Observation } from '#src/trade/observation.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { type Claim, claimYear, verdictOf } from '#src/claims/claim.ts'
import { howBig, inOtherMoneys, soFar } from '#src/claims/sentences.ts'
import { growthOf, yearOnYear } from '#src/claims/yearOnYear.ts'

/** "Crude oil +44% in dollars". */
const claimed = { kind: 'equals', percent: 44, digits: 0 } as const

/** Null where a value is missing; `split`, the effects of weight and unit price, is also null where a weight is. */
export function checkCrude(rows: readonly Observation[] | undefined) {
  const value = yearOnYear(rows, claimYear)
  if (value === null) return null
  const effects = decompose(value.years.before, value.years.after)
  const weightGrowth = growthOf(value.years, 'weight')
  const priceGrowth = growthOf(value.years, 'price')
  const whole = effects !== null && weightGrowth !== null && priceGrowth !== null
  return {
    verdict: verdictOf(claimed, { computed: [value.growth], firstRelease: null }),
    value,
    split: whole ? { ...effects, weightGrowth, priceGrowth } : null,
  }
}

export const crude: Claim = {
  name: ({ t }) => t('claims.crude'),
  series: ['M-2709'],
  search: '?series=M-2709&freq=year&from=2017-01',
  stated({ t, change }) {
    return t('claims.crude.claim', { stated: change(claimed.percent, claimed.digits) })
  },
  verdict: (rows) => checkCrude(rows['M-2709'])?.verdict ?? null,
  report(rows, findings, format) {
    const check = checkCrude(rows['M-2709'])
    if (check === null) return null
    const { t, change } = format
    const { value, split, verdict } = check
    const { plain, signed } = amountsAlike([value.before, value.after], 'usd', format)
    const body = [
      [t('claims.customs', { before: plain(value.before), after: plain(value.after) })],
      howBig('M-2709', rows['M-2709'], findings, format),
    ]
    const parts = split && {
      change: signed(split.change),
      weightEffect: signed(split.weightEffect),
      weight: change(split.weightGrowth),
      priceEffect: signed(split.priceEffect),
      price: change(split.priceGrowth),
    }
    const more = [
      ...(parts === null ? [] : [t('claims.crude.split', parts)]),
      ...inOtherMoneys('M-2709', findings, format),
      ...soFar('M-TOTAL', findings, format),
    ]
    return { verdict, headline: change(value.growth), body, more }
  },
}
