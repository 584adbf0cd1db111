// World prices that stand beside what China pays, by the words of the address.

/** Goods that have months from China Customs. */
const byMonth = {
  'M-2709': ['brent', 'dubai', 'urals'],
  'M-2701': ['coal-australia', 'coal-south-africa'],
  'M-271111': ['lng-japan', 'ttf'],
} as const
/** Goods that have years from BACI alone. */
const byYear = { 'M-7601': ['aluminium'], 'M-7403': ['copper'], 'M-7502': ['nickel'], 'M-3104': ['potash'] } as const
const pairs = { ...byMonth, ...byYear }
const offered: { readonly [good: string]: readonly Benchmark[] } = pairs

export type PricedGood = keyof typeof pairs
export type Benchmark = (typeof pairs)[PricedGood][number]

export const benchmarks = Object.values(pairs).flat()
/** As a line of the picker: `W-COAL-AUSTRALIA`. */
export const worldPriceId = (benchmark: string): string => `W-${benchmark.toUpperCase()}`

export const benchmarkIn = (id: string): Benchmark | undefined =>
  benchmarks.find((benchmark) => worldPriceId(benchmark) === id)

export const pricedGoods = Object.keys(pairs)

/** The first is compared with where none is asked for; of crude oil where no good is. */
export const benchmarksOf = (good: string | null): readonly Benchmark[] => offered[good ?? ''] ?? byMonth['M-2709']

export const isPricedByYear = (good: string | null): boolean => (good ?? '') in byYear
