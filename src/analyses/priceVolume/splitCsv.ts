import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { measured } from '#src/trade/measure.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import type { Cell } from '#src/figure/files/csvText.ts'
import { csvText } from '#src/figure/files/csvText.ts'
import type { Split } from '#src/analyses/priceVolume/split.ts'

const columns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'period',
  'item',
  'unit',
  'value',
  'status',
  'source',
] as const

/** Value, weight and unit price of both years, then the change and its two effects, whose period is both years. */
export function splitCsv(split: Split, { id, flow, cmdCode }: SeriesInfo, name: string): string {
  const { before, after, effects, status, sources } = split
  const row = (
    period: string,
    item: string,
    unit: string,
    value: number | null,
    given: Status | null,
    from: readonly string[],
  ): Cell[] => {
    return [id, flow, cmdCode, name, period, item, unit, value, given, from.join(';')]
  }
  const years = [before, after].flatMap((figures) => {
    const price = measured(figures, 'price')
    return [
      row(figures.period, 'value', 'USD', figures.valueUsd, figures.valueStatus, figures.sources),
      row(figures.period, 'weight', 'kg', figures.netWeightKg, figures.weightStatus, figures.sources),
      row(figures.period, 'price', 'USD/t', price.value, price.status, price.sources),
    ]
  })
  const both = `${before.period}/${after.period}`
  return csvText(columns, [
    ...years,
    row(both, 'change', 'USD', effects.change, weakest(before.valueStatus, after.valueStatus), sources),
    row(both, 'weight_effect', 'USD', effects.weightEffect, status, sources),
    row(both, 'price_effect', 'USD', effects.priceEffect, status, sources),
  ])
}
