import type { QueryKey } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import type { Need } from '#src/api/need.ts'

export const loadFetchers = () => loadCode(async () => (await import('#src/api/fetchers.ts')).fetchers)

/** What the cache keeps each answer under. */
export const tradeKeys = {
  catalogue: ['trade', 'catalogue'],
  findings: ['trade', 'findings'],
  toldSources: ['trade', 'catalogue', 'sources'],
  headings: ['trade', 'headings'],
  context: ['trade', 'context'],
  mirror: ['trade', 'mirror'],
  corrections: ['trade', 'corrections'],
  world: ['trade', 'world'],
  buyers: ['trade', 'buyers'],
  rates: ['trade', 'rates'],
  allSeries: ['trade', 'series'],
  series: (id: string, frequency: SeriesInfo['frequency']) => ['trade', 'series', id, frequency] as const,
  products: (flow: Flow, year: number) => ['trade', 'products', flow, year] as const,
} as const

type Fetchers = Awaited<ReturnType<typeof loadFetchers>>

const published = <Data>(
  queryKey: QueryKey,
  fetch: (fetchers: Fetchers, signal: AbortSignal) => Promise<Data>,
): Need<Data> => ({ queryKey, queryFn: async ({ signal }) => fetch(await loadFetchers(), signal) })

export const catalogueQuery = published(tradeKeys.catalogue, ({ catalogue }, signal) => catalogue(signal))

/** What claims and cautions say beside the figures of their own. */
export const findingsQuery = published(tradeKeys.findings, ({ findings }, signal) => findings(signal))

/** The sources in every language: the page as served tells of them in English alone (src/build/prerender/prerender.ts). */
export const toldSourcesQuery = published(
  tradeKeys.toldSources,
  async ({ catalogue }, signal) => (await catalogue(signal)).sources,
)

/** A series of the catalogue is one object, so its query is. */
export const seriesQuery = memoizeByObject(({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>) =>
  published(tradeKeys.series(id, frequency), ({ series }, signal) => series({ id, frequency }, signal)),
)

/** Every year of both flows, and more. */
const mostProducts = 60

export const productsQuery = memoize(mostProducts, (flow: Flow, year: number) =>
  published(tradeKeys.products(flow, year), ({ products }, signal) => products(flow, year, signal)),
)

export const headingsQuery = published(tradeKeys.headings, ({ headings }, signal) => headings(signal))
export const contextQuery = published(tradeKeys.context, ({ context }, signal) => context(signal))
export const mirrorQuery = published(tradeKeys.mirror, ({ mirror }, signal) => mirror(signal))
export const correctionsQuery = published(tradeKeys.corrections, ({ corrections }, signal) => corrections(signal))
export const worldQuery = published(tradeKeys.world, ({ world }, signal) => world(signal))
export const buyersQuery = published(tradeKeys.buyers, ({ buyers }, signal) => buyers(signal))
/** What dollars are converted by: asked for when another money is first chosen. */
export const conversionsQuery = published(tradeKeys.rates, ({ conversions }, signal) => conversions(signal))
