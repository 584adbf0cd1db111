import { type Judgement, judge } from '#src/claims/judge.ts'
import { type Mirror, russianBooks } from '#src/trade/beside/mirror.ts'
import { type ListedPartner, replyOf } from '#src/trade/beside/partners.ts'
import { type Catalogue, type SeriesInfo, findSeries, isTrade } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import type { Observation, Status } from '#src/trade/observation.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Measure, type Money, inDollars } from '#src/trade/steps.ts'
import type { Check } from '#src/view/check.ts'
import { firstYear, newestYear } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The sources of what a check is of, the main one first, in dollars as published. */
export type Evidence = {
  readonly series: readonly Series[]
  readonly conversions: Conversions
  /** The parts of a composite. */
  readonly parts?: readonly Series[]
}

const yearRow = (period: string, value: number | null, status: Status | null, source: string): Observation => ({
  period,
  value,
  netWeightKg: null,
  valueStatus: status,
  weightStatus: null,
  sources: [source],
})

/** Totals as Russia reported them, each of its publishers apart. */
export function russianReports(main: SeriesInfo | undefined, catalogue: Catalogue, mirror: Mirror): readonly Series[] {
  if (!isTotal(main) || !isTrade(main)) return []
  const years = Array.from({ length: newestYear(catalogue) - firstYear + 1 }, (_, i) => String(firstYear + i))
  return russianBooks(mirror, main.flow, years).map(({ source, points }) => ({
    info: { ...main, id: [main.id, source].join('.'), book: 'russia', frequency: 'annual', sources: [source] },
    observations: points.map(({ period, value, status }) => yearRow(period, value, status, source)),
  }))
}

export const isTotal = (main: SeriesInfo | undefined): main is SeriesInfo => main?.cmdCode === 'TOTAL'

/** The series of a view's commodity, the main one first. */
export function sourcesIn({ series: [id = ''] }: ViewState, catalogue: Catalogue): readonly SeriesInfo[] {
  const bare = id.replace(/\.[a-z]+$/, '')
  const listed = catalogue.commodities.find((commodity) => commodity.id === bare)?.series
  return listed ?? [findSeries(catalogue, bare)].flatMap((info) => info ?? [])
}

/** One partner's share of a heading in percent by year, with the whole as its total. */
export function sharesOf(
  info: SeriesInfo,
  partner: string,
  lists: readonly { year: number; status: Status; source: string; partners: readonly ListedPartner[] }[],
): Series {
  const rowsOf = (value: (list: (typeof lists)[number]) => number | null): Observation[] =>
    lists.flatMap((list) => {
      const share = value(list)
      return share === null ? [] : [yearRow(String(list.year), share, list.status, list.source)]
    })
  return {
    info,
    observations: rowsOf(({ partners }) => {
      const reply = replyOf(partners, partner)
      return reply.kind === 'listed' ? reply.basisPoints / 100 : null
    }),
    total: rowsOf(() => 100),
  }
}

/** A measure in a money. */
export type Told = { readonly measure: Measure; readonly money: Money }

/** Judges a check by all sources in a measure and money; shares of partners have neither. */
export function judgeIn(check: Check, { series, conversions }: Evidence, told: Told, catalogue: Catalogue): Judgement {
  const conversion = told.money === 'usd' ? inDollars : conversions(told.money)
  const converted = series.map(({ info, observations, total }) => ({
    info,
    observations: conversion.observations(observations),
    ...(total === undefined ? {} : { total: conversion.observations(total) }),
  }))
  return judge(check, converted, { measure: told.measure, catalogue, isInDollars: told.money === 'usd' })
}
