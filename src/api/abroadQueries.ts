import type * as v from 'valibot'
import { memoize } from '#src/lib/memoize.ts'
import { fetchResource } from '#src/api/client.ts'
import type { Need } from '#src/api/need.ts'
import {
  dependenceSchema,
  europeSchema,
  headingSuppliersSchema,
  pricesSchema,
  russiaSchema,
  suppliersSchema,
} from '#src/api/schema/abroad.ts'

// Apart from the other queries, which the first view needs: closer looks alone import this, and bring what checks the answers.

const published = <Data>(name: string, schema: v.GenericSchema<unknown, Data>, of?: string): Need<Data> => ({
  queryKey: of === undefined ? ['trade', name] : ['trade', name, of],
  queryFn: ({ signal }) => fetchResource(`api/${name}${of === undefined ? '' : `/${of}`}.json`, schema, signal),
})

export const suppliersQuery = published('suppliers', suppliersSchema)

/** Every heading that has suppliers. */
const mostHeadings = 60

export const headingSuppliersQuery = memoize(mostHeadings, (cmdCode: string) =>
  published('suppliers', headingSuppliersSchema(cmdCode), encodeURIComponent(cmdCode)),
)

export const dependenceQuery = published('dependence', dependenceSchema)
export const pricesQuery = published('prices', pricesSchema)
export const europeQuery = published('europe', europeSchema)
export const russiaQuery = published('russia', russiaSchema)
