import { benchmarksOf, isPricedByYear } from '#src/trade/beside/benchmark.ts'
import { type Catalogue, baciSeries, findSeries } from '#src/trade/catalogue.ts'
import { withoutYear } from '#src/trade/money.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize } from '#src/lib/memoize.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { contextQuery, pricesQuery } from '#src/api/abroadQueries.ts'
import type { Answers } from '#src/api/need.ts'
import { seriesQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { panelLine } from '#src/figures/panelLines.ts'
import { type Pair, type PricesData, isPriced, pricesData, pricesRows } from '#src/figures/prices/pricesData.ts'
import * as texts from '#src/figures/prices/pricesTexts.ts'

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
