import { fetchResource } from '#src/api/client.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { type Conversions, conversionsBy } from '#src/trade/conversion.ts'

/** A module of its own, because it is loaded when another money is first chosen. */
export async function fetchConversions(signal: AbortSignal): Promise<Conversions> {
  return conversionsBy(await fetchResource('api/rates.json', ratesSchema, signal))
}
