import { periodsOf, pointsAt } from '#src/figures/core/lines.ts'
import { type Cell, type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import { type Benchmark, type PricedGood, isPricedByYear } from '#src/trade/catalogue.ts'
import { type Context, peaks, shareOfCrudeImports, spreadTo } from '#src/trade/beside/brent.ts'
import {
  type Prices,
  meansOfTwelve,
  meansOfYears,
  monthsEarlier,
  pricePer,
  worldPriceIn,
} from '#src/trade/beside/worldPrice.ts'
import { type Observation, type Point, gapAt, weakest } from '#src/trade/observation.ts'
import { type Conversion, atFrequency, calendarYears, shareOf } from '#src/trade/steps.ts'
import { lags } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A good, the world price it is compared with, and how many months before landing that price is taken. */
export type PricePair = { readonly of: PricedGood; readonly benchmark: Benchmark; readonly lag: ViewState['lag'] }

export type PricesData = NonNullable<ReturnType<typeof pricesData>>

/** Gaps of at least this share of the largest are named if no gap within `monthsAroundPeak` is larger. */
const partOfLargest = 0.75
const monthsAroundPeak = 12

/** Percent of what China paid, about two dollars a barrel: gaps of two lags that are further apart are no one number. */
const mostApart = 3

/**
 * The newest twelve months' gap to the prices of a month and of two months before, when cargoes are priced, where the
 * month of pricing decides its sign or moves it by more than `mostApart` over all lags; null where it does not.
 */
function rangeOf(paid: readonly Point[], ofLags: readonly (readonly Point[])[]) {
  const ends = paid.flatMap(({ period, value }, i) => {
    const gaps = ofLags.flatMap((gap) => gap[i]?.value ?? [])
    return value === null || gaps.length < ofLags.length ? [] : [{ period, gaps, paid: value }]
  })
  const last = ends.at(-1)
  if (last === undefined) return null
  const [least, most] = [Math.min(...last.gaps), Math.max(...last.gaps)]
  if (least * most > 0 && most - least <= (last.paid * mostApart) / 100) return null
  const [, one = 0, two = 0] = last.gaps
  return { period: last.period, least: Math.min(one, two), most: Math.max(one, two) }
}

/** Both prices and the gap between them, in money and in percent of the world price, for the periods of `paid`. */
function compared(paid: readonly Point[], quotes: readonly Point[]) {
  const world = pointsAt(
    quotes,
    paid.map(({ period }) => period),
  )
  const gap = spreadTo(paid, world)
  return { paid, world, gap, percent: shareOf(gap, world) }
}

/** Null where the trade API has no such world price. */
export function pricesData(
  pair: PricePair,
  observations: readonly Observation[],
  prices: Prices,
  conversion: Conversion,
  context: Context | null,
) {
  const quoted = worldPriceIn(prices, pair.benchmark)
  if (quoted === null) return null
  const isMonthly = !isPricedByYear(pair.of)
  const priceOf = pricePer(quoted.unit)
  // Converted in the month of landing, as what China paid is: a move of the rate is none of a price.
  const quotesBefore = (lag: number): readonly Point[] => conversion.points(monthsEarlier(quoted.points, lag))
  const quotes = quotesBefore(pair.lag)
  const rows = conversion.observations(observations)
  // Periods follow the prices in dollars: a period without a rate keeps its place, with no value.
  const inUsd = observations.map(priceOf)
  const periods = periodsOf(inUsd)
  const paid = pointsAt(rows.map(priceOf), periods)
  const ofYears = calendarYears(rows).map(priceOf)
  const years = compared(pointsAt(ofYears, periodsOf(ofYears)), meansOfYears(quotes))
  const twelve = isMonthly ? atFrequency(rows, 'rolling', 12).map(priceOf) : []
  const shown = compared(paid, isMonthly ? quotes : meansOfYears(quotes))
  const ofLags = isMonthly ? lags.map(quotesBefore) : []
  const gapsOfLags = ofLags.map((points) => spreadTo(paid, points))
  // A gap that another month of pricing turns round is of timing, and no peak to be named.
  const isOfOneSign = ({ value }: Point, i: number): boolean =>
    gapsOfLags.every((gap) => (gap[i]?.value ?? 0) * (value ?? 0) > 0)
  const largest = Math.max(0, ...shown.gap.filter(isOfOneSign).map(({ value }) => Math.abs(value ?? 0)))
  return {
    pair,
    isMonthly,
    unit: quoted.unit,
    money: conversion.money,
    periods,
    ...shown,
    /** The comparison by calendar year, or of the twelve months to each month. */
    ofTwelve: isMonthly ? compared(twelve, meansOfTwelve(quotes)) : years,
    range: rangeOf(
      twelve,
      ofLags.map((points) => spreadTo(twelve, meansOfTwelve(points))),
    ),
    years,
    /** Russia's share of China's crude imports in percent; empty for other goods. */
    share: context === null ? [] : pointsAt(shareOfCrudeImports(observations, context), periods),
    named: peaks(shown.gap, partOfLargest * largest, monthsAroundPeak)
      .filter((point) => isOfOneSign(point, periods.indexOf(point.period)))
      .map(({ period }) => period),
  }
}

/** The gap has the columns of status and source without a name. */
const columns = [
  'period series_id benchmark lag paid world gap gap_percent unit status source',
  'paid_status paid_source world_status world_source',
].flatMap((names) => names.split(' '))
/** Columns that only crude oil has. */
const shareColumns = 'share_percent share_status share_source'.split(' ')

const citedOf = ({ status, sources }: Point): Cell[] => [status, sources.join(';')]

export function pricesRows({ pair, unit, money, paid, world, gap, percent, share }: PricesData): Rows {
  const { of, benchmark, lag } = pair
  return {
    columns: share.length === 0 ? columns : [...columns, ...shareColumns],
    rows: paid.map((price, i) => {
      const { period, value } = price
      const [quote, part] = [world[i] ?? gapAt(period), share[i]]
      const prices = [value, quote.value, gap[i]?.value ?? null, percent[i]?.value ?? null]
      const from = [...new Set([...price.sources, ...quote.sources])].join(';')
      const ofGap = [`${moneyCodes[money]}/${unit}`, weakest(price.status, quote.status), from]
      const row = [period, of, benchmark, lag, ...prices, ...ofGap, ...citedOf(price), ...citedOf(quote)]
      return part === undefined ? row : [...row, part.value, ...citedOf(part)]
    }),
  }
}
