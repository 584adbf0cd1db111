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
  /** For the tooltip, which has no title over it. */
  readonly longName: string
  readonly colourIndex: number
  readonly points: readonly Point[]
  /** The period whose amount stands at its end; undefined is its last. */
  readonly endAt?: string | undefined
  readonly amount: (value: number, period: string) => string
  /** Words at single bars, by period. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

export type PanelContent = {
  readonly id: string
  readonly title: string
  readonly mark: 'line' | 'bar'
  /** Its part of the height, beside the parts of the others. */
  readonly heightShare: number
  readonly series: readonly PanelSeries[]
  readonly tick: (value: number) => string
}

/** Panels under one another share the time axis, as a second value axis would mislead. */
export type MultiPanelContent = {
  readonly panels: readonly PanelContent[]
  readonly periods: readonly string[]
  readonly freq: 'month' | 'year'
  /** `Twelve months to March 2022`. */
  readonly periodName?: ((period: string) => string) | undefined
  readonly events: readonly TradeEvent[]
  readonly format: Format
}

const underTitle = 14
const lowPlot = 330
const betweenPanels = 16

/** Heights are pixels from the plot's top. */
export type PlacedPanel = ReturnType<typeof placed>[number]
export type MultiPanelModel = ReturnType<typeof multiPanelModel>

type HeadedPanel = { readonly panel: PanelContent; readonly head: ReturnType<typeof headOf> }

/** Panels share by their parts what their titles leave of the height. */
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
    // In one step, a picture in a hundred would differ by a hundredth of a pixel.
    const part = scaleLinear()
      .domain(domain)
      .range([1 - end / height, 1 - start / height])
    return {
      ...panel,
      titleLines: head.lines,
      /** The first title stands over the markers of events. */
      titleY,
      /** Names above the plot, where none stand aside. */
      keys: head.keys.map((key) => ({ ...key, y: titleY - titleBaseline + key.y })),
      top: start,
      bottom: end,
      ticks,
      /** All bars are labelled or none. */
      labelled,
      /** In pixels of the chart. */
      y: (value: number) => onPlot(part(value)),
    }
  })
}

/** The bars of the first and last year are whole. */
function yearDomain(periods: readonly string[]): readonly [number, number] {
  return [Date.UTC(Number(periods[0] ?? 2017), 0, 1), Date.UTC(Number(periods.at(-1) ?? 2017) + 1, 0, 1)]
}

/** One cursor runs through all panels. */
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
