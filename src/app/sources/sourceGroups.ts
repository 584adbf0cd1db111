import type { Book, Catalogue, SeriesInfo, Source } from '#src/trade/catalogue.ts'

/** What a source is for that no series of the catalogue names. */
type ContextUse =
  | 'brent'
  | 'allCrude'
  | 'world'
  | 'buyers'
  | 'ownYuan'
  | 'yuan'
  | 'roubles'
  | 'usPrices'
  | 'urals'
  | 'mirror'
  | 'labels'

export type SourceEntry = {
  readonly source: Source
  /** The series of named commodities that draw on it. */
  readonly series: readonly SeriesInfo[]
  readonly context: ContextUse | null
}

export type SourceGroup = { readonly id: (typeof groupOrder)[number]; readonly entries: readonly SourceEntry[] }

const contextUses: ReadonlyMap<string, ContextUse> = new Map([
  ['eia-brent', 'brent'],
  ['gacc-spglobal', 'allCrude'],
  ['gacc-world', 'world'],
  ['mgimo-buyers', 'buyers'],
  ['gacc-country-cny', 'ownYuan'],
  ['fed-exchus', 'yuan'],
  ['cbr', 'roubles'],
  ['bls-cpi', 'usPrices'],
  ['minecon-urals', 'urals'],
  ['wits', 'mirror'],
  ['imf-imts', 'mirror'],
  ['hs', 'labels'],
])

/** A reader's own file is no source of ours: it is named with its lines alone. */
const groupOrder = ['customs', 'yearly', 'baci', 'russia', 'quoted', 'context'] as const

function groupOf({ series, context }: SourceEntry): Book | 'context' {
  return series[0]?.book ?? (context === 'mirror' ? 'russia' : 'context')
}

/** Every source under the book that it serves, with what it is used for. Groups without a source are left out. */
export function sourceGroups(catalogue: Catalogue): SourceGroup[] {
  const all = catalogue.commodities.flatMap(({ series }) => series)
  const entries = catalogue.sources.map((source): SourceEntry => ({
    source,
    series: all.filter(({ sources }) => sources.includes(source.id)),
    context: contextUses.get(source.id) ?? null,
  }))
  return groupOrder
    .map((id) => ({ id, entries: entries.filter((entry) => groupOf(entry) === id) }))
    .filter((group) => group.entries.length > 0)
}
