import type { Flow } from '#src/trade/flow.ts'
import type { Point } from '#src/trade/point.ts'
import type { Mirror, Discrepancy, RussianBook } from '#src/trade/mirror.ts'
import { measured } from '#src/trade/measure.ts'
import { discrepanciesOf, russianBooks } from '#src/trade/mirror.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { calendarYears } from '#src/trade/frequency.ts'
import type { Cell } from '#src/figure/files/csvText.ts'
import { csvMoney } from '#src/figure/files/csv.ts'
import { csvText } from '#src/figure/files/csvText.ts'

export type ComparedBook = RussianBook & { readonly discrepancies: readonly Discrepancy[] }

/** One flow as China reported it and as Russia did, by year, with Russia's publishers apart. */
export type BooksData = {
  readonly money: Money
  readonly flow: Flow
  readonly years: readonly string[]
  readonly china: readonly Point[]
  readonly russia: readonly ComparedBook[]
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
  return {
    money: conversion.money,
    flow,
    years,
    china,
    russia: russianBooks(mirror, flow, years).map(({ source, points: inUsd }) => {
      const points = conversion.points(inUsd)
      return { source, points, discrepancies: discrepanciesOf(china, points) }
    }),
  }
}

const columns = ['flow', 'period', 'item', 'reported_by', 'unit', 'value', 'status', 'source'] as const

/** China's line, then each of Russia's with its discrepancy in the same money and in percent of China's value. */
export function booksCsv({ money, flow, china, russia }: BooksData): string {
  const unit = csvMoney[money]
  const rows = (item: string, by: string, of: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, by, of, value, status, sources.join(';')])
  return csvText(columns, [
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
  ])
}
