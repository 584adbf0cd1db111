import type { Flow } from '#src/trade/flow.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import { changeOnYearEarlier, indexedTo, shareOf } from '#src/trade/transform.ts'
import type { World } from '#src/trade/world.ts'
import { worldMonths } from '#src/trade/world.ts'
import type { Cell, Rows } from '#src/figure/files/csv.ts'
import { csvMoney } from '#src/figure/files/csv.ts'
import { inOrder } from '#src/figures/analysisView.ts'
import { missingRatesOf } from '#src/view/texts/moneyNotes.ts'

/** Sums of twelve months, each with a point for every shown month. */
type SumLine = {
  /** In the money of the view. */
  readonly sums: readonly Point[]
  /** The sum of December of the earlier year is 100. */
  readonly index: readonly Point[]
}

/** A calendar year: what its December sums. */
export type WorldYear = {
  readonly year: string
  readonly russia: Point
  readonly russiaChange: Point
  readonly everyone: Point
  readonly everyoneChange: Point
  readonly share: Point
}

/** One flow of China's trade with Russia and with everyone. */
export type WorldData = {
  readonly money: Money
  readonly flow: Flow
  /** The years compared; the first is the base of the index. */
  readonly a: number
  readonly b: number
  readonly periods: readonly string[]
  readonly russia: SumLine
  readonly everyone: SumLine
  /** Russia's, in percent. */
  readonly share: readonly Point[]
  /** Those that both lines have whole. */
  readonly years: readonly WorldYear[]
  /** Months for want of whose rates sums are missing, those after the last shown month too. */
  readonly missingRates: readonly string[]
}

export const defaultYears = { a: 2021, b: 2022 } as const

const decemberOf = (year: number): string => `${year}-12`

export function worldData(
  flow: Flow,
  total: readonly Observation[],
  world: World,
  asked: { readonly a: number | null; readonly b: number | null },
  conversion: Conversion = inDollars,
): WorldData {
  const sumsOf = (months: readonly Observation[]): Point[] =>
    atFrequency(conversion.observations(months), 'rolling', 12).map((sum) => measured(sum, 'value'))
  const [ofRussia, ofEveryone] = [sumsOf(total), sumsOf(worldMonths(world, flow))]
  const known = [...ofRussia, ...ofEveryone].filter(({ value }) => value !== null).map(({ period }) => period)
  const periods = monthRange(known.toSorted()[0] ?? '2017-12', known.toSorted().at(-1) ?? '2017-12')
  const every = (points: readonly Point[]): Point[] => {
    const byMonth = new Map(points.map((point) => [point.period, point]))
    return periods.map((month) => byMonth.get(month) ?? gapAt(month))
  }
  const [russia, everyone] = [every(ofRussia), every(ofEveryone)]
  const share = shareOf(russia, everyone)
  const [russiaChange, everyoneChange] = [changeOnYearEarlier(russia), changeOnYearEarlier(everyone)]
  const years = periods.flatMap((period, i): WorldYear[] => {
    const at = (points: readonly Point[]): Point => points[i] ?? gapAt(period)
    if (monthNumber(period) !== 12 || at(share).value === null) return []
    return [
      {
        year: yearOf(period),
        russia: at(russia),
        russiaChange: at(russiaChange),
        everyone: at(everyone),
        everyoneChange: at(everyoneChange),
        share: at(share),
      },
    ]
  })
  // An address may name a year that is not over.
  const whole = (year: number | null, otherwise: number): number =>
    years.some((one) => one.year === String(year)) ? (year ?? otherwise) : otherwise
  const { a, b } = inOrder({ a: whole(asked.a, defaultYears.a), b: whole(asked.b, defaultYears.b) })
  const line = (sums: readonly Point[]): SumLine => ({ sums, index: indexedTo(sums, decemberOf(a)) })
  return {
    money: conversion.money,
    flow,
    a,
    b,
    periods,
    russia: line(russia),
    everyone: line(everyone),
    share,
    years,
    missingRates: missingRatesOf([...ofRussia, ...ofEveryone]),
  }
}

/** Percent from the earlier year to the later; null where either is missing. */
export function growthOf({ index }: SumLine, { b }: WorldData): number | null {
  const value = index.find(({ period }) => period === decemberOf(b))?.value ?? null
  return value === null ? null : value - 100
}

const columns = ['flow', 'period', 'item', 'unit', 'value', 'status', 'source'] as const

/** Both sums, both indices and the share, one after the other, each with a row for every shown month. */
export function worldRows({ money, flow, russia, everyone, share }: WorldData): Rows {
  const rows = (item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, unit, value, status, sources.join(';')])
  return {
    columns,
    rows: [
      ...rows('with_russia_12_months', csvMoney[money], russia.sums),
      ...rows('with_everyone_12_months', csvMoney[money], everyone.sums),
      ...rows('with_russia_index', 'index', russia.index),
      ...rows('with_everyone_index', 'index', everyone.index),
      ...rows('share_of_russia', 'percent', share),
    ],
  }
}
