import type { Point } from '#src/trade/point.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import { scaleLinear } from 'd3-scale'
import { timeAxis } from '#src/chart/frame/axes.ts'
import { axisWidthOf, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { markerRows } from '#src/chart/marks/markers.ts'
import { headOf, titleBaseline, areCrowded, endsWidth, panelEnds } from '#src/chart/multipanel/panelWords.ts'
import { hasSpaceForLabels, panelScale } from '#src/chart/multipanel/scale.ts'
import { leaderSpacing } from '#src/chart/labels/names.ts'

export type PanelSeries = {
  readonly id: string
  readonly name: string
  /** The name in the tooltip, which does not show the panel's title. */
  readonly longName: string
  readonly colourIndex: number
  readonly points: readonly Point[]
  /** The period whose amount stands at the end of the line; undefined is the last known one. */
  readonly endAt?: string | undefined
  readonly amount: (value: number, period: string) => string
  /** Words at individual bars, keyed by period. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

export type PanelContent = {
  readonly id: string
  readonly title: string
  readonly mark: 'line' | 'bar'
  /** The panel's part of the height, relative to the parts of the other panels. */
  readonly heightShare: number
  readonly series: readonly PanelSeries[]
  readonly tick: (value: number) => string
}

/** Panels under one another share the time axis, because a second value axis would mislead. */
export type MultiPanelContent = {
  readonly panels: readonly PanelContent[]
  readonly periods: readonly string[]
  readonly freq: 'month' | 'year'
  /** The name of a period in the tooltip, such as `Twelve months to March 2022`. */
  readonly periodName?: ((period: string) => string) | undefined
  readonly events: readonly TradeEvent[]
  readonly format: Format
}

const underTitle = 14
const lowPlot = 330
const betweenPanels = 16

/** `titleY`, `top`, `bottom` and the `y` of `keys` are in pixels from the plot's top. */
export type PlacedPanel = ReturnType<typeof placed>[number]
export type MultiPanelModel = ReturnType<typeof multiPanelModel>

type HeadedPanel = { readonly panel: PanelContent; readonly head: ReturnType<typeof headOf> }

/** Divides the height that the titles leave among the panels, by `heightShare`. */
function placed(panels: readonly HeadedPanel[], width: number, height: number, top: number) {
  const over = height < lowPlot ? betweenPanels / 2 : betweenPanels
  const under = height < lowPlot ? underTitle / 2 : underTitle
  const between = panels.map(({ head }, i) => (i === 0 ? 0 : over + head.height + under))
  const available = Math.max(0, height - between.reduce((sum, one) => sum + one, 0))
  const parts = panels.reduce((sum, { panel: { heightShare } }) => sum + heightShare, 0)
  const onPlot = scaleLinear([top + height, top])
  let last = 0
  return panels.map(({ panel, head }, i) => {
    const titleY = i === 0 ? titleBaseline - top : last + over + titleBaseline
    const start = last + (between[i] ?? 0)
    const end = start + (available * panel.heightShare) / parts
    last = end
    const labelled = hasSpaceForLabels(panel, width)
    const below = i === panels.length - 1 ? 0 : over
    const { domain, ticks } = panelScale(panel, end - start, labelled, { above: i === 0 ? 0 : under, below })
    // With one scale instead of two, one picture in a hundred would differ by a hundredth of a pixel.
    const part = scaleLinear()
      .domain(domain)
      .range([1 - end / height, 1 - start / height])
    return {
      ...panel,
      titleLines: head.lines,
      /** The first title stands above the markers of events. */
      titleY,
      /** Names above the plot, where no names stand beside it. */
      keys: head.keys.map((key) => ({ ...key, y: titleY - titleBaseline + key.y })),
      top: start,
      bottom: end,
      ticks,
      /** Whether bars have labels: all of them or none. */
      labelled,
      /** The position in pixels from the chart's top. */
      y: (value: number) => onPlot(part(value)),
    }
  })
}

/** The first and the last year are whole, so that their bars are not cut. */
function yearDomain(periods: readonly string[]): readonly [number, number] {
  return [Date.UTC(Number(periods[0] ?? 2017), 0, 1), Date.UTC(Number(periods.at(-1) ?? 2017) + 1, 0, 1)]
}

/** One model holds all panels, so that one cursor runs through them. */
export function multiPanelModel(content: MultiPanelContent, width: number, height: number, directLabels: boolean) {
  const { periods, events, format, freq } = content
  const headed = content.panels.map((panel) => ({ panel, head: headOf(panel, width - 4, !directLabels) }))
  const top = (headed[0]?.head.height ?? 0) + (events.length > 0 ? markerRows({ events }) + 8 : underTitle - 4)
  const plotHeight = height - top - timeAxisHeight
  const ends = content.panels.flatMap((panel) => panelEnds(panel, content))
  const besideAt = (isOneLine: boolean): number =>
    directLabels ? Math.ceil(endsWidth(ends, isOneLine)) + leaderSpacing(isOneLine) + 4 : 10
  const panelsBeside = (beside: number) => placed(headed, width - beside - 40, plotHeight, top)
  const oneLine = panelsBeside(besideAt(false)).some((panel) =>
    areCrowded(panelEnds(panel, content), panel.bottom - panel.top, (value) => panel.y(value) - top - panel.top),
  )
  const right = besideAt(oneLine)
  const panels = panelsBeside(right)
  const labels = panels.flatMap(({ ticks, tick }) => ticks.map(tick))
  const axisWidth = axisWidthOf(labels)
  const plot = { periods }
  const time = timeAxis(plot, width - right - axisWidth, format)
  return {
    plot,
    freq,
    events,
    format,
    width,
    height,
    margin: { top, right, bottom: timeAxisHeight, left: axisWidth },
    valueTicks: { at: panels.flatMap(({ ticks, y }) => ticks.map(y)), labels, zero: null },
    timeAxis: freq === 'year' ? { ...time, domain: yearDomain(periods) } : time,
    oneLine,
    panels,
    directLabels,
  }
}
