import * as v from 'valibot'
import type { Correction } from '#src/trade/catalogue.ts'
import { day, names, text, uniqueBy } from '#src/api/schema/fields.ts'

/** What has been put right in the tables, newest last. */
export const correctionsSchema: v.GenericSchema<unknown, { readonly rows: readonly Correction[] }> = v.object({
  rows: v.pipe(
    v.array(v.object({ date: day, table: text, what: names, why: names })),
    uniqueBy('what', ({ date, table, what }) => `${date} ${table} ${what.en}`),
  ),
})
