import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { numberCell, textCell } from '#src/figure/files/csv.ts'

const columns =
  'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status,stated_growth_pct,source,note'

export type PublishedSeries = {
  readonly info: SeriesInfo
  readonly name: string
  readonly observations: readonly Observation[]
}

const optionalNumber = (value: number | null | undefined): string => (value == null ? '' : numberCell(value))

/**
 * Every published figure of these series as CSV, whatever part of it is shown: a row for each series and month (or
 * year), value and weight each with its status, in US dollars and kilograms.
 */
export function allFiguresCsv(published: readonly PublishedSeries[]): string {
  const rows = published.flatMap(({ info, name, observations }) =>
    observations.map((figure) =>
      [
        ...[info.id, info.flow, info.cmdCode, name, info.book, figure.period].map(textCell),
        optionalNumber(figure.valueUsd),
        figure.valueStatus ?? '',
        optionalNumber(figure.netWeightKg),
        figure.weightStatus ?? '',
        optionalNumber(figure.statedGrowthPct),
        textCell(figure.sources.join(';')),
        textCell(figure.note ?? ''),
      ].join(','),
    ),
  )
  return `\uFEFF${[columns, ...rows].join('\r\n')}\r\n`
}
