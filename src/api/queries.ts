import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import type { Need } from '#src/api/need.ts'

export const loadFetchers = () => loadCode(async () => (await import('#src/api/fetchers.ts')).fetchers)

type Fetchers = Awaited<ReturnType<typeof loadFetchers>>

/** Published figures do not change while the page is open, so the client never refetches them (queryClient.ts). */
export const published = <Data>(
  key: QueryKey,
  fetch: (fetchers: Fetchers, signal: AbortSignal, client: QueryClient) => Promise<Data>,
): Need<Data> => ({
  // The prefix sets data apart from code, which is fetched by queries too.
  queryKey: ['trade', ...key],
  queryFn: async ({ signal, client }) => fetch(await loadFetchers(), signal, client),
})

export const catalogueQuery = published(['catalogue'], ({ catalogue }, signal) => catalogue(signal))

/** Numbers that claims and cautions state in addition to those of their own figures. */
export const findingsQuery = published(['findings'], ({ findings }, signal) => findings(signal))

/** Each series of the catalogue is one object, so its query is one object too. */
export const seriesQuery = memoizeByObject(({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>) =>
  published(['series', id, frequency], ({ series }, signal, client) => series({ id, frequency }, signal, client)),
)

/** More than every year of both flows. */
const maxProducts = 60

export const productsQuery = memoize(maxProducts, (flow: Flow, year: number) =>
  published(['products', flow, year], ({ products }, signal) => products(flow, year, signal)),
)

export const headingsQuery = published(['headings'], ({ headings }, signal) => headings(signal))
/** Conversions from dollars, which are fetched when another money is first chosen. */
export const conversionsQuery = published(['rates'], ({ conversions }, signal) => conversions(signal))
