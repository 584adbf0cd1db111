import type { Catalogue } from '#src/trade/catalogue.ts'
import { lastKnown } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { colourNamed } from '#src/view/colours.ts'
import { monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import { worldQuery } from '#src/api/abroadQueries.ts'
import { findingsQuery } from '#src/api/queries.ts'
import type { PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelModel.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { choiceOf, withAnalysis } from '#src/figures/analysisView.ts'
import { figureMadeOf, observationsOf, oneSeries } from '#src/figures/figure.ts'
import { panelLine } from '#src/figures/panelLines.ts'
import { monthlyFigure } from '#src/figures/monthlyFigure.tsx'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import { type WorldData, defaultYears, worldData, worldRows } from '#src/figures/world/worldData.ts'
import { worldCautions, worldFacts, worldKeys, worldNotes, worldTitle } from '#src/figures/world/worldTexts.ts'

const russiaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const everyoneColour = colourNamed('steel')

export function worldPanels(data: WorldData, format: Format): PanelContent[] {
  const { t, number, period } = format
  const { flow, share } = data
  const tick = (value: number): string => number(value, 0)
  // Everyone's figures end later, so the labels of both lines have the amounts of the last shared month.
  const endAt = lastKnown(share)?.period
  const indexLine = (id: 'russia' | 'everyone', colour: number): PanelSeries => {
    const { sums, index } = data[id]
    const amount = (value: number, month: string): string => {
      const sum = sums.find((one) => one.period === month)?.value ?? 0
      return t('world.amount', {
        index: number(value, 1),
        usd: unbroken(format.amount(sum, data.money)),
      })
    }
    return { ...panelLine(id, t(`world.${id}.${flow}`), colour, index, amount), endAt }
  }
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  return [
    {
      id: 'index',
      title: t('world.panel.index', { a: period(String(data.a)) }),
      mark: 'line',
      heightShare: 62,
      series: [indexLine('russia', russiaColours[flow]), indexLine('everyone', everyoneColour)],
      tick,
    },
    {
      id: 'share',
      title: t(`world.panel.share.${flow}`),
      mark: 'line',
      heightShare: 38,
      series: [panelLine('share', t('world.share'), russiaColours[flow], share, percent)],
      tick,
    },
  ]
}

function worldContent(data: WorldData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t } = format
  const { money, flow, a, b, periods, russia, everyone } = data
  const flowInName = flow === 'M' ? 'imports' : 'exports'
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
    subtitle: (span) => t(`world.subtitle.${flow}`, { ...span, money: t(`analysis.money.${money}`) }),
    cautions: () => [
      ...worldCautions(data, format),
      ...publisherBreakCautions(catalogue, monthsOfPoints(russia.sums), false, format),
    ],
    keys: () => worldKeys(data, format),
    notes: () => worldNotes(data, format),
    facts: () => worldFacts(data, format),
    fileName: ['china-russia_compared-with-all-trade', flowInName, ...moneyInName(view)].join('_'),
    rows: () => worldRows(data),
  })
}

/** Null until all answers have loaded. */
export function worldDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): WorldData | null {
  const { flow, a, b } = choiceOf(view, 'world')
  const rows = observationsOf(answers, catalogue, `${flow}-TOTAL`)
  const world = answers(worldQuery)
  const conversion = conversionOf(answers, view.money)
  const findings = answers(findingsQuery)
  return rows && world && conversion && findings ? worldData(flow, rows, world, { a, b }, conversion, findings) : null
}

export function worldChoice(view: ViewState, answers: Answers, catalogue: Catalogue) {
  const { flow, a, b } = choiceOf(view, 'world')
  const data = worldDataIn(view, answers, catalogue)
  return { flow, a: data?.a ?? a ?? defaultYears.a, b: data?.b ?? b ?? defaultYears.b }
}

export const worldFigure = figureMadeOf(
  (view, catalogue) => [
    ...oneSeries(catalogue, `${choiceOf(view, 'world').flow}-TOTAL`),
    worldQuery,
    findingsQuery,
    ...moneyNeeds(view.money),
  ],
  (view, answers, { catalogue, format }) => {
    const data = worldDataIn(view, answers, catalogue)
    return data && worldContent(data, catalogue, view, format)
  },
)
