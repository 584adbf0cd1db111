import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { fetchResource } from '#src/api/client.ts'
import { buyersSchema } from '#src/api/schema/buyers.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { contextSchema } from '#src/api/schema/context.ts'
import { correctionsSchema } from '#src/api/schema/corrections.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { mirrorSchema } from '#src/api/schema/mirror.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { worldSchema } from '#src/api/schema/world.ts'

// What asks and what checks the answers: code of its own, for the first view has its answers in the page.

export function fetchCatalogue(signal: AbortSignal) {
  return fetchResource('api/catalogue.json', catalogueSchema, signal)
}

export function fetchHeadings(signal: AbortSignal) {
  return fetchResource('api/headings.json', nomenclatureSchema, signal)
}

export function fetchFindings(signal: AbortSignal) {
  return fetchResource('api/findings.json', findingsSchema, signal)
}

export function fetchSeries({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>, signal: AbortSignal) {
  const resource = `api/series/${encodeURIComponent(id)}.${frequency}.json`
  return fetchResource(resource, seriesSchema({ id, frequency }), signal)
}

export function fetchProducts(flow: Flow, year: number, signal: AbortSignal) {
  return fetchResource(`api/products/${flow}-${year}.json`, productsSchema({ flow, year }), signal)
}

export function fetchContext(signal: AbortSignal) {
  return fetchResource('api/context.json', contextSchema, signal)
}

export function fetchMirror(signal: AbortSignal) {
  return fetchResource('api/mirror.json', mirrorSchema, signal)
}

export function fetchCorrections(signal: AbortSignal) {
  return fetchResource('api/corrections.json', correctionsSchema, signal)
}

export async function fetchConversions(signal: AbortSignal): Promise<Conversions> {
  return conversionsBy(await fetchResource('api/rates.json', ratesSchema, signal))
}

export function fetchWorld(signal: AbortSignal) {
  return fetchResource('api/world.json', worldSchema, signal)
}

export function fetchBuyers(signal: AbortSignal) {
  return fetchResource('api/buyers.json', buyersSchema, signal)
}
