import * as v from 'valibot'
import type { Rates } from '#src/trade/money.ts'
import type { Point } from '#src/trade/observation.ts'
import { amount, month, status, text } from '#src/trade/tables/fields.ts'
import { agrees, keyed } from '#src/api/schema/rules.ts'

const point = v.pipe(
  v.object({
    period: month,
    value: v.nullable(v.pipe(amount, v.gtValue(0, 'Not above 0'))),
    status: v.nullable(status),
    source: v.nullable(text),
  }),
  agrees('status', 'value'),
  agrees('source', 'value', 'A source must be null exactly where its figure is null'),
  v.transform(({ source, ...row }): Point => ({ ...row, sources: source === null ? [] : [source] })),
)

/** Monthly rates of one source each; null where none is published. */
const points = v.pipe(v.array(point), v.minLength(1, 'No months'), keyed(['period']))

export const ratesSchema: v.GenericSchema<unknown, Rates> = v.object({
  cny: points,
  rub: points,
  eur: points,
  usPrices: points,
})
