import { amountsAlike } from '#src/i18n/amounts.ts'
import type { Claim, RowsBySeries } from '#src/claims/claim.ts'
import { claimYear } from '#src/claims/claim.ts'
import { howBig } from '#src/claims/howBig.ts'
import { growthIn, inOtherMoneys } from '#src/claims/otherMoneys.ts'
import type { Verdict } from '#src/claims/verdict.ts'
import { verdictOf } from '#src/claims/verdict.ts'
import type { YearOnYear } from '#src/claims/yearOnYear.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** "Microchips more than doubled", more than ×2: twice as much is +100%. */
const claimed = { kind: 'moreThan', percent: 100 } as const

/** Two books side by side: neither is more "ours" than the other. */
export type ChipsCheck = { readonly verdict: Verdict; readonly customs: YearOnYear; readonly baci: YearOnYear }

export function checkChips(rows: RowsBySeries): ChipsCheck | null {
  const customs = yearOnYear(rows['X-8542.quoted'], claimYear)
  const baci = yearOnYear(rows['X-8542'], claimYear)
  if (customs === null || baci === null) return null
  const verdict = verdictOf(claimed, { computed: [customs.growth, baci.growth], firstRelease: null })
  return { verdict, customs, baci }
}

export const chips: Claim = {
  name: ({ t }) => t(claimMessages, 'claims.chips'),
  series: ['X-8542', 'X-8542.quoted'],
  search: '?series=X-8542,X-8542.quoted&freq=year',
  stated: ({ t }) => t(claimMessages, 'claims.chips.claim'),
  report(rows, format) {
    const check = checkChips(rows)
    if (check === null) return null
    const { t, number, change } = format
    const { customs, baci, verdict } = check
    const { plain } = amountsAlike([customs.before, customs.after, baci.before, baci.after], 'usd', format)
    const figure = (factor: number, growth: number): string =>
      t(claimMessages, 'claims.chips.figure', { factor: number(factor, 1), change: change(growth) })
    const headline = figure(customs.after / customs.before, baci.growth)
    const body = [
      t(claimMessages, 'claims.chips.customs', { before: plain(customs.before), after: plain(customs.after) }),
      t(claimMessages, 'claims.chips.baci', { before: plain(baci.before), after: plain(baci.after) }),
      ...howBig('X-8542', rows['X-8542'], format),
    ]
    const more = [
      inOtherMoneys((money) => figure(1 + growthIn['X-8542.quoted'][money] / 100, growthIn['X-8542'][money]), format),
    ]
    const bars = [
      { name: t(claimMessages, 'claims.chips.bars.customs'), years: customs },
      { name: t(claimMessages, 'claims.chips.bars.baci'), years: baci },
    ]
    return { verdict, headline, body, more, bars }
  },
}
