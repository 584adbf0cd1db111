import type { Benchmark } from '#src/trade/beside/benchmark.ts'
import type { Status } from '#src/trade/observation.ts'

/** A barrel, a tonne, a million British thermal units. */
export const priceUnits = ['bbl', 't', 'mmbtu'] as const
export type PriceUnit = (typeof priceUnits)[number]

/** The factor by which China Customs and S&P Global convert crude oil. */
export const barrelsPerTonne = 7.3

/**
 * Units in a tonne. The factor of liquefied gas is that by which S&P Global (Platts) converts Japan's import price:
 * spglobal.com/commodity-insights, subscriber note of 29 February 2024.
 */
export const unitsPerTonne: { readonly [unit in PriceUnit]: number } = { bbl: barrelsPerTonne, t: 1, mmbtu: 52 }

/** Prices in current US dollars a unit, mean of the month. */
export type Prices = {
  readonly series: readonly {
    readonly id: Benchmark
    readonly unit: PriceUnit
    readonly source: string
    readonly months: readonly {
      readonly period: string
      readonly price: number | null
      readonly status: Status | null
    }[]
  }[]
}
