import type { Catalogue, TradeEvent } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/point.ts'
import { lastKnown } from '#src/trade/point.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelContent, PanelSeries } from '#src/chart/multipanel/multiPanelContent.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/analyses/drawing.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { brentCsv } from '#src/analyses/brent/brentData.ts'
import type { BrentData } from '#src/analyses/brent/brentData.ts'
import { brentFacts, brentNotes, brentTitle, spreadAmount, namedSpreads } from '#src/analyses/brent/brentTexts.ts'

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

function panels(data: BrentData, format: Format): PanelContent[] {
  const { t, number } = format
  const price = (value: number): string => t(brentMessages, 'brent.amount', { number: number(value, 1) })
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  const tick = (value: number): string => number(value, 0)
  const peaksOf = (points: readonly Point[]): PanelSeries['labels'] =>
    new Map(namedSpreads(points).map(({ period, value }) => [period, [spreadAmount(value ?? 0, format)]]))
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
    labels: id === 'gap' || id === 'uralsGap' ? peaksOf(points) : noLabels,
  })
  // The headline compares it with the newest landed price: both are named with their amounts of that month.
  const compared = lastKnown(data.spread)?.period
  return [
    {
      id: 'price',
      title: t(brentMessages, 'brent.panel.price'),
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
      title: t(brentMessages, 'brent.panel.gap'),
      mark: 'bar',
      heightShare: 28,
      series: [line('gap', data.spread, (value) => spreadAmount(value, format))],
      tick,
    },
    {
      id: 'uralsGap',
      title: t(brentMessages, 'brent.panel.uralsGap'),
      mark: 'bar',
      heightShare: 22,
      series: [line('uralsGap', data.uralsSpread, (value) => spreadAmount(value, format))],
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

/** Events by the same choice as the main chart's. */
function eventsOf({ periods }: BrentData, catalogue: Catalogue, view: ViewState): TradeEvent[] {
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  return chosenEvents(catalogue, view.events).filter(
    ({ date }) => date.slice(0, 7) >= first && date.slice(0, 7) <= last,
  )
}

/** The figure of Russian crude against Brent. */
export function brentContent(data: BrentData, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { periods } = data
  const [from, to] = [periods[0] ?? '2017-01', periods.at(-1) ?? '2017-01']
  const title = brentTitle(data, format)
  const subtitle = t(brentMessages, 'brent.subtitle', { from: period(from), to: period(to) })
  const events = eventsOf(data, catalogue, view)
  const base: MultiPanelContent = { panels: panels(data, format), periods, freq: 'month', events, format }
  const quiet: MultiPanelContent = { ...base, events: [] }
  const points = [...data.russian, ...data.urals, ...data.brent, ...data.share]
  return {
    view: withAnalysis(view, 'brent', {}),
    title,
    subtitle,
    events,
    notes: () => brentNotes(data, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    altText: () => t(analysisMessages, 'analysis.alt', { title, subtitle, facts: brentFacts(data, format).join(' ') }),
    fileName: () => `china-russia_crude-against-brent_${from}_${to}`,
    format,
    drawing: {
      ...analysisDrawing((props) => <MultiPanelChart content={base} {...props} />),
      withoutEvents: () => analysisDrawing((props) => <MultiPanelChart content={quiet} {...props} />),
    },
    csv: () => brentCsv(data),
  }
}
