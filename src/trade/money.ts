import type { Products } from '#src/trade/catalogue.ts'
import type { Observation, Point } from '#src/trade/observation.ts'

/** `real` are US dollars of 2021. */
export type Money = 'usd' | 'cny' | 'rub' | 'real'
export type OtherMoney = Exclude<Money, 'usd'>
export type PublishedMoney = 'usd' | 'eur'

/** Dollars of 2021 are written like current dollars where another text names their year. */
export const withoutYear = (money: Money): Money => (money === 'real' ? 'usd' : money)

/** Monthly rates; a month without a published rate is a gap. */
export type Rates = {
  /** Yuan per US dollar, mean of the month. */
  readonly cny: readonly Point[]
  readonly rub: readonly Point[]
  /** US dollars per euro, the other way round from yuan and roubles. */
  readonly eur: readonly Point[]
  /** US consumer prices, 1982–84 = 100. */
  readonly usPrices: readonly Point[]
}

/** The first step of processing (docs/decisions/0005-money.md). */
export type Conversion = {
  readonly money: Money
  readonly points: (points: readonly Point[]) => readonly Point[]
  readonly observations: (observations: readonly Observation[]) => readonly Observation[]
  readonly products: (products: Products) => Products
}

/** Figures published in dollars are returned unchanged, to the last digit. */
export const inDollars: Conversion = {
  money: 'usd',
  points: (points) => points,
  observations: (observations) => observations,
  products: (products) => products,
}

/** The kind of amount that a number is, which decides how it is written. */
export type Quantity = Sum | `${Money}PerTonne` | 'percent' | 'index'
/** A quantity that adds up is written in steps, such as thousands or millions. */
type Sum = Money | 'kg'

export function isSum(quantity: Quantity): quantity is Sum {
  return quantity !== 'percent' && quantity !== 'index' && !quantity.endsWith('PerTonne')
}
