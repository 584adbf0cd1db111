import type { QueryClient } from '@tanstack/react-query'
import { fetchResource } from '#src/api/client.ts'
import {
  findingsSchema,
  nomenclatureSchema,
  productsSchema,
  ratesSchema,
  seriesSchema,
} from '#src/api/schema/answers.ts'
import { benchmarkIn } from '#src/trade/beside/benchmark.ts'
import type { Flow, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'

/** Requests and their schemas are a chunk of their own, because the served page holds the answers of the first view. */
export const fetchers = {
  async catalogue(signal: AbortSignal) {
    const { catalogueSchema } = await import('#src/api/schema/catalogue.ts')
    return fetchResource('api/catalogue.json', catalogueSchema, signal)
  },
  headings: (signal: AbortSignal) => fetchResource('api/headings.json', nomenclatureSchema, signal),
  findings: (signal: AbortSignal) => fetchResource('api/findings.json', findingsSchema, signal),
  async series({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>, signal: AbortSignal, client: QueryClient) {
    if (benchmarkIn(id) !== undefined) {
      const { worldPriceSeries } = await import('#src/api/abroadQueries.ts')
      return worldPriceSeries({ id, frequency }, client)
    }
    const resource = `api/series/${encodeURIComponent(id)}.${frequency}.json`
    return fetchResource(resource, seriesSchema({ id, frequency }), signal)
  },
  products: (flow: Flow, year: number, signal: AbortSignal) =>
    fetchResource(`api/products/${flow}-${year}.json`, productsSchema({ flow, year }), signal),
  async corrections(signal: AbortSignal) {
    const { correctionsSchema } = await import('#src/api/schema/catalogue.ts')
    return fetchResource('api/corrections.json', correctionsSchema, signal)
  },
  async conversions(signal: AbortSignal): Promise<Conversions> {
    const { conversionsBy } = await import('#src/trade/conversion.ts')
    return conversionsBy(await fetchResource('api/rates.json', ratesSchema, signal))
  },
} as const
