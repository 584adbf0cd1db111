// World prices that China's prices are compared with, by the ids that the address uses.

/** Goods with monthly series from China Customs. */
const byMonth = {
  'M-2709': ['brent', 'dubai', 'urals'],
  'M-2701': ['coal-australia', 'coal-south-africa'],
  'M-271111': ['lng-japan', 'ttf'],
} as const
/** Goods with only yearly series, from BACI. */
const byYear = { 'M-7601': ['aluminium'], 'M-7403': ['copper'], 'M-7502': ['nickel'], 'M-3104': ['potash'] } as const
const pairs = { ...byMonth, ...byYear }
const offered: { readonly [good: string]: readonly Benchmark[] } = pairs

export type PricedGood = keyof typeof pairs
export type Benchmark = (typeof pairs)[PricedGood][number]

export const benchmarks = Object.values(pairs).flat()
/** The series id of a world price: `W-COAL-AUSTRALIA`. */
export const worldPriceId = (benchmark: string): string => `W-${benchmark.toUpperCase()}`

export const benchmarkIn = (id: string): Benchmark | undefined =>
  benchmarks.find((benchmark) => worldPriceId(benchmark) === id)

export const pricedGoods = Object.keys(pairs)

/** The first benchmark is the default; where `good` is null or has no benchmarks, those of crude oil are returned. */
export const benchmarksOf = (good: string | null): readonly Benchmark[] => offered[good ?? ''] ?? byMonth['M-2709']

export const isPricedByYear = (good: string | null): boolean => (good ?? '') in byYear
