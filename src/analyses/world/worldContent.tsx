import type { Catalogue } from '#src/trade/catalogue.ts'
import { lastKnownPeriod } from '#src/trade/point.ts'
import type { Point } from '#src/trade/point.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import { colourNamed } from '#src/view/colours.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/analyses/drawing.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import type { WorldData } from '#src/analyses/world/worldData.ts'
import { worldCsv } from '#src/analyses/world/worldData.ts'
import { worldFacts, worldNotes, worldTitle } from '#src/analyses/world/worldTexts.ts'

const russiaColours = { M: colourNamed('M-TOTAL'), X: colourNamed('X-TOTAL') }
const everyoneColour = colourNamed('steel')

function panels(data: WorldData, format: Format): PanelContent[] {
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
  const indexLine = (id: 'russia' | 'everyone', { sums, index }: typeof russia): PanelSeries => ({
    ...line(id, t(worldMessages, `world.${id}.${flow}`), id === 'russia' ? russiaColours[flow] : everyoneColour, index),
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
  const { t, period } = format
  const { flow, a, b, periods } = data
  const [from, to] = [periods[0] ?? '2017-12', periods.at(-1) ?? '2017-12']
  const title = worldTitle(data, format)
  const subtitle = t(worldMessages, `world.subtitle.${flow}`, {
    money: t(analysisMessages, `analysis.money.${data.money}`),
    from: period(from),
    to: period(to),
  })
  // By the same choice as the main chart's.
  const events = chosenEvents(catalogue, view.events).filter(({ date }) => {
    const month = date.slice(0, 7)
    return month >= from && month <= to
  })
  const content: MultiPanelContent = { panels: panels(data, format), periods, freq: 'month', events, format }
  const quiet: MultiPanelContent = { ...content, events: [] }
  const points = [...data.russia.sums, ...data.everyone.sums]
  return {
    view: withAnalysis(view, 'world', { flow, a, b }),
    title,
    subtitle,
    events,
    notes: () => worldNotes(data, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    dataTo: lastKnownPeriod([data.russia.sums, data.everyone.sums]) ?? to,
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: worldFacts(data, format).join(' ') }),
    fileName: () =>
      ['china-russia_beside-the-world', flow === 'M' ? 'imports' : 'exports', ...moneyInName(view), from, to].join('_'),
    format,
    drawing: {
      ...analysisDrawing((props) => <MultiPanelChart content={content} {...props} />),
      withoutEvents: () => analysisDrawing((props) => <MultiPanelChart content={quiet} {...props} />),
    },
    csv: () => worldCsv(data),
  }
}
