import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import type { Products } from '#src/trade/heading.ts'

/** What values are counted in: US dollars as published, yuan, roubles, and US dollars of 2021. */
export type Money = 'usd' | 'cny' | 'rub' | 'real'
/** What has to be converted to. */
export type OtherMoney = Exclude<Money, 'usd'>

/** As its amounts are written where it is said elsewhere of which year the dollars are. */
export const withoutYear = (money: Money): Money => (money === 'real' ? 'usd' : money)

/** What US dollars are converted by: a point for each month, a gap where nothing is published. */
export type Rates = {
  /** Yuan per US dollar, mean of the month. */
  readonly cny: readonly Point[]
  /** Roubles per US dollar, mean of the month. */
  readonly rub: readonly Point[]
  /** US consumer prices, 1982–84 = 100. */
  readonly usPrices: readonly Point[]
}

/** How figures in US dollars become those of a money: the first step of the order of processing. */
export type Conversion = {
  readonly money: Money
  readonly points: (points: readonly Point[]) => readonly Point[]
  readonly observations: (observations: readonly Observation[]) => readonly Observation[]
  readonly products: (products: Products) => Products
}

/** Published figures are in dollars, and stay what they are to the last digit. */
export const inDollars: Conversion = {
  money: 'usd',
  points: (points) => points,
  observations: (observations) => observations,
  products: (products) => products,
}
