import type { Format } from '#src/i18n/format.ts'
import type { BalancePair } from '#src/chart/balancePair.ts'
import { isOfLikeGoods } from '#src/chart/balancePair.ts'

/** The difference in words: a name and an amount without a sign. */
export type BalanceLabel = { readonly name: string; readonly amount: string }

/** `China’s deficit`, `$21.0 bn`: which way round it is stands in the name. Of unlike goods it is but a difference. */
export function balanceLabel(value: number, pair: BalancePair, format: Format): BalanceLabel {
  return {
    name: format.t(!isOfLikeGoods(pair) ? 'balance.difference' : value < 0 ? 'balance.deficit' : 'balance.surplus'),
    amount: format.amount(Math.abs(value), 'usd'),
  }
}
