import type { Catalogue, TradeEvent } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/figures.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { brentMessages } from '#src/i18n/messages/en/analyses/brent.ts'
import { colourNamed } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { GapContent, GapPanel, GapSeries } from '#src/chart/multipanel/content.ts'
import { GapChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { analysisDrawing } from '#src/analyses/drawing.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import { brentCsv } from '#src/analyses/brent/figures.ts'
import type { BrentFigures } from '#src/analyses/brent/figures.ts'
import { brentFacts, brentNotes, brentTitle, gapAmount, namedGaps } from '#src/analyses/brent/words.ts'

const crude = colourNamed('M-2709')
const slots = { russian: crude, brent: colourNamed('M-TOTAL'), gap: crude, share: crude }
const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

function panels(figures: BrentFigures, format: Format): GapPanel[] {
  const { t, number } = format
  const price = (value: number): string => t(brentMessages, 'brent.amount', { number: number(value, 1) })
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  const tick = (value: number): string => number(value, 0)
  const labels = new Map(namedGaps(figures).map(({ period, value }) => [period, [gapAmount(value ?? 0, format)]]))
  const line = (id: keyof typeof slots, points: readonly Point[], amount: (value: number) => string): GapSeries => ({
    id,
    name: t(brentMessages, `brent.${id}`),
    longName: t(brentMessages, id === 'share' ? 'brent.share.long' : `brent.${id}`),
    slot: slots[id],
    points,
    amount,
    labels: id === 'gap' ? labels : noLabels,
  })
  return [
    {
      id: 'price',
      title: t(brentMessages, 'brent.panel.price'),
      mark: 'line',
      part: 46,
      series: [line('russian', figures.russian, price), line('brent', figures.brent, price)],
      tick,
    },
    {
      id: 'gap',
      title: t(brentMessages, 'brent.panel.gap'),
      mark: 'bar',
      part: 33,
      series: [line('gap', figures.gap, (value) => gapAmount(value, format))],
      tick,
    },
    {
      id: 'share',
      title: t(brentMessages, 'brent.panel.share'),
      mark: 'line',
      part: 21,
      series: [line('share', figures.share, percent)],
      tick,
    },
  ]
}

/** Events by the same choice as the main chart's. */
function eventsOf({ periods }: BrentFigures, catalogue: Catalogue, view: ViewState): TradeEvent[] {
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  return catalogue.events.filter(
    ({ importance, date }) =>
      view.events !== 'none' &&
      (view.events === 'all' || importance === 1) &&
      date.slice(0, 7) >= first &&
      date.slice(0, 7) <= last,
  )
}

/** The figure of Russian crude against Brent. */
export function brentContent(
  figures: BrentFigures,
  catalogue: Catalogue,
  view: ViewState,
  format: Format,
): FigureContent {
  const { t, period } = format
  const { periods } = figures
  const [from, to] = [periods[0] ?? '2017-01', periods.at(-1) ?? '2017-01']
  const title = brentTitle(figures, format)
  const subtitle = t(brentMessages, 'brent.subtitle', { from: period(from), to: period(to) })
  const events = eventsOf(figures, catalogue, view)
  const base: GapContent = { panels: panels(figures, format), periods, freq: 'month', events, format }
  const quiet: GapContent = { ...base, events: [] }
  const points = [...figures.russian, ...figures.brent, ...figures.share]
  return {
    view: withAnalysis(view, 'brent', {}),
    title,
    subtitle,
    events,
    notes: () => brentNotes(figures, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    altText: () =>
      t(analysisMessages, 'analysis.alt', { title, subtitle, facts: brentFacts(figures, format).join(' ') }),
    fileName: () => `china-russia_crude-against-brent_${from}_${to}`,
    format,
    drawing: {
      ...analysisDrawing((props) => <GapChart content={base} {...props} />),
      withoutEvents: () => analysisDrawing((props) => <GapChart content={quiet} {...props} />),
    },
    csv: () => brentCsv(figures),
  }
}
