import type { Catalogue } from '#src/trade/catalogue.ts'
import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import type { Format } from '#src/i18n/format.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { memoize } from '#src/lib/memoize.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { contextQuery } from '#src/api/queries.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import type { BrentData } from '#src/figures/brent/brentData.ts'
import { brentData, brentRows } from '#src/figures/brent/brentData.ts'
import {
  barrelAmount,
  brentCautions,
  brentFacts,
  brentKeys,
  brentNotes,
  brentTitle,
  namedSpreads,
  spreadAmount,
} from '#src/figures/brent/brentTexts.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { panelLine } from '#src/figures/panelLines.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds, observationsOf, oneSeries } from '#src/figures/needs.ts'

const crudeId = 'M-2709'
const crude = colourNamed(crudeId)
const urals = colourNamed('ochre')
const colours = { russian: crude, urals, brent: colourNamed('M-TOTAL'), gap: crude, uralsGap: urals, share: crude }

export function brentPanels(data: BrentData, format: Format): PanelContent[] {
  const { t, number } = format
  const { money, named } = data
  const unit = t(brentMessages, `brent.unit.${money}`)
  const price = (value: number): string => barrelAmount(value, money, format)
  const spread = (value: number): string => spreadAmount(value, money, format)
  const tick = (value: number): string => number(value, 0)
  const line = (id: keyof typeof colours, points: readonly Point[], amount: (value: number) => string) =>
    panelLine(id, t(brentMessages, `brent.${id}`), colours[id], points, amount)
  const spreads = (id: 'gap' | 'uralsGap', points: readonly Point[]) => ({
    ...line(id, points, spread),
    labels: new Map(
      namedSpreads(points, named[id]).map(({ period, value }) => [
        period,
        [spreadAmount(value, withoutYear(money), format)],
      ]),
    ),
  })
  // Brent goes on after the newest landed price: both are named with their amounts of that month.
  const endAt = lastKnown(data.spread)?.period
  return [
    {
      id: 'price',
      title: upperFirst(unit, format),
      mark: 'line',
      heightShare: 46,
      series: [
        line('russian', data.russian, price),
        line('urals', data.urals, price),
        { ...line('brent', data.brent, price), endAt },
      ],
      tick,
    },
    {
      id: 'gap',
      title: t(brentMessages, 'brent.panel.gap', { unit }),
      mark: 'bar',
      heightShare: 28,
      series: [spreads('gap', data.spread)],
      tick,
    },
    {
      id: 'uralsGap',
      title: t(brentMessages, 'brent.panel.uralsGap', { unit }),
      mark: 'bar',
      heightShare: 22,
      series: [spreads('uralsGap', data.uralsSpread)],
      tick,
    },
    {
      id: 'share',
      title: t(brentMessages, 'brent.panel.share'),
      mark: 'line',
      heightShare: 21,
      series: [
        {
          ...line('share', data.share, (value) => unbroken(format.amount(value, 'percent'))),
          longName: t(brentMessages, 'brent.share.long'),
        },
      ],
      tick,
    },
  ]
}

export function brentContent(data: BrentData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  return monthlyFigure({
    view: withAnalysis(view, 'brent', {}),
    catalogue,
    commodity: crudeId,
    format,
    periods: data.periods,
    panels: brentPanels(data, format),
    points: [...data.russian, ...data.urals, ...data.brent, ...data.share],
    title: brentTitle(data, format),
    subtitle: (span) =>
      t(brentMessages, 'brent.subtitle', { ...span, unit: t(brentMessages, `brent.unit.${data.money}`) }),
    cautions: () => [
      ...publisherBreakCautions(catalogue, monthsOfPoints(data.russian), true, format),
      ...brentCautions(format),
    ],
    keys: () => brentKeys(data, format),
    notes: () => brentNotes(data, format),
    facts: () => brentFacts(data, format),
    fileName: ['china-russia_crude-against-brent', ...moneyInName(view)].join('_'),
    rows: () => brentRows(data),
  })
}

const dataBy = memoize(4, brentData)

/** Null until its answers are here. */
export function brentDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): BrentData | null {
  const rows = observationsOf(answers, catalogue, crudeId)
  const context = answers(contextQuery)
  const conversion = conversionOf(answers, view.money)
  return rows && context && conversion ? dataBy(rows, context, conversion) : null
}

export const brent: AnalysisOfPage = {
  ...figureMadeOf(
    (view, catalogue) => [...oneSeries(catalogue, crudeId), contextQuery, ...moneyNeeds(view.money)],
    (view, answers, { catalogue, format }) => {
      const data = brentDataIn(view, answers, catalogue)
      return data && brentContent(data, catalogue, view, format)
    },
  ),
  choice: () => ({}),
}
