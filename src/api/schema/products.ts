import * as v from 'valibot'
import type { Products } from '#src/trade/heading.ts'
import { amount, figures, headingCode, status, text } from '#src/trade/tables/fields.ts'
import { agrees, keyed } from '#src/api/schema/rules.ts'

const row = v.pipe(
  v.object({ cmdCode: headingCode, ...figures, valueUsd: amount, valueStatus: status, source: text }),
  agrees('weightStatus', 'netWeightKg'),
  v.transform(({ valueUsd: value, ...rest }) => ({ ...rest, value })),
)

export const productRows = v.pipe(v.array(row), keyed(['cmdCode']))

export function productsSchema({ flow, year }: Pick<Products, 'flow' | 'year'>): v.GenericSchema<unknown, Products> {
  return v.object({ flow: v.literal(flow), year: v.literal(year), rows: productRows })
}
