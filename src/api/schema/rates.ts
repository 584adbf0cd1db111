import * as v from 'valibot'
import type { Rates } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { agrees, amount, month, rising, status, text } from '#src/api/schema/fields.ts'

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
const points = v.pipe(v.array(point), v.minLength(1, 'No months'), rising())

export const ratesSchema: v.GenericSchema<unknown, Rates> = v.object({
  cny: points,
  rub: points,
  eur: points,
  usPrices: points,
})
