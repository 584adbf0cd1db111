import type { Catalogue } from '#src/trade/catalogue.ts'
import { withoutYear } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Format } from '#src/i18n/format.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { unbroken } from '#src/i18n/amounts.ts'
import { upperFirst } from '#src/i18n/firstLetter.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { brentRows } from '#src/figures/brent/brentData.ts'
import type { BrentData } from '#src/figures/brent/brentData.ts'
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

const crude = colourNamed('M-2709')
const urals = colourNamed('ochre')
const colourIndices = {
  russian: crude,
  urals,
  brent: colourNamed('M-TOTAL'),
  gap: crude,
  uralsGap: urals,
  share: crude,
}
const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

export function brentPanels(data: BrentData, format: Format): PanelContent[] {
  const { t, number } = format
  const { money, named } = data
  const unit = t(brentMessages, `brent.unit.${money}`)
  const price = (value: number): string => barrelAmount(value, money, format)
  const spread = (value: number): string => spreadAmount(value, money, format)
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  const tick = (value: number): string => number(value, 0)
  const peaksOf = (points: readonly Point[], months: readonly string[]): PanelSeries['labels'] =>
    new Map(
      namedSpreads(points, months).map(({ period, value }) => [
        period,
        [spreadAmount(value, withoutYear(money), format)],
      ]),
    )
  const line = (
    id: keyof typeof colourIndices,
    points: readonly Point[],
    amount: (value: number) => string,
  ): PanelSeries => ({
    id,
    name: t(brentMessages, `brent.${id}`),
    longName: t(brentMessages, id === 'share' ? 'brent.share.long' : `brent.${id}`),
    colourIndex: colourIndices[id],
    points,
    amount,
    labels: id === 'gap' || id === 'uralsGap' ? peaksOf(points, named[id]) : noLabels,
  })
  // It goes on after the newest landed price: both are named with their amounts of that month.
  const compared = lastKnown(data.spread)?.period
  return [
    {
      id: 'price',
      title: upperFirst(unit, format),
      mark: 'line',
      heightShare: 46,
      series: [
        line('russian', data.russian, price),
        line('urals', data.urals, price),
        { ...line('brent', data.brent, price), endAt: compared },
      ],
      tick,
    },
    {
      id: 'gap',
      title: t(brentMessages, 'brent.panel.gap', { unit }),
      mark: 'bar',
      heightShare: 28,
      series: [line('gap', data.spread, spread)],
      tick,
    },
    {
      id: 'uralsGap',
      title: t(brentMessages, 'brent.panel.uralsGap', { unit }),
      mark: 'bar',
      heightShare: 22,
      series: [line('uralsGap', data.uralsSpread, spread)],
      tick,
    },
    {
      id: 'share',
      title: t(brentMessages, 'brent.panel.share'),
      mark: 'line',
      heightShare: 21,
      series: [line('share', data.share, percent)],
      tick,
    },
  ]
}

/** The figure of Russian crude against Brent. */
export function brentContent(data: BrentData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  return monthlyFigure({
    view: withAnalysis(view, 'brent', {}),
    catalogue,
    commodity: 'M-2709',
    format,
    periods: data.periods,
    panels: brentPanels(data, format),
    points: [...data.russian, ...data.urals, ...data.brent, ...data.share],
    title: brentTitle(data, format),
    subtitle: (span) =>
      format.t(brentMessages, 'brent.subtitle', { ...span, unit: format.t(brentMessages, `brent.unit.${data.money}`) }),
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
