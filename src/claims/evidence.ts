import type { QueryClient } from '@tanstack/react-query'
import { dependenceQuery, mirrorQuery, suppliersQuery } from '#src/api/abroadQueries.ts'
import { conversionsQuery, seriesQuery } from '#src/api/queries.ts'
import { type Judgement, judge } from '#src/claims/judge.ts'
import { russianBooks } from '#src/trade/beside/mirror.ts'
import { type ListedPartner, china, replyOf } from '#src/trade/beside/partners.ts'
import { type Catalogue, type SeriesInfo, baciSeries, findSeries, isTrade, totalOf } from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import type { Observation, Status } from '#src/trade/observation.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Measure, type Money, inDollars } from '#src/trade/steps.ts'
import type { Check } from '#src/view/check.ts'
import { firstYear, newestYear } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The sources of what a check is of, the main one first, in dollars as published. */
export type Evidence = { readonly series: readonly Series[]; readonly conversions: Conversions }

const yearRow = (period: string, value: number | null, status: Status | null, source: string): Observation => ({
  period,
  value,
  netWeightKg: null,
  valueStatus: status,
  weightStatus: null,
  sources: [source],
})

/** Totals as Russia reported them, each of its publishers apart. */
async function russianReports(main: SeriesInfo, catalogue: Catalogue, client: QueryClient): Promise<readonly Series[]> {
  if (main.cmdCode !== 'TOTAL' || !isTrade(main)) return []
  const mirror = await client.fetchQuery(mirrorQuery)
  const years = Array.from({ length: newestYear(catalogue) - firstYear + 1 }, (_, i) => String(firstYear + i))
  return russianBooks(mirror, main.flow, years).map(({ source, points }) => ({
    info: { ...main, id: [main.id, source].join('.'), book: 'russia', frequency: 'annual', sources: [source] },
    observations: points.map(({ period, value, status }) => yearRow(period, value, status, source)),
  }))
}

/** One partner's share of a heading in percent by year, with the whole as its total. */
function sharesOf(
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

/** The share of China in what Russia imports, or of Russia in what China does. */
async function sharesIn({ analysis, of }: ViewState, catalogue: Catalogue, client: QueryClient): Promise<Series[]> {
  const asked = findSeries(catalogue, of ?? '')
  if (asked === null || !isTrade(asked)) return []
  const { cmdCode } = asked
  const info = baciSeries(catalogue, asked.flow, cmdCode) ?? asked
  if (analysis === 'suppliers') {
    const { rows } = await client.fetchQuery(suppliersQuery)
    return [
      sharesOf(
        info,
        china,
        rows.filter((row) => row.cmdCode === cmdCode),
      ),
    ]
  }
  const { rows } = await client.fetchQuery(dependenceQuery)
  const bought = rows.filter((row) => row.cmdCode === cmdCode && row.country === 'CHN' && row.side === 'suppliers')
  return [sharesOf(info, 'RU', bought)]
}

/** Fetches everything that can be said of a view's check; throws where a request fails. */
export async function evidenceOf(view: ViewState, catalogue: Catalogue, client: QueryClient): Promise<Evidence> {
  const conversions = await client.fetchQuery(conversionsQuery)
  if (view.analysis !== null) return { series: await sharesIn(view, catalogue, client), conversions }
  const bare = (view.series[0] ?? '').replace(/\.[a-z]+$/, '')
  const listed = catalogue.commodities.find((commodity) => commodity.id === bare)?.series
  const infos = listed ?? [findSeries(catalogue, bare)].flatMap((info) => info ?? [])
  const rowsOf = async (info: SeriesInfo | null) =>
    info === null ? [] : (await client.fetchQuery(seriesQuery(info))).observations
  const series = await Promise.all(
    infos.map(async (info) => {
      const [observations, total] = await Promise.all([rowsOf(info), rowsOf(totalOf(catalogue, info))])
      return { info, observations, total }
    }),
  )
  const [main] = infos
  const russian = main === undefined ? [] : await russianReports(main, catalogue, client)
  return { series: [...series, ...russian], conversions }
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
