import type { Point } from '#src/trade/figures.ts'
import { csvText } from '#src/figure/files/csvText.ts'
import type { BrentFigures } from '#src/analyses/brent/brentFigures.ts'

const columns = ['period', 'item', 'unit', 'value', 'status', 'source'] as const

/** The four lines, one after the other, each with a row for every shown month. */
export function brentCsv({ russian, brent, gap, share }: BrentFigures): string {
  const rows = (item: string, unit: string, points: readonly Point[]) =>
    points.map(({ period, value, status, sources }) => [period, item, unit, value, status, sources.join(';')])
  return csvText(columns, [
    ...rows('russian_crude', 'USD/barrel', russian),
    ...rows('brent', 'USD/barrel', brent),
    ...rows('gap_to_brent', 'USD/barrel', gap),
    ...rows('share_of_crude_imports_12_months', 'percent', share),
  ])
}
