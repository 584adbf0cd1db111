import * as v from 'valibot'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { agrees, amount, month, rising, status, text, year } from '#src/api/schema/fields.ts'

export type SeriesAnswer = Pick<SeriesInfo, 'id' | 'frequency'> & { readonly observations: readonly Observation[] }

function observation(period: typeof month | typeof year) {
  return v.pipe(
    v.object({
      period,
      valueUsd: v.nullable(amount),
      netWeightKg: v.nullable(amount),
      valueStatus: v.nullable(status),
      weightStatus: v.nullable(status),
      source: v.pipe(v.string(), v.regex(/^[^;\s]+(;[^;\s]+)*$/, 'Not source ids joined by ;')),
      plusMinusUsd: v.exactOptional(amount),
      statedGrowthPct: v.exactOptional(v.pipe(v.number(), v.finite('Not finite'))),
      note: v.exactOptional(text),
    }),
    agrees('valueStatus', 'valueUsd'),
    agrees('weightStatus', 'netWeightKg'),
    v.transform(({ valueUsd: value, plusMinusUsd: plusMinus, source, ...row }) => ({
      ...row,
      value,
      plusMinus,
      sources: source.split(';'),
    })),
  )
}

/** No month may be left out (missing ones are nulls), because sums rely on it; years may have gaps. */
export function observationsSchema(frequency: SeriesInfo['frequency']) {
  const isMonthly = frequency === 'monthly'
  return v.pipe(
    v.array(observation(isMonthly ? month : year)),
    v.minLength(1, 'No observations'),
    rising(undefined, isMonthly ? (period) => addMonths(period, 1) : undefined),
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
