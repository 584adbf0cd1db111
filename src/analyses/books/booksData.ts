import type { Flow } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import type { Mirror, Discrepancy, RussianBook } from '#src/trade/mirror.ts'
import { measured } from '#src/trade/measure.ts'
import { discrepanciesOf, russianBooks } from '#src/trade/mirror.ts'
import type { Observation } from '#src/trade/observation.ts'
import { calendarYears } from '#src/trade/frequency.ts'
import type { Cell } from '#src/figure/files/csvText.ts'
import { csvText } from '#src/figure/files/csvText.ts'

export type ComparedBook = RussianBook & { readonly discrepancies: readonly Discrepancy[] }

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
export type BooksData = {
  readonly flow: Flow
  readonly years: readonly string[]
  readonly china: readonly Point[]
  readonly russia: readonly ComparedBook[]
}

export function booksData(flow: Flow, total: readonly Observation[], mirror: Mirror): BooksData {
  const all = calendarYears(total).map((year) => measured(year, 'value'))
  const last = all.findLastIndex(({ value }) => value !== null)
  const china = all.slice(
    all.findIndex(({ value }) => value !== null),
    last + 1,
  )
  const years = china.map(({ period }) => period)
  return {
    flow,
    years,
    china,
    russia: russianBooks(mirror, flow, years).map(({ source, points }) => ({
      source,
      points,
      discrepancies: discrepanciesOf(china, points),
    })),
  }
}

const columns = ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'] as const

/** China's line, then each of Russia's with its discrepancy in dollars and in percent of China's value. */
export function booksCsv({ flow, china, russia }: BooksData): string {
  const rows = (item: string, by: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, unit, value, status, sources.join(';')])
  return csvText(columns, [
    ...rows('reported', 'china', 'USD', china),
    ...russia.flatMap(({ source, points, discrepancies }) => [
      ...rows('reported', `russia:${source}`, 'USD', points),
      ...rows(
        'china_less_russia',
        `russia:${source}`,
        'USD',
        discrepancies.map(({ usd }) => usd),
      ),
      ...rows(
        'china_less_russia',
        `russia:${source}`,
        'percent',
        discrepancies.map(({ percent }) => percent),
      ),
    ]),
  ])
}
