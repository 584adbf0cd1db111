import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import type { Products } from '#src/trade/heading.ts'

/** `real` are US dollars of 2021. */
export type Money = 'usd' | 'cny' | 'rub' | 'real'
export type OtherMoney = Exclude<Money, 'usd'>
/** What figures are published in. */
export type PublishedMoney = 'usd' | 'eur'

/** Amounts are written so where it is said elsewhere of which year the dollars are. */
export const withoutYear = (money: Money): Money => (money === 'real' ? 'usd' : money)

/** A gap where nothing is published. */
export type Rates = {
  /** Yuan per US dollar, mean of the month. */
  readonly cny: readonly Point[]
  readonly rub: readonly Point[]
  /** US dollars per euro, the other way round from yuan and roubles. */
  readonly eur: readonly Point[]
  /** US consumer prices, 1982–84 = 100. */
  readonly usPrices: readonly Point[]
}

/** The first step of the order of processing. */
export type Conversion = {
  readonly money: Money
  readonly points: (points: readonly Point[]) => readonly Point[]
  readonly observations: (observations: readonly Observation[]) => readonly Observation[]
  readonly products: (products: Products) => Products
}

/** Published figures stay what they are to the last digit. */
export const inDollars: Conversion = {
  money: 'usd',
  points: (points) => points,
  observations: (observations) => observations,
  products: (products) => products,
}
