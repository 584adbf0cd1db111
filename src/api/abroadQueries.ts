import type { QueryClient } from '@tanstack/react-query'
import type * as v from 'valibot'
import { fetchResource } from '#src/api/client.ts'
import type { Need } from '#src/api/queries.ts'
import type { SeriesAnswer } from '#src/api/schema/answers.ts'
import {
  buyersSchema,
  contextSchema,
  dependenceSchema,
  europeSchema,
  headingSuppliersSchema,
  mirrorSchema,
  pricesSchema,
  russiaSchema,
  suppliersSchema,
  worldSchema,
} from '#src/api/schema/beside.ts'
import { memoize } from '#src/lib/memoize.ts'
import { tonneByMonth } from '#src/trade/beside/months.ts'
import { type SeriesInfo, benchmarkIn } from '#src/trade/catalogue.ts'

// The first view needs the other queries but not these: they and their schemas are loaded with closer looks and with
// lines of world prices.

const published = <Data>(name: string, schema: v.GenericSchema<unknown, Data>, of?: string): Need<Data> => ({
  queryKey: of === undefined ? ['trade', name] : ['trade', name, of],
  queryFn: ({ signal }) => fetchResource(`api/${name}${of === undefined ? '' : `/${of}`}.json`, schema, signal),
})

export const contextQuery = published('context', contextSchema)
export const mirrorQuery = published('mirror', mirrorSchema)
export const worldQuery = published('world', worldSchema)
export const buyersQuery = published('buyers', buyersSchema)
export const suppliersQuery = published('suppliers', suppliersSchema)

/** At least the number of HS headings that have suppliers. */
const mostHeadings = 60

export const headingSuppliersQuery = memoize(mostHeadings, (cmdCode: string) =>
  published('suppliers', headingSuppliersSchema(cmdCode), encodeURIComponent(cmdCode)),
)

export const dependenceQuery = published('dependence', dependenceSchema)
export const pricesQuery = published('prices', pricesSchema)
export const europeQuery = published('europe', europeSchema)
export const russiaQuery = published('russia', russiaSchema)

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
