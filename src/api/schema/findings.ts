import * as v from 'valibot'
import type { Findings } from '#src/trade/findings.ts'
import { status, text } from '#src/trade/tables/fields.ts'

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z]+(\.[\w-]+)+$/, 'Not the id of a finding'))

const finding = v.object({
  // Dollars, kilograms or percent; a change in percent may be below 0.
  value: v.pipe(
    v.number(),
    v.finite('Not finite'),
    v.minValue(-1e15, 'Beyond all trade'),
    v.maxValue(1e15, 'Beyond all trade'),
  ),
  status,
  sources: v.pipe(v.array(text), v.minLength(1, 'No source')),
  period: v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Neither a year nor a month')),
})

/** Findings with unknown ids, such as those of a later version of the API, are accepted and never read. */
export const findingsSchema: v.GenericSchema<unknown, Findings> = v.pipe(
  v.record(id, finding),
  // An array would pass as a record without entries.
  v.minEntries(1, 'No findings'),
)
