import { abroad } from '#src/api/abroadQueries.ts'
import { seriesQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { oneOf } from '#src/figures/core/Controls.tsx'
import { amountIn, endsOf, gapWithPercent, lineOf, linePanel, panelsFigure } from '#src/figures/core/lines.ts'
import { beside, look } from '#src/figures/core/look.ts'
import { type PricePair, type PricesData, pricesData, pricesRows } from '#src/figures/prices/pricesData.ts'
import * as texts from '#src/figures/prices/pricesTexts.ts'
import { type Format, unbroken, upperFirst } from '#src/i18n/format.ts'
import {
  type Catalogue,
  type PricedGood,
  baciSeries,
  benchmarksOf,
  findSeries,
  isPricedByYear,
  pricedGoods,
} from '#src/trade/catalogue.ts'
import { withoutYear } from '#src/trade/steps.ts'
import { colourNamed, ownColour } from '#src/view/colours.ts'
import { lags } from '#src/view/values.ts'

const worldColour = colourNamed('M-TOTAL')
/** Colour of goods that have none of their own. */
const otherGoods = colourNamed('amber')

const isPriced = (good: string | null): good is PricedGood => good !== null && pricedGoods.includes(good)

/** Goods priced by year always take BACI's years, even if they come to have months. */
function seriesOf(of: PricePair['of'], catalogue: Catalogue) {
  const info = isPricedByYear(of) ? baciSeries(catalogue, 'M', of.replace('M-', '')) : findSeries(catalogue, of)
  return info && seriesQuery(info)
}

function linesOf(data: PricesData, format: Format) {
  const { pair, money, unit, isMonthly, gap, named } = data
  const names = texts.namesOf(data, format)
  const colourIndex = ownColour(pair.of) ?? otherGoods
  const price = (value: number): string => unbroken(texts.priceText(value, data, format))
  const labels = gap.flatMap(({ period, value }, i) => {
    if (value === null || (isMonthly && !named.includes(period))) return []
    const percent = data.percent[i]?.value
    if (!isMonthly) return percent == null ? [] : [[period, [format.change(percent, 0)]] as const]
    return [[period, [texts.gapText(value, { unit, money: withoutYear(money) }, format)]] as const]
  })
  const ofGap = {
    id: 'gap',
    name: format.t('prices.gap'),
    colourIndex,
    points: gap,
    labels: new Map(labels),
  }
  const share = { id: 'share', name: format.t('partners.share.russia'), points: data.share }
  return {
    paid: lineOf({ id: 'paid', name: names.good, colourIndex, points: data.paid }, price),
    world: lineOf({ id: 'world', name: names.world, colourIndex: worldColour, points: data.world }, price),
    gap: lineOf(ofGap, (_, period) =>
      gapWithPercent(data, period, (value) => texts.gapText(value, data, format), format),
    ),
    /** Its name stands alone in the keys and the alt text, which name the good in other words. */
    share: lineOf({ ...share, colourIndex: colourNamed('M-2709') }, amountIn('percent', format)),
  }
}

function panelsOf(data: PricesData, { paid, world, gap, share }: ReturnType<typeof linesOf>, format: Format) {
  const { t, number } = format
  const tick = (value: number): string => number(value, Number.isInteger(value) ? 0 : 1)
  const unit = texts.unitText(data, format)
  const prices = { ...linePanel('price', 58, upperFirst(unit, format), [paid, world], format), tick }
  const inGaps = linePanel('gap', 42, t('prices.panel.gap', { unit }), [gap], format)
  const gaps: PanelContent = { ...inGaps, tick, mark: 'bar' }
  const long = { ...share, longName: t('prices.share.long') }
  const shares = linePanel('share', 24, t('prices.panel.share'), [long], format)
  return { gaps, panels: [prices, gaps, ...(data.share.length === 0 ? [] : [shares])] as const }
}

export const prices = look({
  id: 'prices',
  /** Defaults replace parts that the address lacks or that do not fit the good. */
  chosen({ of: asked, benchmark, lag }): PricePair {
    const of = isPriced(asked) ? asked : 'M-2709'
    const [first = 'brent', ...others] = benchmarksOf(of)
    const shown = others.find((one) => one === benchmark) ?? first
    return { of, benchmark: shown, lag: isPricedByYear(of) ? 0 : lag }
  },
  needs: ({ choice: { of }, catalogue }) => ({
    series: seriesOf(of, catalogue),
    prices: abroad.prices,
    // Only crude oil has a panel of Russia's share in China's imports of it.
    context: beside(of === 'M-2709' ? abroad.context : null),
  }),
  data: ({ series, prices: quoted, context }, { choice }, conversion) =>
    pricesData(choice, series.observations, quoted, conversion, context),
  opens: ({ choice }) => choice,
  controls({ choice: { of, benchmark, lag }, choose, format: { t, number } }) {
    const whyNot = isPricedByYear(of) ? t('prices.lag.year') : null
    return [
      oneOf('select', {
        id: 'good',
        legend: t('analysis.commodity'),
        chosen: of,
        values: pricedGoods.filter(isPriced),
        name: (good) => t(`prices.${good}`),
        chooses: (good) => choose({ of: good, benchmark: null, lag: 0 }),
      }),
      oneOf('radios', {
        id: 'benchmark',
        legend: t('prices.benchmark'),
        chosen: benchmark,
        values: benchmarksOf(of),
        name: (one) => t(`prices.${one}`),
        chooses: (one) => choose({ benchmark: one }),
      }),
      oneOf('radios', {
        id: 'lag',
        legend: t('prices.lag'),
        chosen: lag,
        values: lags,
        name: (one) => number(one, 0),
        chooses: (one) => choose({ lag: one }),
        why: (one) => (one === 0 ? null : whyNot),
      }),
    ]
  },
  make(data, scene) {
    const { catalogue, format } = scene
    const { t } = format
    const { pair, isMonthly, periods, named } = data
    const lines = linesOf(data, format)
    const { paid, world, share } = lines
    const { panels, gaps } = panelsOf(data, lines, format)
    const against = [pair.of, 'against', pair.benchmark, ...(pair.lag > 0 ? [pair.lag, 'months-earlier'] : [])].join(
      '-',
    )
    return panelsFigure(
      {
        title: texts.pricesTitle(data, format),
        shortTitle: texts.pricesTitle(data, format, 'short'),
        subtitle: (span) => texts.pricesSubtitle(data, span, format),
        cautions: () => texts.pricesCautions(data, catalogue, format),
        notes: () => texts.pricesNotes(data, format),
        lines: [paid, world, share],
        facts() {
          const told = isMonthly ? named : periods.filter((_, i) => data.gap[i]?.value != null)
          return [
            ...endsOf([paid, world], format),
            ...told.map((month) => t('prices.alt.peak', { gap: lines.gap.say(0, month), month: format.period(month) })),
            ...endsOf([share], format),
          ]
        },
        panels,
        periods,
        commodity: pair.of,
        height: 640,
        formula: t('formula.prices'),
        fileName: ['china-russia', against],
        rows: () => pricesRows(data),
        /** Value over weight by calendar year, the mean of twelve monthly world prices, and the gap between them. */
        table() {
          const { years } = data
          const say = (value: number): string => texts.gapText(value, data, format)
          const percent = (value: number): string => format.change(value)
          const columns = [
            { ...paid, points: years.paid },
            { ...world, points: years.world },
            { ...lines.gap, points: years.gap, say },
            { id: 'percent', name: t('prices.percent'), points: years.percent, say: percent },
          ]
          return { columns }
        },
        // At the size of a card the two prices would overlap, so its picture is of the gap.
        card: () => ({ panel: gaps }),
      },
      scene,
    )
  },
})
