import type { Benchmark } from '#src/trade/catalogue.ts'
import { type Point, computed, gapAt, knownValues, pointOf } from '#src/trade/observation.ts'
import { addMonths, byPeriod, monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import { type PeriodAmounts, measured } from '#src/trade/steps.ts'
import type { Answer } from '#src/trade/tables/beside.ts'

/** A barrel, a tonne, a million British thermal units. */
export const priceUnits = ['bbl', 't', 'mmbtu'] as const
type PriceUnit = (typeof priceUnits)[number]

/** The factor by which China Customs and S&P Global convert crude oil. */
export const barrelsPerTonne = 7.3

/**
 * Units in a tonne. The factor of liquefied gas is that by which S&P Global (Platts) converts Japan's import price:
 * spglobal.com/commodity-insights, subscriber note of 29 February 2024.
 */
export const unitsPerTonne: { readonly [unit in PriceUnit]: number } = { bbl: barrelsPerTonne, t: 1, mmbtu: 52 }

export type Prices = Answer<'prices'>

/** Returns the average price per `unit` instead of per tonne. */
export function pricePer(unit: PriceUnit): (amounts: PeriodAmounts) => Point {
  return (amounts) => {
    const perTonne = measured(amounts, 'price')
    return perTonne.value === null ? perTonne : { ...perTonne, value: perTonne.value / unitsPerTonne[unit] }
  }
}

/** Null where the answer has no such series. */
export function worldPriceIn(prices: Prices, benchmark: Benchmark) {
  const series = prices.series.find(({ id }) => id === benchmark)
  if (series === undefined) return null
  const { unit, source, months } = series
  return { unit, points: months.map(({ price, ...month }) => pointOf({ ...month, source }, price)) }
}

/** Shifts prices so that each month has the price of `lag` months before it. */
export function monthsEarlier(points: readonly Point[], lag: number): readonly Point[] {
  return lag === 0 ? points : points.map((point) => ({ ...point, period: addMonths(point.period, lag) }))
}

/** The mean of the twelve months that end with each month; a gap where one of them is missing. */
export function meansOfTwelve(points: readonly Point[]): Point[] {
  const byMonth = byPeriod(points)
  return points.map(({ period }) => {
    const months = monthRange(addMonths(period, -11), period).flatMap((month) => byMonth.get(month) ?? [])
    const values = knownValues(months)
    if (values.length < 12) return gapAt(period)
    return computed(period, values.reduce((sum, value) => sum + value, 0) / 12, months)
  })
}

export function meansOfYears(points: readonly Point[]): Point[] {
  return meansOfTwelve(points).flatMap((mean) =>
    monthNumber(mean.period) === 12 ? [{ ...mean, period: yearOf(mean.period) }] : [],
  )
}
