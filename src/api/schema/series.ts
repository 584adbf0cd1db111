import * as v from 'valibot'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { type Observation, observationOf } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { figures, month, plusMinusUsd, stated, year } from '#src/trade/tables/fields.ts'
import { agrees, keyed } from '#src/api/schema/rules.ts'

export type SeriesAnswer = Pick<SeriesInfo, 'id' | 'frequency'> & { readonly observations: readonly Observation[] }

function observation(period: typeof month | typeof year) {
  return v.pipe(
    v.object({
      period,
      ...figures,
      source: v.pipe(v.string(), v.regex(/^[^;\s]+(;[^;\s]+)*$/, 'Not source ids joined by ;')),
      plusMinusUsd,
      ...stated,
    }),
    agrees('valueStatus', 'valueUsd'),
    agrees('weightStatus', 'netWeightKg'),
    v.transform(observationOf),
  )
}

/** No month may be left out (missing ones are nulls), because sums rely on it; years may have gaps. */
export function observationsSchema(frequency: SeriesInfo['frequency']) {
  const isMonthly = frequency === 'monthly'
  return v.pipe(
    v.array(observation(isMonthly ? month : year)),
    v.minLength(1, 'No observations'),
    keyed(['period'], isMonthly ? (period) => addMonths(period, 1) : undefined),
  )
}

export function seriesSchema(of: Pick<SeriesInfo, 'id' | 'frequency'>): v.GenericSchema<unknown, SeriesAnswer> {
  const { id, frequency } = of
  return v.object({
    id: v.literal(id),
    frequency: v.literal(frequency),
    observations: observationsSchema(frequency),
  })
}
