import type { QueryClient } from '@tanstack/react-query'
import type * as v from 'valibot'
import { fetchResource } from '#src/api/client.ts'
import { type Need, keyed } from '#src/api/queries.ts'
import type { SeriesAnswer } from '#src/trade/tables/answers.ts'
import * as schema from '#src/trade/tables/beside.ts'
import { memoize } from '#src/lib/memoize.ts'
import { tonneByMonth } from '#src/trade/beside/months.ts'
import { type SeriesInfo, benchmarkIn } from '#src/trade/catalogue.ts'

// The first view needs the other queries but not these: they and their schemas are loaded with closer looks and with
// lines of world prices.

const published = <Data>(name: string, answer: v.GenericSchema<unknown, Data>, of?: string): Need<Data> => ({
  ...keyed(of === undefined ? ['trade', name] : ['trade', name, of]),
  queryFn: ({ signal }) => fetchResource(`api/${name}${of === undefined ? '' : `/${of}`}.json`, answer, signal),
})

export const contextQuery = published('context', schema.contextSchema)
export const mirrorQuery = published('mirror', schema.mirrorSchema)
export const worldQuery = published('world', schema.worldSchema)
export const buyersQuery = published('buyers', schema.buyersSchema)
export const suppliersQuery = published('suppliers', schema.suppliersSchema)

/** At least the number of HS headings that have suppliers. */
const mostHeadings = 60

export const headingSuppliersQuery = memoize(mostHeadings, (cmdCode: string) =>
  published('suppliers', schema.headingSuppliersSchema(cmdCode), encodeURIComponent(cmdCode)),
)

export const dependenceQuery = published('dependence', schema.dependenceSchema)
export const pricesQuery = published('prices', schema.pricesSchema)
export const europeQuery = published('europe', schema.europeSchema)
export const russiaQuery = published('russia', schema.russiaSchema)

/** One answer holds all world prices, so it is fetched once, whichever of them are lines. */
export async function worldPriceSeries(
  { id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>,
  client: QueryClient,
): Promise<SeriesAnswer> {
  // The query of the line makes the retries for both queries.
  const prices = await client.fetchQuery({ ...pricesQuery, retry: false })
  const benchmark = benchmarkIn(id)
  return { id, frequency, observations: benchmark === undefined ? [] : tonneByMonth(prices, benchmark) }
}
