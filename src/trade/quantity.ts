import type { Money } from '#src/trade/money.ts'

/** The kind of amount that a number is, which decides how it is written. */
export type Quantity = Sum | `${Money}PerTonne` | 'percent' | 'index'
/** A quantity that adds up is written in steps, such as thousands or millions. */
type Sum = Money | 'kg'

export function isSum(quantity: Quantity): quantity is Sum {
  return quantity !== 'percent' && quantity !== 'index' && !quantity.endsWith('PerTonne')
}
