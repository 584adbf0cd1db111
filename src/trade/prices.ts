import type { Benchmark } from '#src/trade/benchmark.ts'
import type { Status } from '#src/trade/status.ts'

/** A barrel, a tonne, a million British thermal units. */
export const priceUnits = ['bbl', 't', 'mmbtu'] as const
export type PriceUnit = (typeof priceUnits)[number]

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
