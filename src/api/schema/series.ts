import * as v from 'valibot'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { ItemFault } from '#src/api/schema/fields.ts'
import { agrees, amount, checkItems, disagrees, month, status, text, year } from '#src/api/schema/fields.ts'

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
      statedGrowthPct: v.exactOptional(v.pipe(v.number(), v.finite('Not finite'))),
      note: v.exactOptional(text),
    }),
    v.forward(
      v.check((row) => agrees(row.valueStatus, row.valueUsd), disagrees),
      ['valueStatus'],
    ),
    v.forward(
      v.check((row) => agrees(row.weightStatus, row.netWeightKg), disagrees),
      ['weightStatus'],
    ),
    v.transform(({ valueUsd: value, source, ...row }) => ({ ...row, value, sources: source.split(';') })),
  )
}

type Row = { readonly period: string }

/** Months come one after the other, missing ones as nulls: sums over them count on it. Years may have gaps. */
function outOfOrder(rows: readonly Row[], frequency: SeriesInfo['frequency']): ItemFault | null {
  for (const [index, { period }] of rows.entries()) {
    const before = rows[index - 1]?.period
    if (before === undefined) continue
    if (period <= before) return { index, problem: `${period} comes after ${before}` }
    if (frequency === 'monthly' && period !== addMonths(before, 1)) {
      return { index, problem: `${period} comes after ${before}: months are left out` }
    }
  }
  return null
}

/** What every answer of a frequency holds, of whatever series. */
export function observationsSchema(frequency: SeriesInfo['frequency']) {
  return v.pipe(
    v.array(observation(frequency === 'monthly' ? month : year)),
    v.minLength(1, 'No observations'),
    checkItems('period', (rows) => outOfOrder(rows, frequency)),
  )
}

/** The answer to one series: it must be of that series and nothing else. */
export function seriesSchema({
  id,
  frequency,
}: Pick<SeriesInfo, 'id' | 'frequency'>): v.GenericSchema<unknown, SeriesAnswer> {
  return v.object({
    id: v.literal(id),
    frequency: v.literal(frequency),
    observations: observationsSchema(frequency),
  })
}
