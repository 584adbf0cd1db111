import * as v from 'valibot'
import type { Mirror } from '#src/trade/mirror.ts'
import { amount, flow, status, text, uniqueBy, yearNumber } from '#src/api/schema/fields.ts'

const row = v.object({ reporterFlow: flow, year: yearNumber, valueUsd: amount, status, source: text })

export const mirrorSchema: v.GenericSchema<unknown, Mirror> = v.object({
  rows: v.pipe(
    v.array(row),
    uniqueBy('year', ({ reporterFlow, source, year }) => `${reporterFlow} ${source} ${year}`),
  ),
})
