import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'
import { colourNamed } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import type { WorldData } from '#src/figures/world/worldData.ts'
import { worldRows } from '#src/figures/world/worldData.ts'
import { worldCautions, worldFacts, worldKeys, worldNotes, worldTitle } from '#src/figures/world/worldTexts.ts'

const russiaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const everyoneColour = colourNamed('steel')

export function worldPanels(data: WorldData, format: Format): PanelContent[] {
  const { t, number, period } = format
  const { flow, russia, everyone } = data
  const line = (id: string, name: string, colourIndex: number, points: readonly Point[]) => ({
    id,
    name,
    longName: name,
    colourIndex,
    points,
    labels: new Map<string, readonly string[]>(),
  })
  const tick = (value: number): string => number(value, 0)
  // Everyone's figures go further: side by side stand those of the same month.
  const endAt = lastKnown(data.share)?.period
  const indexLine = (id: 'russia' | 'everyone', { sums, index }: typeof russia): PanelSeries => ({
    ...line(id, t(worldMessages, `world.${id}.${flow}`), id === 'russia' ? russiaColours[flow] : everyoneColour, index),
    endAt,
    amount: (value, month) => {
      const sum = sums.find((one) => one.period === month)?.value ?? 0
      return t(worldMessages, 'world.amount', {
        index: number(value, 1),
        usd: unbroken(format.amount(sum, data.money)),
      })
    },
  })
  return [
    {
      id: 'index',
      title: t(worldMessages, 'world.panel.index', { a: period(String(data.a)) }),
      mark: 'line',
      heightShare: 62,
      series: [indexLine('russia', russia), indexLine('everyone', everyone)],
      tick,
    },
    {
      id: 'share',
      title: t(worldMessages, `world.panel.share.${flow}`),
      mark: 'line',
      heightShare: 38,
      series: [
        {
          ...line('share', t(worldMessages, 'world.share'), russiaColours[flow], data.share),
          amount: (value) => unbroken(format.amount(value, 'percent')),
        },
      ],
      tick,
    },
  ]
}

/** The figure of one flow with Russia beside the same with everyone. */
export function worldContent(data: WorldData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  const { money, flow, a, b, periods, russia, everyone } = data
  return monthlyFigure({
    view: withAnalysis(view, 'world', { flow, a, b }),
    catalogue,
    commodity: `${flow}-TOTAL`,
    format,
    periods,
    panels: worldPanels(data, format),
    areSums: true,
    points: [...russia.sums, ...everyone.sums],
    title: worldTitle(data, format),
    subtitle: (span) =>
      t(worldMessages, `world.subtitle.${flow}`, { ...span, money: t(analysisMessages, `analysis.money.${money}`) }),
    cautions: () => [
      ...worldCautions(data, format),
      ...publisherBreakCautions(catalogue, monthsOfPoints(russia.sums), false, format),
    ],
    keys: () => worldKeys(data, format),
    notes: () => worldNotes(data, format),
    facts: () => worldFacts(data, format),
    fileName: ['china-russia_compared-with-all-trade', flow === 'M' ? 'imports' : 'exports', ...moneyInName(view)].join(
      '_',
    ),
    rows: () => worldRows(data),
  })
}
