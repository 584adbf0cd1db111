import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { csvText } from '#src/figure/files/csvText.ts'

const columns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'book',
  'period',
  'value_usd',
  'value_status',
  'net_weight_kg',
  'weight_status',
  'stated_growth_pct',
  'source',
  'note',
] as const

export type PublishedSeries = {
  readonly info: SeriesInfo
  readonly name: string
  readonly observations: readonly Observation[]
}

/**
 * Every published figure of these series as CSV, whatever part of it is shown: a row for each series and month (or
 * year), value and weight each with its status, in US dollars and kilograms.
 */
export function allObservationsCsv(published: readonly PublishedSeries[]): string {
  const rows = published.flatMap(({ info, name, observations }) =>
    observations.map((figure) => [
      info.id,
      info.flow,
      info.cmdCode,
      name,
      info.book,
      figure.period,
      figure.value,
      figure.valueStatus,
      figure.netWeightKg,
      figure.weightStatus,
      figure.statedGrowthPct ?? null,
      figure.sources.join(';'),
      figure.note ?? null,
    ]),
  )
  return csvText({ columns, rows })
}
