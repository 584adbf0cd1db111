import type { Catalogue } from '#src/trade/catalogue.ts'
import { lastMonthOf } from '#src/trade/periods.ts'
import type { Point } from '#src/trade/observation.ts'
import { chosenEvents } from '#src/view/drawn.ts'
import { eventsInside } from '#src/chart/plotExtent.ts'
import type { MultiPanelContent, PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { MultiPanelChart } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { Drawing } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'

/** The figure of an analysis by month or year: panels under one another, with the events that the main chart shows. */
export function monthlyFigure(
  of: Pick<FigureContent, 'view' | 'title' | 'shortTitle' | 'format' | 'cautions' | 'keys' | 'notes' | 'rows'> & {
    readonly catalogue: Catalogue
    /** Id of the commodity whose major events are shown, beside those of all trade. */
    readonly commodity: string
    /** Months where it is left out. */
    readonly freq?: 'year'
    /** First to last, without holes; never empty. */
    readonly periods: readonly string[]
    readonly panels: readonly PanelContent[]
    /** True where all points are 12-month sums or computed from such sums. */
    readonly areSums?: true
    /** All points that are drawn or divided by; the figure cites their sources. */
    readonly points: readonly Point[]
    readonly subtitle: (span: { readonly from: string; readonly to: string }) => string
    /** Sentences of the alt text. */
    readonly facts: () => readonly string[]
    /** Without the first and last period, which are appended. */
    readonly fileName: string
  },
): FigureContent {
  const { catalogue, commodity, freq = 'month', periods, panels, areSums, points, facts, ...said } = of
  const { view, title, format, fileName } = said
  const { t, period } = format
  const [from = '', to = ''] = [periods[0], periods.at(-1)]
  const subtitle = said.subtitle({ from: period(from), to: period(to) })
  const events = eventsInside(chosenEvents(catalogue, view.events, [commodity]), { periods })
  const periodName = areSums && ((month: string) => t('chart.to.rolling', { month: period(month) }))
  const draw = (shown: MultiPanelContent['events']): Drawing => {
    const content: MultiPanelContent = { panels, periods, freq, periodName, events: shown, format }
    return analysisDrawing((props) => <MultiPanelChart content={content} {...props} />)
  }
  return {
    ...said,
    subtitle,
    events,
    sources: [...new Set(points.flatMap(({ sources }) => sources))],
    dataTo: lastMonthOf(to),
    altText: () => t('analysis.alt', { title, subtitle, facts: format.sentences(facts()) }),
    fileName: () => `${fileName}_${from}_${to}`,
    drawing: { ...draw(events), withEvents: draw },
  }
}
