import { type Found, type Judgement, isSure, judge, sureFirst } from '#src/claims/judge.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Mirror, russianBooks } from '#src/trade/beside/mirror.ts'
import { type ListedPartner, replyOf } from '#src/trade/beside/partners.ts'
import {
  type Catalogue,
  type Nomenclature,
  type SeriesInfo,
  commodityId,
  findSeries,
  isTrade,
  totalOf,
} from '#src/trade/catalogue.ts'
import type { Conversions } from '#src/trade/conversion.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { Observation, Point, Status } from '#src/trade/observation.ts'
import { addMonths, monthNumber, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { Series } from '#src/trade/plot.ts'
import { type Measure, type Money, composite, inDollars } from '#src/trade/steps.ts'
import type { Check, CheckedPeriod } from '#src/view/check.ts'
import { firstYear, newestYear } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The sources of what a check is of, the main one first, in dollars as published. */
export type Evidence = {
  readonly series: readonly Series[]
  readonly conversions: Conversions
  /** The parts of a composite. */
  readonly parts: readonly Series[]
  /** All goods as Customs told them at first, which its figures do not give: it has revised them, or the year before. */
  readonly firstTold?: { readonly [money in 'usd' | 'cny']: Series }
}

const yearRow = (
  period: string,
  value: number | null,
  status: Status | null,
  sources: readonly string[],
): Observation => ({ period, value, netWeightKg: null, valueStatus: status, weightStatus: null, sources })

export const isTotal = (id: string): boolean => id.endsWith('-TOTAL')

const yearsOf = (catalogue: Catalogue): number[] =>
  Array.from({ length: newestYear(catalogue) - firstYear + 1 }, (_, i) => firstYear + i)

/** Totals as Russia reported them, each of its publishers apart. */
function russianReports(main: SeriesInfo | undefined, catalogue: Catalogue, mirror: Mirror): readonly Series[] {
  if (main === undefined || !isTrade(main) || !isTotal(commodityId(main))) return []
  return russianBooks(mirror, main.flow, yearsOf(catalogue).map(String)).map(({ source, points }) => ({
    info: { ...main, id: [main.id, source].join('.'), book: 'russia', frequency: 'annual', sources: [source] },
    observations: points.map(({ period, value, status }) => yearRow(period, value, status, [source])),
  }))
}

/** The series of a commodity, the main one first. */
const sourcesOf = (id: string, catalogue: Catalogue): readonly SeriesInfo[] =>
  catalogue.commodities.find((one) => one.id === id)?.series ??
  [findSeries(catalogue, id)].flatMap((info) => info ?? [])

const partsOf = (id: string, catalogue: Catalogue): readonly SeriesInfo[] =>
  catalogue.commodities.find((one) => one.id === id)?.parts.flatMap((part) => findSeries(catalogue, part) ?? []) ?? []

/** The series that the evidence on goods is made of. */
export function neededFor(goods: readonly string[], catalogue: Catalogue): readonly SeriesInfo[] {
  const own = goods.flatMap((id) => [...sourcesOf(id, catalogue), ...partsOf(id, catalogue)])
  return [...new Set(own.flatMap((info) => [info, totalOf(catalogue, info) ?? []].flat()))]
}

/** All goods both ways, by each source; a period that one way lacks is missing. */
function bothWays(there: readonly Series[], back: readonly Series[]): readonly Series[] {
  return there.flatMap((one) => {
    const other = back.find(({ info }) => info.id.slice(1) === one.info.id.slice(1))
    if (other === undefined) return []
    const [total = [], otherTotal = []] = [one.total, other.total]
    return {
      info: one.info,
      observations: composite([one.observations, other.observations]),
      total: composite([total, otherTotal]),
    }
  })
}

/** @param goods one commodity, or all goods both ways */
export function evidenceOn(
  goods: readonly string[],
  catalogue: Catalogue,
  answers: {
    readonly rowsOf: (id: string) => readonly Observation[]
    readonly mirror: Mirror
    readonly conversions: Conversions
    readonly findings: Findings
  },
): Evidence {
  const { rowsOf, mirror, conversions, findings } = answers
  const seriesOf = (info: SeriesInfo): Series => {
    const total = totalOf(catalogue, info)
    return { info, observations: rowsOf(info.id), total: total === null ? [] : rowsOf(total.id) }
  }
  const [own = [], other] = goods.map((id) => {
    const infos = sourcesOf(id, catalogue)
    return [...infos.map(seriesOf), ...russianReports(infos[0], catalogue, mirror)]
  })
  const series = other === undefined ? own : bothWays(own, other)
  return {
    series,
    conversions,
    parts: goods.flatMap((id) => partsOf(id, catalogue).map(seriesOf)),
    ...firstToldOf(series[0]?.info, goods, catalogue, findings),
  }
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
      return share === null ? [] : [yearRow(String(list.year), share, list.status, [list.source])]
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

/** Shares by weight in percent by 12-month sum, those of December as years; the press tells oil by weight. */
export function weightShares(info: SeriesInfo, sums: readonly Point[]): Series {
  const years = sums.filter(({ period }) => monthNumber(period) === 12)
  const rows = years.map(({ period, value, status, sources }) => yearRow(yearOf(period), value, status, sources))
  return {
    info: { ...info, id: [info.id, 'weight'].join('.'), frequency: 'annual' },
    observations: rows,
    total: rows.map((row) => ({ ...row, value: row.value === null ? null : 100 })),
  }
}

const totals = ['M-TOTAL', 'X-TOTAL', 'trade'] as const

function firstToldOf(
  info: SeriesInfo | undefined,
  goods: readonly string[],
  catalogue: Catalogue,
  findings: Findings,
): Pick<Evidence, 'firstTold'> {
  const asked = goods.length > 1 ? 'trade' : goods[0]
  const total = totals.find((one) => one === asked)
  if (info === undefined || total === undefined) return {}
  const yearsIn = (money: 'usd' | 'cny'): Observation[] =>
    yearsOf(catalogue).map((year) => {
      const amount = findings[`first.${total}.${money}.${year}` as const]
      const growth = findings[`stated.${total}.${money}.${year}` as const]
      const row = yearRow(String(year), amount?.value ?? null, amount?.status ?? null, amount?.sources ?? [])
      return growth === undefined ? row : { ...row, statedGrowthPct: growth.value }
    })
  const newest =
    total === 'trade'
      ? []
      : ([`stated.${total}.cny`, `stated.${total}.cny.year`] as const).flatMap((id) => findings[id] ?? [])
  const ofMonths = newest.map(({ period, value }) => ({ ...yearRow(period, null, null, []), statedGrowthPct: value }))
  const [usd, cny] = [yearsIn('usd'), [...ofMonths, ...yearsIn('cny')]]
  return { firstTold: { usd: { info, observations: usd }, cny: { info, observations: cny } } }
}

/** A measure in a money. */
export type Told = { readonly measure: Measure; readonly money: Money }

/** Judges a check by all sources in a measure and money; shares of partners have neither. */
export function judgeIn(check: Check, evidence: Evidence, told: Told, catalogue: Catalogue): Judgement {
  const { series, conversions, firstTold } = evidence
  const conversion = told.money === 'usd' ? inDollars : conversions(told.money)
  const converted = series.map(({ info, observations, total }) => ({
    info,
    observations: conversion.observations(observations),
    ...(total === undefined ? {} : { total: conversion.observations(total) }),
  }))
  const isInDollars = told.money === 'usd'
  const press = converted.filter(({ info }) => info.book === 'quoted')
  const isPublished = isInDollars || told.measure === 'weight'
  const first = [(isPublished ? firstTold?.usd : told.money === 'cny' ? firstTold?.cny : undefined) ?? []].flat()
  const quoted = isPublished ? [...first, ...press] : first
  return judge(check, converted, { measure: told.measure, catalogue, isInDollars, quoted })
}

/** A check of a view: how it is told, what it is judged by, what came of it, and the words of a language. */
export type Case = {
  readonly view: ViewState
  readonly check: Check
  readonly told: Told
  readonly evidence: Evidence
  readonly judgement: Judgement
  readonly catalogue: Catalogue
  readonly nomenclature: Nomenclature | undefined
  readonly format: Format
}

/** The same statement as another might have counted it, by one source. */
export type Reading = { readonly told: Told; readonly period: CheckedPeriod; readonly found: Found }

const counted: readonly Told[] = [
  { measure: 'value', money: 'usd' },
  { measure: 'weight', money: 'usd' },
  { measure: 'price', money: 'usd' },
  { measure: 'value', money: 'cny' },
  { measure: 'value', money: 'rub' },
  { measure: 'value', money: 'real' },
]

const isSame = (one: Told, other: Told): boolean =>
  one.measure === other.measure && (one.money === other.money || one.measure === 'weight')

/** A year, the twelve months to its last published month, and its months to date. */
function periodsLike(period: CheckedPeriod, { lastPeriod }: Catalogue): CheckedPeriod[] {
  if (period.kind === 'year') return []
  const month = period.kind === 'rolling' ? period.month : period.last
  const year = yearOf(monthNumber(month) === 12 ? month : addMonths(month, -12))
  const toDate: CheckedPeriod = { kind: 'months', first: `${yearOf(month)}-01`, last: month }
  const all: CheckedPeriod[] = [{ kind: 'year', year, before: yearBefore(year) }, { kind: 'rolling', month }, toDate]
  return month > lastPeriod ? [] : all.filter((one) => JSON.stringify(one) !== JSON.stringify(period))
}

/** Readings that people confuse with a claim: other measures and moneys, other periods, and sources that do not count in it. */
export function readingsOf({ view, check, evidence, told, judgement, catalogue }: Case): readonly Reading[] {
  if (view.analysis !== null) return []
  const { statement, period } = check
  // A level is stated in a unit, which another measure does not have.
  const compares = statement.kind === 'growth' || statement.kind === 'factor' || statement.kind === 'record'
  const others = compares ? counted.filter((one) => !isSame(one, told)) : []
  const mainOf = (asked: Check, as: Told): Reading[] =>
    sureFirst(judgeIn(asked, evidence, as, catalogue).found)
      .slice(0, 1)
      .map((found) => ({ told: as, period: asked.period, found }))
  const bySource = evidence.series.flatMap((one) => {
    if (judgement.found.some(({ info }) => info === one.info)) return []
    const alone = { ...evidence, series: [one] }
    return judgeIn(check, alone, told, catalogue).found.map((found) => ({ told, period, found }))
  })
  return [
    ...bySource,
    ...others.flatMap((one) => mainOf(check, one)),
    ...periodsLike(period, catalogue).flatMap((one) => mainOf({ ...check, period: one }, told)),
  ]
}

/** Other measures and moneys of the same period in which a statement holds. */
export const agreeing = (readings: readonly Reading[], { check, told }: Case): readonly Told[] =>
  readings.flatMap((one) =>
    one.period === check.period && !isSame(one.told, told) && isSure(one.found) && one.found.agrees ? one.told : [],
  )
