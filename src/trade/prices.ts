import type { Status } from '#src/trade/status.ts'

/** World prices of what Russia sells to China. */
export const benchmarks = [
  'brent',
  'dubai',
  'urals',
  'coal-australia',
  'coal-south-africa',
  'lng-japan',
  'ttf',
  'aluminium',
  'copper',
  'nickel',
  'potash',
] as const
export type Benchmark = (typeof benchmarks)[number]

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
