import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { csvLines } from '#src/figure/files/csv.ts'
import { type Cell, plotColumns } from '#src/figure/files/rows.ts'

type Series = Pick<SeriesInfo, 'id' | 'flow' | 'cmdCode' | 'book' | 'frequency'> & {
  readonly observations: readonly Observation[]
}

/** Columns of a reader's own export and two more, so that the page can open these files too. */
export const seriesColumns = [...plotColumns, 'book', 'plus_minus'] as const

/**
 * Writes a row for each period's value in US dollars, then for each weight in kilograms. There is no byte order mark: R
 * and Python would take it for a part of the first column's name.
 * @param name of its commodity
 */
export function seriesCsv({ id, flow, cmdCode, book, frequency, observations }: Series, name: string): string {
  const row = (...measured: Cell[]): Cell[] => [id, flow, cmdCode, name, ...measured]
  const unit = frequency === 'monthly' ? 'month' : 'year'
  const values = observations.map(({ period, value, valueStatus, sources, plusMinus = null }) =>
    row(period, 'value', 'USD', 'level', unit, value, valueStatus, sources.join(';'), book, plusMinus),
  )
  const weights = observations.map(({ period, netWeightKg, weightStatus, sources }) =>
    row(period, 'weight', 'kg', 'level', unit, netWeightKg, weightStatus, sources.join(';'), book, null),
  )
  const hasWeight = observations.some(({ netWeightKg }) => netWeightKg !== null)
  return csvLines({ columns: seriesColumns, rows: hasWeight ? [...values, ...weights] : values })
}
