import { queryOptions } from '@tanstack/react-query'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Flow } from '#src/trade/flow.ts'
import { importWithRetry } from '#src/lib/importWithRetry.ts'
import { nameOfSeries, pageAnswers } from '#src/api/pageAnswers.ts'
import type { SeriesAnswer } from '#src/api/schema/series.ts'

const fetchers = () => importWithRetry(() => import('#src/api/fetchers.ts'))

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

/** Published figures do not change while the page is open: what was once fetched is never asked for again. */
const published = { staleTime: 'static', gcTime: Infinity } as const

export const catalogueQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.catalogue,
  queryFn: async ({ signal }) => (await fetchers()).fetchCatalogue(signal),
  initialData: (): Catalogue | undefined => pageAnswers().catalogue,
})

/** What claims and cautions say beside the figures of their own. */
export const findingsQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.findings,
  queryFn: async ({ signal }) => (await fetchers()).fetchFindings(signal),
  initialData: (): Findings | undefined => pageAnswers().findings,
})

/** The sources in every language: the page as served tells of them in English alone (src/build/prerender/prerender.ts). */
export const toldSourcesQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.toldSources,
  queryFn: async ({ signal }) => (await (await fetchers()).fetchCatalogue(signal)).sources,
})

export const headingsQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.headings,
  queryFn: async ({ signal }) => (await fetchers()).fetchHeadings(signal),
})

export function seriesQuery({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>) {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.series(id, frequency),
    queryFn: async ({ signal }) => (await fetchers()).fetchSeries({ id, frequency }, signal),
    initialData: (): SeriesAnswer | undefined => pageAnswers().series[nameOfSeries({ id, frequency })],
  })
}

export function productsQuery(flow: Flow, year: number) {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.products(flow, year),
    queryFn: async ({ signal }) => (await fetchers()).fetchProducts(flow, year, signal),
  })
}

export const contextQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.context,
  queryFn: async ({ signal }) => (await fetchers()).fetchContext(signal),
})

export const mirrorQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.mirror,
  queryFn: async ({ signal }) => (await fetchers()).fetchMirror(signal),
})

export const correctionsQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.corrections,
  queryFn: async ({ signal }) => (await fetchers()).fetchCorrections(signal),
})

export const worldQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.world,
  queryFn: async ({ signal }) => (await fetchers()).fetchWorld(signal),
})

export const buyersQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.buyers,
  queryFn: async ({ signal }) => (await fetchers()).fetchBuyers(signal),
})

/** What dollars are converted by: asked for when another money is first chosen. */
export const conversionsQuery = queryOptions({
  ...published,
  queryKey: tradeKeys.rates,
  queryFn: async ({ signal }) => (await fetchers()).fetchConversions(signal),
})
