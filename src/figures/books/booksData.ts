import type { Flow } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import type { Mirror, Discrepancy, Estimates, RussianBook } from '#src/trade/mirror.ts'
import { measured } from '#src/trade/measure.ts'
import { discrepanciesOf, estimatesOf, reportedOf, russianBooks } from '#src/trade/mirror.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { calendarYears } from '#src/trade/frequency.ts'
import type { Cell, Rows } from '#src/figure/files/csv.ts'
import { csvMoney } from '#src/figure/files/csv.ts'

export type ComparedBook = RussianBook & {
  /** One for every year; gaps where Russia's side is an estimate. */
  readonly discrepancies: readonly Discrepancy[]
  readonly estimates: Estimates | null
}

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
export type BooksData = {
  readonly money: Money
  readonly flow: Flow
  readonly years: readonly string[]
  readonly china: readonly Point[]
  readonly russia: readonly ComparedBook[]
  /** By how many points of percent the discrepancy is most another than in dollars, and when; null in dollars. */
  readonly moved: { readonly year: string; readonly points: number } | null
}

/** The one side is converted by months, the other by years: of two percentages of a year, the pair that differs most. */
function mostMoved(books: readonly RussianBook[], china: readonly Point[], russia: readonly ComparedBook[]) {
  const moved = books.flatMap(({ points }, book) =>
    discrepanciesOf(china, reportedOf(points)).flatMap(({ year, percent }) => {
      const converted = russia[book]?.discrepancies.find((one) => one.year === year)?.percent.value ?? null
      return percent.value === null || converted === null ? [] : [{ year, points: Math.abs(converted - percent.value) }]
    }),
  )
  return moved.toSorted((a, b) => b.points - a.points)[0] ?? null
}

export function booksData(
  flow: Flow,
  total: readonly Observation[],
  mirror: Mirror,
  conversion: Conversion = inDollars,
): BooksData {
  const all = calendarYears(conversion.observations(total)).map((year) => measured(year, 'value'))
  // A year that lacks nothing but a rate is shown as a gap.
  const published = all.map(({ value, missingRates }) => value !== null || missingRates !== undefined)
  const china = all.slice(published.indexOf(true), published.lastIndexOf(true) + 1)
  const years = china.map(({ period }) => period)
  const books = russianBooks(mirror, flow, years)
  const inUsd = calendarYears(total).map((year) => measured(year, 'value'))
  const russia = books.map(({ source, points }) => ({
    source,
    points: conversion.points(points),
    // Told apart in dollars: a rate may be an estimate too.
    discrepancies: discrepanciesOf(china, conversion.points(reportedOf(points))),
    estimates: estimatesOf(inUsd, points),
  }))
  return {
    money: conversion.money,
    flow,
    years,
    china,
    russia,
    moved: conversion.money === 'usd' ? null : mostMoved(books, inUsd, russia),
  }
}

const columns = ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'] as const

/** China's line, then each of Russia's with its discrepancy in the same money and in percent of China's value. */
export function booksRows({ money, flow, china, russia }: BooksData): Rows {
  const unit = csvMoney[money]
  const rows = (item: string, by: string, of: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, of, value, status, sources.join(';')])
  return {
    columns,
    rows: [
      ...rows('reported', 'china', unit, china),
      ...russia.flatMap(({ source, points, discrepancies }) => [
        ...rows('reported', `russia:${source}`, unit, points),
        ...rows(
          'china_less_russia',
          `russia:${source}`,
          unit,
          discrepancies.map(({ amount }) => amount),
        ),
        ...rows(
          'china_less_russia',
          `russia:${source}`,
          'percent',
          discrepancies.map(({ percent }) => percent),
        ),
      ]),
    ],
  }
}
