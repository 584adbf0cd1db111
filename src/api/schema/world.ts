import * as v from 'valibot'
import type { World } from '#src/trade/world.ts'
import { agrees, amount, checkItems, disagrees, flow, month, status, text, uniqueBy } from '#src/api/schema/fields.ts'

const row = v.pipe(
  v.object({ flow, period: month, valueUsd: v.nullable(amount), status: v.nullable(status), source: text }),
  v.forward(
    v.check((given) => agrees(given.status, given.valueUsd), disagrees),
    ['status'],
  ),
)

export const worldSchema: v.GenericSchema<unknown, World> = v.object({
  rows: v.pipe(
    v.array(row),
    uniqueBy('period', ({ flow: own, period }) => `${own} ${period}`),
    // Sums over the months of a flow go from the first to the last.
    checkItems('period', (rows) => {
      const newest = { M: '', X: '' }
      for (const [index, { flow: own, period }] of rows.entries()) {
        if (period < newest[own]) return { index, problem: `${period} comes after ${newest[own]}` }
        newest[own] = period
      }
      return null
    }),
  ),
})
