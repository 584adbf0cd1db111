import { queryOptions } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import { fetchResource } from '#src/api/client.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { contextSchema } from '#src/api/schema/context.ts'
import { mirrorSchema } from '#src/api/schema/mirror.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { seriesSchema } from '#src/api/schema/series.ts'

/** What the cache keeps each answer under. */
export const tradeKeys = {
  catalogue: ['trade', 'catalogue'],
  headings: ['trade', 'headings'],
  context: ['trade', 'context'],
  mirror: ['trade', 'mirror'],
  series: (id: string, frequency: SeriesInfo['frequency']) => ['trade', 'series', id, frequency] as const,
  products: (flow: Flow, year: number) => ['trade', 'products', flow, year] as const,
} as const

/** Published figures do not change while the page is open: what was once fetched is never asked for again. */
const published = { staleTime: 'static', gcTime: Infinity } as const

export function catalogueQuery() {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.catalogue,
    queryFn: ({ signal }) => fetchResource('api/catalogue.json', catalogueSchema, signal),
  })
}

export function headingsQuery() {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.headings,
    queryFn: ({ signal }) => fetchResource('api/headings.json', nomenclatureSchema, signal),
  })
}

export function seriesQuery({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>) {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.series(id, frequency),
    queryFn: ({ signal }) => {
      const resource = `api/series/${encodeURIComponent(id)}.${frequency}.json`
      return fetchResource(resource, seriesSchema({ id, frequency }), signal)
    },
  })
}

export function productsQuery(flow: Flow, year: number) {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.products(flow, year),
    queryFn: ({ signal }) => fetchResource(`api/products/${flow}-${year}.json`, productsSchema({ flow, year }), signal),
  })
}

export function contextQuery() {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.context,
    queryFn: ({ signal }) => fetchResource('api/context.json', contextSchema, signal),
  })
}

export function mirrorQuery() {
  return queryOptions({
    ...published,
    queryKey: tradeKeys.mirror,
    queryFn: ({ signal }) => fetchResource('api/mirror.json', mirrorSchema, signal),
  })
}
