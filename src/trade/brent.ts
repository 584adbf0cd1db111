import type { PeriodAmounts } from '#src/trade/amounts.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt, joinSources } from '#src/trade/point.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import type { Observation } from '#src/trade/observation.ts'
import { weakest } from '#src/trade/status.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { Status } from '#src/trade/status.ts'

/** Brent and Urals (USD a barrel, monthly averages) and China's crude imports from all suppliers (kg). */
export type Context = {
  readonly months: readonly {
    readonly period: string
    readonly brentUsdPerBarrel: number | null
    readonly brentStatus: Status | null
    readonly uralsUsdPerBarrel: number | null
    readonly uralsStatus: Status | null
    readonly chinaCrudeImportsKg: number | null
    readonly chinaCrudeImportsStatus: Status | null
  }[]
  readonly sources: { readonly brent: string; readonly urals: string; readonly crudeImports: string }
}

/** As China Customs and S&P Global convert crude oil. */
export const barrelsPerTonne = 7.3

/** US dollars a barrel. */
export function pricePerBarrel(amounts: PeriodAmounts): Point {
  const perTonne = measured(amounts, 'price')
  return perTonne.value === null ? perTonne : { ...perTonne, value: perTonne.value / barrelsPerTonne }
}

export function brentPoints({ months, sources }: Context): Point[] {
  return months.map(({ period, brentUsdPerBarrel: value, brentStatus: status }) =>
    value === null ? gapAt(period) : { period, value, status, sources: [sources.brent] },
  )
}

export function uralsPoints({ months, sources }: Context): Point[] {
  return months.map(({ period, uralsUsdPerBarrel: value, uralsStatus: status }) =>
    value === null ? gapAt(period) : { period, value, status, sources: [sources.urals] },
  )
}

/** Negative where the price is lower; a gap in either is a gap. */
export function spreadTo(prices: readonly Point[], references: readonly Point[]): Point[] {
  const byMonth = new Map(references.map((point) => [point.period, point]))
  return prices.map((price) => {
    const reference = byMonth.get(price.period)
    if (price.value === null || reference === undefined || reference.value === null) return gapAt(price.period)
    return {
      period: price.period,
      value: price.value - reference.value,
      status: weakest(price.status, reference.status),
      sources: joinSources([price.sources, reference.sources]),
    }
  })
}

/** The mean of the twelve months to each; missing where one of them is. */
function meansOfTwelve(points: readonly Point[]): Point[] {
  const byMonth = new Map(points.map((point) => [point.period, point]))
  return points.map(({ period }) => {
    const months = monthRange(addMonths(period, -11), period).flatMap((month) => byMonth.get(month) ?? [])
    const values = months.flatMap(({ value }) => value ?? [])
    if (values.length < 12) return gapAt(period)
    return {
      period,
      value: values.reduce((sum, value) => sum + value, 0) / 12,
      status: months.reduce<Status | null>((status, month) => weakest(status, month.status), null),
      sources: joinSources(months.map(({ sources }) => sources)),
    }
  })
}

/** The price is value over weight of all twelve months, no mean of prices: a single month swings by more than the spread. */
export function spreadOfTwelveMonths(crude: readonly Observation[], reference: readonly Point[]): Point[] {
  return spreadTo(atFrequency(crude, 'rolling', 12).map(pricePerBarrel), meansOfTwelve(reference))
}

/** Russian crude in percent of all crude that China imported, by weight, in sums of twelve months. */
export function shareOfCrudeImports(russian: readonly Observation[], { months, sources }: Context): Point[] {
  const all = months.map(({ period, chinaCrudeImportsKg, chinaCrudeImportsStatus }): Observation => ({
    period,
    value: null,
    netWeightKg: chinaCrudeImportsKg,
    valueStatus: null,
    weightStatus: chinaCrudeImportsStatus,
    sources: [sources.crudeImports],
  }))
  const weights = (rows: readonly Observation[]): Point[] =>
    atFrequency(rows, 'rolling', 12).map((amounts) => measured(amounts, 'weight'))
  return shareOf(weights(russian), weights(all))
}

/** Months of at least this size to either side of zero, and the largest among those around them. */
export function peaks(points: readonly Point[], least: number, around: number): Point[] {
  return points.filter(({ value }, i) => {
    if (value === null || Math.abs(value) < least) return false
    const near = points.slice(Math.max(0, i - around), i + around + 1)
    return near.every((other) => other.value === null || Math.abs(other.value) <= Math.abs(value))
  })
}
