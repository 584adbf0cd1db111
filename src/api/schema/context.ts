import * as v from 'valibot'
import type { Context } from '#src/trade/heading.ts'
import { agrees, amount, disagrees, month, status, text, uniqueBy } from '#src/api/schema/fields.ts'

const row = v.pipe(
  v.object({
    period: month,
    brentUsdPerBarrel: v.nullable(amount),
    brentStatus: v.nullable(status),
    chinaCrudeImportsKg: v.nullable(amount),
    chinaCrudeImportsStatus: v.nullable(status),
  }),
  v.forward(
    v.check((price) => agrees(price.brentStatus, price.brentUsdPerBarrel), disagrees),
    ['brentStatus'],
  ),
  v.forward(
    v.check((weight) => agrees(weight.chinaCrudeImportsStatus, weight.chinaCrudeImportsKg), disagrees),
    ['chinaCrudeImportsStatus'],
  ),
)

export const contextSchema: v.GenericSchema<unknown, Context> = v.object({
  months: v.pipe(
    v.array(row),
    uniqueBy('period', ({ period }) => period),
  ),
  sources: v.object({ brent: text, crudeImports: text }),
})
