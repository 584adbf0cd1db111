import type { Point } from '#src/trade/figures.ts'
import type { Cell } from '#src/figure/files/csvText.ts'
import { csvText } from '#src/figure/files/csvText.ts'
import type { BooksFigures } from '#src/analyses/books/booksFigures.ts'

const columns = ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'] as const

/** China's line, then each of Russia's with its gap in dollars and in percent of China's figure. */
export function booksCsv({ flow, china, russia }: BooksFigures): string {
  const rows = (item: string, by: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, unit, value, status, sources.join(';')])
  return csvText(columns, [
    ...rows('reported', 'china', 'USD', china),
    ...russia.flatMap(({ source, points, gaps }) => [
      ...rows('reported', `russia:${source}`, 'USD', points),
      ...rows(
        'china_less_russia',
        `russia:${source}`,
        'USD',
        gaps.map(({ usd }) => usd),
      ),
      ...rows(
        'china_less_russia',
        `russia:${source}`,
        'percent',
        gaps.map(({ percent }) => percent),
      ),
    ]),
  ])
}
