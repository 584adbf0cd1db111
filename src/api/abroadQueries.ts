import type { QueryClient } from '@tanstack/react-query'
import type * as v from 'valibot'
import { fetchResource } from '#src/api/client.ts'
import { type Need, hashed } from '#src/api/queries.ts'
import type { SeriesAnswer } from '#src/trade/tables/answers.ts'
import { answers, headingSuppliersSchema } from '#src/trade/tables/beside.ts'
import type { Table } from '#src/trade/tables/cells.ts'
import { memoize } from '#src/lib/memoize.ts'
import { tonneByMonth } from '#src/trade/beside/months.ts'
import { type SeriesInfo, benchmarkIn } from '#src/trade/catalogue.ts'

// The first view needs the other queries but not these: they and their schemas are loaded with closer looks and with
// lines of world prices.

type Made<Data> = { readonly schema: v.GenericSchema<unknown, Data>; readonly of: readonly Table[] }

const published = <Data>(name: string, { schema, of }: Made<Data>, code?: string): Need<Data> => ({
  ...hashed(code === undefined ? ['trade', name] : ['trade', name, code]),
  queryFn: ({ signal }) => fetchResource(`api/${name}${code === undefined ? '' : `/${code}`}.json`, schema, signal),
  tables: of.map(({ file }) => file),
})

type Queries = { readonly [name in keyof typeof answers]: Need<v.InferOutput<(typeof answers)[name]['schema']>> }

export const abroad: Queries = Object.fromEntries(
  Object.entries<Made<unknown>>(answers).map(([name, made]): readonly unknown[] => [name, published(name, made)]),
)

/** At least the number of HS headings that have suppliers. */
const mostHeadings = 60

export const headingSuppliersQuery = memoize(mostHeadings, (cmdCode: string) =>
  published(
    'suppliers',
    { ...answers.suppliers, schema: headingSuppliersSchema(cmdCode) },
    encodeURIComponent(cmdCode),
  ),
)

/** One answer holds all world prices, so it is fetched once, whichever of them are lines. */
export async function worldPriceSeries(
  { id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>,
  client: QueryClient,
): Promise<SeriesAnswer> {
  // The query of the line makes the retries for both queries.
  const prices = await client.fetchQuery({ ...abroad.prices, retry: false })
  const benchmark = benchmarkIn(id)
  return { id, frequency, observations: benchmark === undefined ? [] : tonneByMonth(prices, benchmark) }
}
