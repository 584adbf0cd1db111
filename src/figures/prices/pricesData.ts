import type { Benchmark, PricedGood } from '#src/trade/beside/benchmark.ts'
import { isPricedByYear, pricedGoods } from '#src/trade/beside/benchmark.ts'
import type { Context } from '#src/trade/beside/brent.ts'
import { peaks, shareOfCrudeImports, spreadTo } from '#src/trade/beside/brent.ts'
import { calendarYears } from '#src/trade/calendarYears.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import type { Conversion } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Prices } from '#src/trade/beside/prices.ts'
import { weakest } from '#src/trade/status.ts'
import { shareOf } from '#src/trade/transform.ts'
import { meansOfTwelve, meansOfYears, monthsEarlier, pricePer, worldPriceIn } from '#src/trade/beside/worldPrice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Rows } from '#src/figure/files/rows.ts'
import { moneyCodes } from '#src/figure/files/rows.ts'

/** A good, the world price it is compared with, and how many months before landing that price is taken. */
export type Pair = { readonly of: PricedGood; readonly benchmark: Benchmark; readonly lag: ViewState['lag'] }

export const isPriced = (good: string | null): good is PricedGood => good !== null && pricedGoods.includes(good)

export type PricesData = NonNullable<ReturnType<typeof pricesData>>

/** Gaps of at least this share of the largest are named if no gap within `monthsAroundPeak` is larger. */
const partOfLargest = 0.75
const monthsAroundPeak = 12

/** Both prices and the gap between them, in money and in percent of the world price, for the periods of `paid`. */
function compared(paid: readonly Point[], quotes: readonly Point[]) {
  const world = pointsAt(
    quotes,
    paid.map(({ period }) => period),
  )
  const gap = spreadTo(paid, world)
  return { paid, world, gap, percent: shareOf(gap, world) }
}

const pointsAt = (points: readonly Point[], periods: readonly string[]): Point[] => {
  const byPeriod = new Map(points.map((point) => [point.period, point]))
  return periods.map((period) => byPeriod.get(period) ?? gapAt(period))
}

/** The months or years from the first to the last with a price. */
function periodsOf(paid: readonly Point[]): string[] {
  const known = paid.flatMap(({ period, value }) => (value === null ? [] : [period])).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  if (first.length === 4)
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${Number(first) + i}`)
  return monthRange(first, last)
}

/** Null where the trade API has no such world price. */
export function pricesData(
  pair: Pair,
  observations: readonly Observation[],
  prices: Prices,
  conversion: Conversion = inDollars,
  context: Context | null = null,
) {
  const quoted = worldPriceIn(prices, pair.benchmark)
  if (quoted === null) return null
  const isMonthly = !isPricedByYear(pair.of)
  const priceOf = pricePer(quoted.unit)
  const inMonths = (points: readonly Point[]) => monthsEarlier(points, pair.lag)
  const quotes = inMonths(conversion.points(quoted.points))
  const rows = conversion.observations(observations)
  // Periods and named gaps follow the prices in dollars: a period without a rate keeps its place, with no value.
  const inUsd = observations.map(priceOf)
  const periods = periodsOf(inUsd)
  const paid = pointsAt(rows.map(priceOf), periods)
  const ofYears = calendarYears(rows).map(priceOf)
  const years = compared(pointsAt(ofYears, periodsOf(ofYears)), meansOfYears(quotes))
  const gapsInUsd = isMonthly ? compared(pointsAt(inUsd, periods), inMonths(quoted.points)).gap : []
  const largest = Math.max(0, ...gapsInUsd.map(({ value }) => Math.abs(value ?? 0)))
  return {
    pair,
    isMonthly,
    unit: quoted.unit,
    money: conversion.money,
    periods,
    ...compared(paid, isMonthly ? quotes : meansOfYears(quotes)),
    /** The comparison by calendar year, or of the twelve months to each month. */
    ofTwelve: isMonthly ? compared(atFrequency(rows, 'rolling', 12).map(priceOf), meansOfTwelve(quotes)) : years,
    years,
    /** Russia's share of China's crude imports in percent; empty for other goods. */
    share: context === null ? [] : pointsAt(shareOfCrudeImports(observations, context), periods),
    named: peaks(gapsInUsd, partOfLargest * largest, monthsAroundPeak).map(({ period }) => period),
  }
}

const columns = 'period series_id benchmark lag paid world gap gap_percent unit status source'.split(' ')
/** Columns that only crude oil has. */
const shareColumns = 'share_percent share_status share_source'.split(' ')

export function pricesRows({ pair, unit, money, paid, world, gap, percent, share }: PricesData): Rows {
  const { of, benchmark, lag } = pair
  return {
    columns: share.length === 0 ? columns : [...columns, ...shareColumns],
    rows: paid.map(({ period, value, status, sources }, i) => {
      const [quote, part] = [world[i] ?? gapAt(period), share[i]]
      const prices = [value, quote.value, gap[i]?.value ?? null, percent[i]?.value ?? null]
      const from = [...new Set([...sources, ...quote.sources])].join(';')
      const row = [
        period,
        of,
        benchmark,
        lag,
        ...prices,
        `${moneyCodes[money]}/${unit}`,
        weakest(status, quote.status),
        from,
      ]
      return part === undefined ? row : [...row, part.value, part.status, part.sources.join(';')]
    }),
  }
}
