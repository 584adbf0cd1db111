import type { Findings } from '#src/trade/findings.ts'
import type { Flow } from '#src/trade/flow.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import { type Conversion, inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { changeOnYearEarlier, indexedTo, shareOf } from '#src/trade/transform.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import { type Cell, type Rows, moneyCodes } from '#src/figure/files/rows.ts'
import { inOrder } from '#src/figures/analysisView.ts'
import { sharedMonths } from '#src/figures/panelLines.ts'
import { missingRatesOf } from '#src/view/texts/notes.ts'

export type WorldData = ReturnType<typeof worldData>

export const defaultYears = { a: 2021, b: 2022 } as const

const decemberOf = (year: number): string => `${year}-12`

/** One flow of China's trade with Russia and with everyone, as 12-month sums, with a point for every shown month. */
export function worldData(
  flow: Flow,
  total: readonly Observation[],
  world: World,
  asked: { readonly a: number | null; readonly b: number | null },
  conversion: Conversion = inDollars,
  findings: Findings = {},
) {
  const sumsOf = (months: readonly Observation[]): Point[] =>
    atFrequency(conversion.observations(months), 'rolling', 12).map((sum) => measured(sum, 'value'))
  const all = [sumsOf(total), sumsOf(worldMonths(world, flow))] as const
  const { periods, every } = sharedMonths(all)
  const [russia, everyone] = [every(all[0]), every(all[1])]
  const share = shareOf(russia, everyone)
  const [russiaChange, everyoneChange] = [changeOnYearEarlier(russia), changeOnYearEarlier(everyone)]
  // A calendar year that both lines have in full is the 12-month sum to its December.
  const years = periods.flatMap((period, i) => {
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
    year !== null && years.some((one) => one.year === String(year)) ? year : otherwise
  const { a, b } = inOrder({ a: whole(asked.a, defaultYears.a), b: whole(asked.b, defaultYears.b) })
  /** The index is 100 at the 12-month sum to December of year `a`. */
  const line = (sums: readonly Point[]) => ({ sums, index: indexedTo(sums, decemberOf(a)) })
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
    /** Growth of the newest whole year in yuan, as Customs states it and as these figures give it. */
    stated: findings[`stated.${flow}-TOTAL.cny.year`],
    computed: findings[`growth.${flow}-TOTAL.cny.year`],
    /** Months without a rate, including those after the last shown month. */
    missingRates: missingRatesOf(all.flat()),
  }
}

/** Growth from year `a` to year `b` in percent, and its status; null where either is missing. */
export function growthOf({ index }: WorldData['russia'], { b }: WorldData) {
  const { value = null, status } = index.find(({ period }) => period === decemberOf(b)) ?? {}
  return value === null ? null : { percent: value - 100, status }
}

/** The growth that Customs itself states in yuan: of year `b` on the year before. */
export function statedGrowth({ money, a, b, stated }: WorldData): number | null {
  return money === 'cny' && b === a + 1 && stated?.period === decemberOf(b) ? stated.value : null
}

export function worldRows({ money, flow, russia, everyone, share }: WorldData): Rows {
  const rows = (item: string, unit: string, points: readonly Point[]): Cell[][] =>
    points.map(({ period, value, status, sources }) => [flow, period, item, unit, value, status, sources.join(';')])
  return {
    columns: ['flow', 'period', 'item', 'unit', 'value', 'status', 'source'],
    rows: [
      ...rows('with_russia_12_months', moneyCodes[money], russia.sums),
      ...rows('with_everyone_12_months', moneyCodes[money], everyone.sums),
      ...rows('with_russia_index', 'index', russia.index),
      ...rows('with_everyone_index', 'index', everyone.index),
      ...rows('share_of_russia', 'percent', share),
    ],
  }
}
