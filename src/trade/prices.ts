import type { Benchmark } from '#src/trade/benchmark.ts'
import type { Status } from '#src/trade/status.ts'

/** A barrel, a tonne, a million British thermal units. */
export const priceUnits = ['bbl', 't', 'mmbtu'] as const
export type PriceUnit = (typeof priceUnits)[number]

/** As China Customs and S&P Global convert crude oil. */
export const barrelsPerTonne = 7.3

/**
 * How many of each unit are in a tonne. Of liquefied gas as S&P Global (Platts) converts Japan's import price:
 * spglobal.com/commodity-insights, subscriber note of 29 February 2024.
 */
export const unitsPerTonne: { readonly [unit in PriceUnit]: number } = { bbl: barrelsPerTonne, t: 1, mmbtu: 52 }

/** Current US dollars, mean of the month. */
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
