import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/point.ts'
import type { Format } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import { chosenEvents } from '#src/view/chosenEvents.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { MultiPanelContent, PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { Drawing } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { Rows } from '#src/figure/files/csv.ts'
import { analysisDrawing } from '#src/figures/figure.ts'

type Span = { readonly from: string; readonly to: string }

/** The figure of an analysis of months: panels under one another, and the events that the main chart shows too. */
export function monthlyFigure(of: {
  readonly view: ViewState
  readonly catalogue: Catalogue
  /** What it is of, by its id: other goods' events are none of its. */
  readonly commodity: string
  readonly format: Format
  /** First to last, without holes; never empty. */
  readonly periods: readonly string[]
  readonly panels: readonly PanelContent[]
  /** Are all of them sums of twelve months, or made of such? */
  readonly areSums?: true
  /** All that were drawn or divided by: their sources are the figure's. */
  readonly points: readonly Point[]
  readonly title: string
  readonly subtitle: (span: Span) => string
  readonly cautions?: () => readonly string[]
  readonly keys: () => readonly string[]
  readonly notes: () => readonly string[]
  readonly facts: () => readonly string[]
  readonly fileName: string
  readonly rows: () => Rows
}): FigureContent {
  const { view, catalogue, commodity, format, periods, panels, points, title, notes, facts, fileName, rows } = of
  const [from = '', to = ''] = [periods[0], periods.at(-1)]
  const subtitle = of.subtitle({ from: format.period(from), to: format.period(to) })
  const events = chosenEvents(catalogue, view.events, [commodity]).filter(({ date }) => {
    const month = date.slice(0, 7)
    return month >= from && month <= to
  })
  const { t, period } = format
  const periodName = of.areSums && ((month: string) => t(chartMessages, 'chart.rolling', { month: period(month) }))
  const draw = (shown: MultiPanelContent['events']): Drawing => {
    const content: MultiPanelContent = { panels, periods, freq: 'month', periodName, events: shown, format }
    return analysisDrawing((props) => <MultiPanelChart content={content} {...props} />)
  }
  return {
    view,
    title,
    subtitle,
    events,
    cautions: of.cautions ?? (() => []),
    keys: of.keys,
    notes,
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    dataTo: to,
    altText: () => format.t(analysisMessages, 'analysis.alt', { title, subtitle, facts: format.sentences(facts()) }),
    fileName: () => `${fileName}_${from}_${to}`,
    format,
    drawing: { ...draw(events), withEvents: draw },
    rows,
  }
}
