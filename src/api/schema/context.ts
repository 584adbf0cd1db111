import * as v from 'valibot'
import type { Context } from '#src/trade/brent.ts'
import { agrees, amount, checkItems, disagrees, month, status, text, uniqueBy } from '#src/api/schema/fields.ts'

const row = v.pipe(
  v.object({
    period: month,
    brentUsdPerBarrel: v.nullable(amount),
    brentStatus: v.nullable(status),
    uralsUsdPerBarrel: v.nullable(amount),
    uralsStatus: v.nullable(status),
    chinaCrudeImportsKg: v.nullable(amount),
    chinaCrudeImportsStatus: v.nullable(status),
  }),
  v.forward(
    v.check((price) => agrees(price.brentStatus, price.brentUsdPerBarrel), disagrees),
    ['brentStatus'],
  ),
  v.forward(
    v.check((price) => agrees(price.uralsStatus, price.uralsUsdPerBarrel), disagrees),
    ['uralsStatus'],
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
    // Sums over them go from the first to the last.
    checkItems('period', (months) => {
      const index = months.findIndex(({ period }, i) => i > 0 && period <= (months[i - 1]?.period ?? ''))
      return index === -1
        ? null
        : { index, problem: `${months[index]?.period} comes after ${months[index - 1]?.period}` }
    }),
  ),
  sources: v.object({ brent: text, urals: text, crudeImports: text }),
})
