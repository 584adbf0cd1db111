import { memoize, memoizeByObject } from '#src/lib/memoize.ts'
import type { Products } from '#src/trade/catalogue.ts'
import * as steps from '#src/trade/steps.ts'
import { type Observation, type Point, computed, gapAt, joinSources, weakest } from '#src/trade/observation.ts'
import { byPeriod, monthRange } from '#src/trade/periods.ts'

const realYear = '2021'

const conversionCount = 8

/** The rate of a year is the mean of its twelve months; a gap names the months that lack a rate. */
function ofPeriod(points: readonly Point[]): (period: string) => Point {
  const byMonth = byPeriod(points)
  return (period) => {
    const months = period.length === 4 ? monthRange(`${period}-01`, `${period}-12`) : [period]
    const parts = months.map((month) => byMonth.get(month) ?? gapAt(month))
    const missing = parts.filter(({ value }) => value === null).map((part) => part.period)
    if (missing.length > 0) return gapAt(period, missing)
    return computed(period, parts.reduce((sum, { value }) => sum + (value ?? 0), 0) / parts.length, parts)
  }
}

function rateOf(money: steps.OtherMoney, rates: steps.Rates): (period: string) => Point {
  if (money !== 'real') return ofPeriod(rates[money])
  const pricesOf = ofPeriod(rates.usPrices)
  const base = pricesOf(realYear)
  return (period) => {
    const prices = pricesOf(period)
    if (base.value === null || prices.value === null) return prices.value === null ? prices : { ...base, period }
    return computed(period, base.value / prices.value, [prices, base])
  }
}

/** A value without a rate becomes a gap that names the months without one. */
function times(point: Point, rate: Point): Point {
  if (point.value === null) return point
  if (rate.value === null) return gapAt(point.period, rate.missingRates)
  const plusMinus = point.plusMinus === undefined ? undefined : point.plusMinus * rate.value
  return { ...computed(point.period, point.value * rate.value, [point, rate]), plusMinus }
}

/** A euro in `money`: the month's dollars per euro, converted at the rate of the same month. */
function rateOfEuro(money: steps.Money, rates: steps.Rates): (period: string) => Point {
  if (money === 'usd') return ofPeriod(rates.eur)
  const rate = rateOf(money, rates)
  return ofPeriod(rates.eur.map((euro) => times(euro, rate(euro.period))))
}

function convertedObservation(observation: Observation, rate: Point): Observation {
  const { value: dollars, valueStatus: published } = observation
  const dollarPoint = { ...observation, value: dollars, status: published }
  const { value, status, sources, plusMinus, missingRates } = times(dollarPoint, rate)
  if (value === null) {
    const gap = { ...observation, value: null, valueStatus: null }
    return missingRates === undefined ? gap : { ...gap, missingRates }
  }
  return { ...observation, value, valueStatus: status, plusMinus, sources }
}

function convertedProducts(products: Products, rate: Point): Products {
  const { value: factor } = rate
  if (factor === null) return { ...products, rows: [], missingRates: rate.missingRates ?? [] }
  const rows = products.rows.map((row) => ({
    ...row,
    value: row.value * factor,
    valueStatus: weakest(row.valueStatus, rate.status) ?? row.valueStatus,
    source: joinSources([row.source.split(';'), rate.sources]).join(';'),
  }))
  return { ...products, rows }
}

function newConversion(money: steps.Money, rate: (period: string) => Point): steps.Conversion {
  return {
    money,
    points: (points) => points.map((point) => times(point, rate(point.period))),
    // Memoised by array, so that an unchanged line stays the same object.
    observations: memoizeByObject((observations: readonly Observation[]) =>
      observations.map((observation) => convertedObservation(observation, rate(observation.period))),
    ),
    products: (products) => convertedProducts(products, rate(String(products.year))),
  }
}

/** `from` is the money in which the figures are published, US dollars by default. */
export type Conversions = (money: steps.Money, from?: steps.PublishedMoney) => steps.Conversion

/** A month is converted at its mean rate, a yearly figure without months at the mean of the year's twelve rates. */
export function conversionsBy(rates: steps.Rates): Conversions {
  return memoize(conversionCount, (money: steps.Money, from: steps.PublishedMoney = 'usd') => {
    if (from === 'eur') return newConversion(money, rateOfEuro(money, rates))
    return money === 'usd' ? steps.inDollars : newConversion(money, rateOf(money, rates))
  })
}
