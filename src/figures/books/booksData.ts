import type { Flow } from '#src/trade/flow.ts'
import { calendarYears } from '#src/trade/calendarYears.ts'
import { measured } from '#src/trade/measure.ts'
import { type Mirror, discrepanciesOf, estimatesOf, reportedOf, russianBooks } from '#src/trade/beside/mirror.ts'
import { type Conversion, inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Point } from '#src/trade/point.ts'
import { type Cell, type Rows, moneyCodes } from '#src/figure/files/rows.ts'

export type BooksData = ReturnType<typeof booksData>

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
export function booksData(
  flow: Flow,
  total: readonly Observation[],
  mirror: Mirror,
  conversion: Conversion = inDollars,
) {
  const yearsOf = (months: readonly Observation[]) => calendarYears(months).map((year) => measured(year, 'value'))
  const all = yearsOf(conversion.observations(total))
  // A published year without an exchange rate is kept, and shown as a gap.
  const published = all.map(({ value, missingRates }) => value !== null || missingRates !== undefined)
  const china = all.slice(published.indexOf(true), published.lastIndexOf(true) + 1)
  const years = china.map(({ period }) => period)
  const inUsd = yearsOf(total)
  const books = russianBooks(mirror, flow, years).map(({ source, points }) => ({
    source,
    points: conversion.points(points),
    // Estimates are filtered out before conversion, because an estimated rate makes estimates of reports too.
    discrepancies: discrepanciesOf(china, conversion.points(reportedOf(points))),
    discrepanciesInUsd: discrepanciesOf(inUsd, reportedOf(points)),
    estimates: estimatesOf(inUsd, points),
  }))
  // China's side is converted by months, Russia's by years.
  const moved = books.flatMap(({ discrepancies, discrepanciesInUsd }) =>
    discrepanciesInUsd.flatMap(({ year, percent: { value } }) => {
      const converted = discrepancies.find((one) => one.year === year)?.percent.value ?? null
      return value === null || converted === null ? [] : [{ year, points: Math.abs(converted - value) }]
    }),
  )
  return {
    money: conversion.money,
    flow,
    years,
    china,
    russia: books,
    /** The year in which conversion moves the discrepancy most, and by how many percentage points; null in dollars. */
    moved: conversion.money === 'usd' ? null : (moved.toSorted((a, b) => b.points - a.points)[0] ?? null),
  }
}

export function booksRows({ money, flow, china, russia }: BooksData): Rows {
  const unit = moneyCodes[money]
  const rows = (item: string, by: string, of: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, of, value, status, sources.join(';')])
  return {
    columns: ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'],
    rows: [
      ...rows('reported', 'china', unit, china),
      ...russia.flatMap(({ source, points, discrepancies }) => {
        const by = `russia:${source}`
        const amounts = discrepancies.map(({ amount }) => amount)
        const percents = discrepancies.map(({ percent }) => percent)
        return [
          ...rows('reported', by, unit, points),
          ...rows('china_less_russia', by, unit, amounts),
          ...rows('china_less_russia', by, 'percent', percents),
        ]
      }),
    ],
  }
}
