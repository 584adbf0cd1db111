import type { ClaimedSeries, Findings } from '#src/trade/findings.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/**
 * What the claims' year was on the one before in other moneys: claims were stated in dollars, and are checked in them. Empty
 * where one of the moneys is not known.
 *
 * @param says the sentence: of a claim that rests on two sources it names the one
 */
export function inOtherMoneys(
  id: ClaimedSeries,
  findings: Findings,
  { t, change }: Format,
  says: 'claims.otherMoneys' | 'claims.otherMoneys.customs' | 'claims.otherMoneys.baci' = 'claims.otherMoneys',
): string[] {
  const [cny, rub, real] = (['cny', 'rub', 'real'] as const).map((money) => findings[`growth.${id}.${money}`])
  if (cny === undefined || rub === undefined || real === undefined) return []
  const written = ({ value }: typeof cny): string => unbroken(change(value))
  return [t(claimMessages, says, { cny: written(cny), rub: written(rub), real: written(real) })]
}
