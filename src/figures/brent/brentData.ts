import {
  brentPoints,
  peaks,
  pricePerBarrel,
  shareOfCrudeImports,
  spreadOfTwelveMonths,
  spreadTo,
  uralsPoints,
} from '#src/trade/brent.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Context } from '#src/trade/brent.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import type { Rows } from '#src/figure/files/csv.ts'
import { csvMoney } from '#src/figure/files/csv.ts'

/** The lines of the analysis, each with a point for every shown month. */
export type BrentData = {
  /** Of the prices and spreads. */
  readonly money: Money
  readonly periods: readonly string[]
  readonly russian: readonly Point[]
  readonly urals: readonly Point[]
  readonly brent: readonly Point[]
  /** To Brent, of each month. */
  readonly spread: readonly Point[]
  /** To Brent, of the twelve months to each. */
  readonly spreadOfTwelve: readonly Point[]
  readonly uralsSpread: readonly Point[]
  readonly share: readonly Point[]
  /** Months whose spread to Brent, and to Urals, stands out in dollars: they are named in every money. */
  readonly named: { readonly gap: readonly string[]; readonly uralsGap: readonly string[] }
}

/** Spreads of at least this many dollars a barrel are named, where no other within a year is larger. */
const leastPeak = 20
const aroundPeak = 12

export function brentData(
  crude: readonly Observation[],
  context: Context,
  conversion: Conversion = inDollars,
): BrentData {
  // What is shown of them is the same in every money: where there is no rate, there is a gap.
  const dollars = { prices: crude.map(pricePerBarrel), brent: brentPoints(context), urals: uralsPoints(context) }
  const converted = conversion.observations(crude)
  const prices = converted.map(pricePerBarrel)
  const brent = conversion.points(dollars.brent)
  const urals = conversion.points(dollars.urals)
  const months = [...dollars.prices, ...dollars.brent].filter(({ value }) => value !== null).map(({ period }) => period)
  const periods = monthRange(months.toSorted()[0] ?? '2017-01', months.toSorted().at(-1) ?? '2017-01')
  const every = (points: readonly Point[]): Point[] => {
    const byMonth = new Map(points.map((point) => [point.period, point]))
    return periods.map((month) => byMonth.get(month) ?? gapAt(month))
  }
  const namedOf = (references: readonly Point[]): string[] =>
    peaks(every(spreadTo(dollars.prices, references)), leastPeak, aroundPeak).map(({ period }) => period)
  return {
    money: conversion.money,
    periods,
    russian: every(prices),
    urals: every(urals),
    brent: every(brent),
    spread: every(spreadTo(prices, brent)),
    spreadOfTwelve: every(spreadOfTwelveMonths(converted, brent)),
    uralsSpread: every(spreadTo(prices, urals)),
    share: every(shareOfCrudeImports(crude, context)),
    named: { gap: namedOf(dollars.brent), uralsGap: namedOf(dollars.urals) },
  }
}

const columns = ['period', 'item', 'unit', 'value', 'status', 'source'] as const

/** The lines, one after the other, each with a row for every shown month. */
export function brentRows(data: BrentData): Rows {
  const { money, russian, urals, brent, spread, spreadOfTwelve, uralsSpread, share } = data
  const perBarrel = `${csvMoney[money]}/barrel`
  const rows = (item: string, unit: string, points: readonly Point[]) =>
    points.map(({ period, value, status, sources }) => [period, item, unit, value, status, sources.join(';')])
  return {
    columns,
    rows: [
      ...rows('russian_crude', perBarrel, russian),
      ...rows('urals', perBarrel, urals),
      ...rows('brent', perBarrel, brent),
      ...rows('gap_to_brent', perBarrel, spread),
      ...rows('gap_to_brent_12_months', perBarrel, spreadOfTwelve),
      ...rows('gap_to_urals', perBarrel, uralsSpread),
      ...rows('share_of_crude_imports_12_months', 'percent', share),
    ],
  }
}
