import * as v from 'valibot'
import type { Products } from '#src/trade/heading.ts'
import { agrees, amount, headingCode, status, text, uniqueBy } from '#src/api/schema/fields.ts'

const row = v.pipe(
  v.object({
    cmdCode: headingCode,
    valueUsd: amount,
    netWeightKg: v.nullable(amount),
    valueStatus: status,
    weightStatus: v.nullable(status),
    source: text,
  }),
  agrees('weightStatus', 'netWeightKg'),
  v.transform(({ valueUsd: value, ...rest }) => ({ ...rest, value })),
)

export const productRows = v.pipe(
  v.array(row),
  uniqueBy('cmdCode', ({ cmdCode }) => cmdCode),
)

export function productsSchema({ flow, year }: Pick<Products, 'flow' | 'year'>): v.GenericSchema<unknown, Products> {
  return v.object({ flow: v.literal(flow), year: v.literal(year), rows: productRows })
}
