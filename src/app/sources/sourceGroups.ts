import type { Catalogue, SeriesInfo, Source } from '#src/trade/catalogue.ts'

/** What sources are for that no series of the catalogue names. */
const contextUses = {
  'eia-brent': 'brent',
  'gacc-spglobal': 'allCrude',
  'gacc-world': 'world',
  'mgimo-buyers': 'buyers',
  'gacc-country-cny': 'ownYuan',
  'fed-exchus': 'yuan',
  cbr: 'roubles',
  'bls-cpi': 'usPrices',
  'minecon-urals': 'urals',
  wits: 'mirror',
  'imf-imts': 'mirror',
  hs: 'labels',
} as const
type ContextUse = (typeof contextUses)[keyof typeof contextUses]
const useOf = new Map<string, ContextUse>(Object.entries(contextUses))

export type SourceEntry = {
  readonly source: Source
  readonly series: readonly SeriesInfo[]
  readonly context: ContextUse | null
}

/** A reader's own file is no source of ours: it is named with its lines alone. */
const groupOrder = ['customs', 'yearly', 'baci', 'russia', 'quoted', 'context'] as const

/** Every source under the book that it serves. Groups without a source are left out. */
export function sourceGroups(catalogue: Catalogue) {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const entries = catalogue.sources.map((source): SourceEntry => ({
    source,
    series: all.filter(({ sources }) => sources.includes(source.id)),
    context: useOf.get(source.id) ?? null,
  }))
  const groupOf = ({ series, context }: SourceEntry): string =>
    series[0]?.book ?? (context === 'mirror' ? 'russia' : 'context')
  return groupOrder
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry) === id) }))
    .filter((group) => group.entries.length > 0)
}
