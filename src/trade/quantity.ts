import type { Money } from '#src/trade/money.ts'

/** What a number counts; decides how it is written. */
export type Quantity = Sum | `${Money}PerTonne` | 'percent' | 'index'
/** What adds up: it is written in steps, thousands or millions. */
type Sum = Money | 'kg'

export function isSum(quantity: Quantity): quantity is Sum {
  return quantity !== 'percent' && quantity !== 'index' && !quantity.endsWith('PerTonne')
}
