import type { Catalogue, TradeEvent } from '#src/trade/catalogue.ts'
import { barrelsPerTonne, peaks } from '#src/trade/brent.ts'
import type { Point } from '#src/trade/figures.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { GapContent, GapPanel, GapSeries } from '#src/chart/gapContent.ts'
import { GapChart } from '#src/chart/GapChart.tsx'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { withAnalysis } from '#src/analyses/analysisView.ts'
import { unbroken } from '#src/analyses/amounts.ts'
import { brentCsv } from '#src/analyses/brent/brentCsv.ts'
import type { BrentFigures } from '#src/analyses/brent/brentFigures.ts'

/** Gaps of this many dollars a barrel and more that no other within a year exceeds are named in the chart. */
const leastPeak = 20
const aroundPeak = 12
const slots = { russian: 2, brent: 1 } as const
const noLabels: ReadonlyMap<string, readonly string[]> = new Map()

/** A gap always has its sign. */
export function gapAmount(usd: number, { t, number }: Format): string {
  return t(usd < 0 ? 'brent.below' : 'brent.above', { number: number(Math.abs(usd), 1) })
}

function panels(figures: BrentFigures, format: Format): GapPanel[] {
  const { t, number } = format
  const price = (value: number): string => t('brent.amount', { number: number(value, 1) })
  const percent = (value: number): string => unbroken(format.amount(value, 'percent'))
  const tick = (value: number): string => number(value, 0)
  const labels = new Map(
    peaks(figures.gap, leastPeak, aroundPeak).map(({ period, value }) => [period, [gapAmount(value ?? 0, format)]]),
  )
  const line = (id: string, slot: number, points: readonly Point[], amount: (value: number) => string): GapSeries => ({
    id,
    name: t(`brent.${id === 'russian' || id === 'brent' || id === 'gap' ? id : 'share'}`),
    slot,
    points,
    amount,
    labels: id === 'gap' ? labels : noLabels,
  })
  return [
    {
      id: 'price',
      title: t('brent.panel.price'),
      mark: 'line',
      part: 52,
      series: [line('russian', slots.russian, figures.russian, price), line('brent', slots.brent, figures.brent, price)],
      tick,
    },
    {
      id: 'gap',
      title: t('brent.panel.gap'),
      mark: 'bar',
      part: 27,
      series: [line('gap', slots.russian, figures.gap, (value) => gapAmount(value, format))],
      tick,
    },
    {
      id: 'share',
      title: t('brent.panel.share'),
      mark: 'line',
      part: 21,
      series: [line('share', slots.russian, figures.share, percent)],
      tick,
    },
  ]
}

const lastOf = (points: readonly Point[]): Point | undefined => points.findLast(({ value }) => value !== null)

function notesOf(figures: BrentFigures, format: Format): string[] {
  const { t, list, number, period } = format
  const estimated = (points: readonly Point[]): boolean => points.some(({ status }) => status !== null && status !== 'A')
  const named = [
    { name: t('brent.russian'), points: figures.russian },
    { name: t('brent.share'), points: figures.share },
  ].filter(({ points }) => estimated(points))
  const notes = [t('brent.note.gap', { barrels: number(barrelsPerTonne, 1) })]
  if (named.length > 0) {
    notes.push(t('note.status', { kinds: t('note.status.E', { names: list(named.map(({ name }) => name)) }) }))
    notes.push(t('note.crudeWeight'), t('brent.note.share'))
  }
  notes.push(t('note.break', { names: t('brent.russian') }))
  const end = lastOf(figures.russian)?.period
  if (end !== undefined && end < (figures.periods.at(-1) ?? '')) notes.push(t('note.ends', { name: t('brent.russian'), period: period(end) }))
  return notes
}

function titleOf({ gap }: BrentFigures, { t, number, period }: Format): string {
  const last = lastOf(gap)
  if (last?.value == null) return t('brent.title.none')
  const words = { gap: t('brent.amount', { number: number(Math.abs(last.value), 1) }), month: period(last.period) }
  return last.value < 0 ? t('brent.title.below', words) : t('brent.title.above', words)
}

function factsOf(figures: BrentFigures, format: Format): string[] {
  const { t, number, period } = format
  const sentence = (name: string, points: readonly Point[], amount: (value: number) => string): string[] => {
    const first = points.find(({ value }) => value !== null)
    const last = lastOf(points)
    if (first?.value == null || last?.value == null) return []
    return [t('brent.alt.price', { name, first: amount(first.value), from: period(first.period), last: amount(last.value), to: period(last.period) })]
  }
  const price = (value: number): string => t('brent.amount', { number: number(value, 1) })
  return [
    ...sentence(t('brent.russian'), figures.russian, price),
    ...sentence(t('brent.brent'), figures.brent, price),
    ...peaks(figures.gap, leastPeak, aroundPeak).map(({ value, period: month }) =>
      t('brent.alt.peak', { gap: gapAmount(value ?? 0, format), month: period(month) }),
    ),
    ...sentence(t('brent.share'), figures.share, (value) => format.amount(value, 'percent')),
  ]
}

/** Events by the same choice as the main chart's. */
function eventsOf({ periods }: BrentFigures, catalogue: Catalogue, view: ViewState): TradeEvent[] {
  const [first = '', last = ''] = [periods[0], periods.at(-1)]
  return catalogue.events.filter(
    ({ importance, date }) =>
      view.events !== 'none' && (view.events === 'all' || importance === 1) && date.slice(0, 7) >= first && date.slice(0, 7) <= last,
  )
}

/** The figure of Russian crude against Brent. */
export function brentContent(figures: BrentFigures, catalogue: Catalogue, view: ViewState, format: Format): FigureContent {
  const { t, period } = format
  const { periods } = figures
  const [from, to] = [periods[0] ?? '2017-01', periods.at(-1) ?? '2017-01']
  const title = titleOf(figures, format)
  const subtitle = t('brent.subtitle', { from: period(from), to: period(to) })
  const events = eventsOf(figures, catalogue, view)
  const base: GapContent = { panels: panels(figures, format), periods, freq: 'month', events, format }
  const quiet: GapContent = { ...base, events: [] }
  const points = [...figures.russian, ...figures.brent, ...figures.share]
  return {
    view: withAnalysis(view, 'brent', {}),
    title,
    subtitle,
    events,
    notes: notesOf(figures, format),
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    altText: t('analysis.alt', { title, subtitle, facts: factsOf(figures, format).join(' ') }),
    fileName: `china-russia_crude-against-brent_${from}_${to}`,
    format,
    drawing: {
      kind: 'own',
      events,
      draw: (room, shown) => <GapChart content={shown.length === 0 ? quiet : base} {...room} />,
    },
    csv: () => brentCsv(figures),
  }
}
