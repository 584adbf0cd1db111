import { contextQuery, pricesQuery } from '#src/api/abroadQueries.ts'
import { type Answers, seriesQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { panelLine } from '#src/figures/panelLines.ts'
import * as texts from '#src/figures/prices/pricesTexts.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { type Format, upperFirst } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { type Rows, moneyCodes } from '#src/publish/files/rows.ts'
import {
  type Benchmark,
  type PricedGood,
  benchmarksOf,
  isPricedByYear,
  pricedGoods,
} from '#src/trade/beside/benchmark.ts'
import { type Context, peaks, shareOfCrudeImports, spreadTo } from '#src/trade/beside/brent.ts'
import {
  type Prices,
  meansOfTwelve,
  meansOfYears,
  monthsEarlier,
  pricePer,
  worldPriceIn,
} from '#src/trade/beside/worldPrice.ts'
import { type Catalogue, baciSeries, findSeries } from '#src/trade/catalogue.ts'
import { atFrequency, calendarYears } from '#src/trade/frequency.ts'
import { type Conversion, inDollars, withoutYear } from '#src/trade/money.ts'
import { type Observation, type Point, gapAt, weakest } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { shareOf } from '#src/trade/transform.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { type ViewState, lags } from '#src/view/viewState.ts'

const worldColour = colourNamed('M-TOTAL')
/** Colour of goods that have none of their own. */
const otherGoods = colourNamed('amber')

/** The pair that a view asks for; defaults replace parts that the address lacks or that do not fit the good. */
export function pairOf(view: ViewState): Pair {
  const { of: asked, benchmark, lag } = choiceOf(view, 'prices')
  const of = isPriced(asked) ? asked : 'M-2709'
  const [first = 'brent', ...others] = benchmarksOf(of)
  const shown = others.find((one) => one === benchmark) ?? first
  return { of, benchmark: shown, lag: isPricedByYear(of) ? 0 : lag }
}

/** Goods priced by year always take BACI's years, even if they come to have months. */
function seriesOf(of: Pair['of'], catalogue: Catalogue) {
  return isPricedByYear(of) ? baciSeries(catalogue, 'M', of.replace('M-', '')) : findSeries(catalogue, of)
}

function sharePanel({ share }: PricesData, format: Format): PanelContent {
  const name = format.t('prices.share')
  const write = (value: number): string => unbroken(format.amount(value, 'percent'))
  return {
    id: 'share',
    title: format.t('prices.panel.share'),
    mark: 'line',
    heightShare: 24,
    series: [
      {
        ...panelLine('share', name, colourNamed('M-2709'), share, write),
        longName: format.t('prices.share.long'),
      },
    ],
    tick: (value) => format.number(value, 0),
  }
}

export function pricesPanels(data: PricesData, format: Format): PanelContent[] {
  const { number } = format
  const { pair, money, unit, isMonthly, paid, world, gap, named } = data
  const names = texts.namesOf(data, format)
  const goodColour = ownColour(pair.of) ?? otherGoods
  const price = (value: number): string => unbroken(texts.priceText(value, data, format))
  const tick = (value: number): string => number(value, Number.isInteger(value) ? 0 : 1)
  const unitName = texts.unitText(data, format)
  const labels = gap.flatMap(({ period, value }, i) => {
    if (value === null || (isMonthly && !named.includes(period))) return []
    const percent = data.percent[i]?.value
    if (!isMonthly) return percent == null ? [] : [[period, [format.change(percent, 0)]] as const]
    return [[period, [texts.gapText(value, { unit, money: withoutYear(money) }, format)]] as const]
  })
  const gapName = format.t('prices.gap')
  return [
    {
      id: 'price',
      title: upperFirst(unitName, format),
      mark: 'line',
      heightShare: 58,
      series: [
        panelLine('paid', names.good, goodColour, paid, price),
        panelLine('world', names.world, worldColour, world, price),
      ],
      tick,
    },
    {
      id: 'gap',
      title: format.t('prices.panel.gap', { unit: unitName }),
      mark: 'bar',
      heightShare: 42,
      series: [
        {
          ...panelLine('gap', gapName, goodColour, gap, (_, period) =>
            unbroken(texts.gapWithPercent(data, period, format)),
          ),
          labels: new Map(labels),
        },
      ],
      tick,
    },
    ...(data.share.length === 0 ? [] : [sharePanel(data, format)]),
  ]
}

function pricesContent(data: PricesData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { pair, isMonthly, periods, paid, world, share } = data
  const against = [pair.of, 'against', pair.benchmark, ...(pair.lag > 0 ? [pair.lag, 'months-earlier'] : [])].join('-')
  return monthlyFigure({
    view: withAnalysis(view, 'prices', pair),
    catalogue,
    commodity: pair.of,
    format,
    periods,
    ...(isMonthly ? {} : { freq: 'year' as const }),
    panels: pricesPanels(data, format),
    points: [...paid, ...world, ...share],
    title: texts.pricesTitle(data, format),
    shortTitle: texts.pricesShortTitle(data, format),
    subtitle: (span) => texts.pricesSubtitle(data, span, format),
    cautions: () => texts.pricesCautions(data, catalogue, format),
    keys: () => texts.pricesKeys(data, format),
    notes: () => texts.pricesNotes(data, format),
    facts: () => texts.pricesFacts(data, format),
    fileName: ['china-russia', against, ...moneyInName(view)].join('_'),
    rows: () => pricesRows(data),
  })
}

/** Only crude oil has a panel of Russia's share in China's imports of it. */
const isCrude = ({ of }: Pair): boolean => of === 'M-2709'

type Rest = Parameters<typeof pricesData> extends [Pair, ...infer Others] ? Others : never

const dataBy = memoize(4, (of: Pair['of'], benchmark: Pair['benchmark'], lag: Pair['lag'], ...others: Rest) =>
  pricesData({ of, benchmark, lag }, ...others),
)

/** Null until all answers have loaded; crude oil goes without its share if that request alone has failed. */
export function pricesDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): PricesData | null {
  const pair = pairOf(view)
  const info = seriesOf(pair.of, catalogue)
  const rows = info === null ? undefined : answers(seriesQuery(info))?.observations
  const prices = answers(pricesQuery)
  const conversion = conversionOf(answers, view.money)
  const context = isCrude(pair) ? answers(contextQuery) : null
  if (!rows || !prices || !conversion || context === undefined) return null
  return dataBy(pair.of, pair.benchmark, pair.lag, rows, prices, conversion, context)
}

export const pricesFigure = figureMadeOf(
  (view, catalogue) => {
    const pair = pairOf(view)
    const info = seriesOf(pair.of, catalogue)
    return [
      ...(info === null ? [] : [seriesQuery(info)]),
      pricesQuery,
      ...(isCrude(pair) ? [contextQuery] : []),
      ...moneyNeeds(view.money),
    ]
  },
  (view, answers, { catalogue, format }) => {
    const data = pricesDataIn(view, answers, catalogue)
    return data && pricesContent(data, catalogue, view, format)
  },
)

/** A good, the world price it is compared with, and how many months before landing that price is taken. */
export type Pair = { readonly of: PricedGood; readonly benchmark: Benchmark; readonly lag: ViewState['lag'] }

export const isPriced = (good: string | null): good is PricedGood => good !== null && pricedGoods.includes(good)

export type PricesData = NonNullable<ReturnType<typeof pricesData>>

/** Gaps of at least this share of the largest are named if no gap within `monthsAroundPeak` is larger. */
const partOfLargest = 0.75
const monthsAroundPeak = 12

/** Percent of what China paid, about two dollars a barrel: gaps of two lags that are further apart are no one number. */
const mostApart = 3

/**
 * The least and the most of the newest twelve months' gap over all lags, where the month of pricing decides its sign or
 * moves it by more than `mostApart`; null where it does not.
 */
function rangeOf(paid: readonly Point[], ofLags: readonly (readonly Point[])[]) {
  const ends = paid.flatMap(({ period, value }, i) => {
    const gaps = ofLags.map((gap) => gap[i]?.value ?? NaN)
    const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
    return value === null || Number.isNaN(least) ? [] : [{ period, least, most, paid: value }]
  })
  const last = ends.at(-1)
  if (last === undefined) return null
  const isOneNumber = last.least * last.most > 0 && last.most - last.least <= (last.paid * mostApart) / 100
  return isOneNumber ? null : last
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
function pricesData(
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
  const converted = conversion.points(quoted.points)
  const quotes = monthsEarlier(converted, pair.lag)
  const rows = conversion.observations(observations)
  // Periods follow the prices in dollars: a period without a rate keeps its place, with no value.
  const inUsd = observations.map(priceOf)
  const periods = periodsOf(inUsd)
  const paid = pointsAt(rows.map(priceOf), periods)
  const ofYears = calendarYears(rows).map(priceOf)
  const years = compared(pointsAt(ofYears, periodsOf(ofYears)), meansOfYears(quotes))
  const twelve = isMonthly ? atFrequency(rows, 'rolling', 12).map(priceOf) : []
  const shown = compared(paid, isMonthly ? quotes : meansOfYears(quotes))
  const ofLags = isMonthly ? lags.map((lag) => monthsEarlier(converted, lag)) : []
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

const columns = 'period series_id benchmark lag paid world gap gap_percent unit status source'.split(' ')
/** Columns that only crude oil has. */
const shareColumns = 'share_percent share_status share_source'.split(' ')

function pricesRows({ pair, unit, money, paid, world, gap, percent, share }: PricesData): Rows {
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
