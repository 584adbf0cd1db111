import * as v from 'valibot'
import type { Buyers } from '#src/trade/buyers.ts'
import { boughtProducts, buyers } from '#src/trade/buyers.ts'
import { amount, checkItems, month, status, text, uniqueBy } from '#src/api/schema/fields.ts'

const row = v.object({
  product: v.picklist(boughtProducts),
  buyer: v.picklist(buyers),
  period: month,
  netWeightKg: amount,
  status,
  source: text,
})

export const buyersSchema: v.GenericSchema<unknown, Buyers> = v.object({
  rows: v.pipe(
    v.array(row),
    uniqueBy('period', ({ product, buyer, period }) => `${product} ${buyer} ${period}`),
    // Sums over the months of a buyer go from the first to the last.
    checkItems('period', (rows) => {
      const newest = new Map<string, string>()
      for (const [index, { product, buyer, period }] of rows.entries()) {
        const before = newest.get(`${product} ${buyer}`) ?? ''
        if (period < before) return { index, problem: `${period} comes after ${before}` }
        newest.set(`${product} ${buyer}`, period)
      }
      return null
    }),
  ),
})
