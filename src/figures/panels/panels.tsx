import { type ComponentProps, type KeyboardEvent, use, useState } from 'react'
import { type ChartContent, type ChartProps, type InteractionProps, type Palette, entryOf } from '#src/chart/drawing.ts'
import { SeriesPlot, seriesReading } from '#src/chart/frame/Plot.tsx'
import { type CursorStore, SharedCursor, createCursor } from '#src/chart/interaction/SharedCursor.tsx'
import { type SharedCursorProps, SharedCursorContext } from '#src/chart/interaction/cursor.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { PlotGrid } from '#src/figures/core/PlotGrid.tsx'
import { kindOfSeries } from '#src/figures/core/series.ts'
import {
  type PanelBox,
  type PanelLayout,
  numberRows,
  panelLayout,
  panelParts,
  panelsDrawing,
  smallMarkers,
} from '#src/figures/panels/panelLayout.ts'
import { plotDrawing } from '#src/figures/plotDrawing.tsx'
import '#src/i18n/messages/en/en.ts'
import * as frame from '#src/chart/frame/chartModel.ts'
import { endAmount, nameWeight } from '#src/chart/labels/EndLabels.tsx'
import { eventSpans } from '#src/chart/marks/eventPlaces.ts'
import { placedNotes } from '#src/chart/notePlacement.ts'
import { largestOf } from '#src/chart/plotExtent.ts'
import { type Parts, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fitText, fonts, textWidth } from '#src/chart/text/measure.ts'
import { pointText } from '#src/chart/tooltip/tooltipRows.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { lastKnown } from '#src/trade/observation.ts'
import { useStore } from '#src/lib/store.ts'

export const panels = kindOfSeries({
  drawing: (content, { y }) => plotDrawing({ ...content, y }, PanelsChart, panelsDrawing(content.plot.series.length)),
})

type PanelProps = PanelModel & { readonly palette: Palette }

function PanelPlot(
  props: PanelProps & { readonly interaction: InteractionProps | null; readonly cursor: CursorStore },
) {
  const { interaction, cursor, ...own } = props
  const { panel, chart, palette } = own
  const Values = chart.values?.Marks
  const outer = use(SharedCursorContext)
  const marks = (period: string) => seriesReading(chart, palette).marks(period, null)
  const shared = (at: SharedCursorProps) => (
    <>
      {outer?.(at)}
      <SharedCursor {...at} cursor={cursor} marks={marks} />
    </>
  )
  const plot = (
    <SeriesPlot model={chart} interaction={interaction} palette={palette} keysFrom={() => cursor.get()?.period ?? null}>
      <EventMarkers model={chart} palette={palette} />
      <Outliers model={chart} palette={palette} />
      <Lines model={chart} palette={palette} {...(panel.low && { marked: false })} />
      {Values !== undefined && <Values model={chart} palette={palette} />}
      <PanelHeading {...own} cursor={cursor} />
    </SeriesPlot>
  )
  return interaction === null ? plot : <SharedCursorContext value={shared}>{plot}</SharedCursorContext>
}

/** The up and down arrow keys move focus from panel to panel; the next one starts at the same period. */
function walkPanels(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const charts = Array.from(event.currentTarget.querySelectorAll<SVGSVGElement>('svg[tabindex]'))
  charts[charts.findIndex((chart) => chart === event.target) + step]?.focus()
}

export function PanelsChart(props: ChartProps<PanelsContent>) {
  const { content, width, height, palette, interaction } = props
  const [cursor] = useState(createCursor)
  const onPage = interaction !== null
  const layout = panelLayout(content, width, height, onPage)
  return (
    <PlotGrid
      plots={panelModels(content, panelOrder(content.plot), layout).map((model) => ({
        ...model.panel,
        drawn: (
          <PanelPlot
            {...model}
            palette={palette}
            interaction={panelInteraction(interaction, model, width)}
            cursor={cursor}
          />
        ),
      }))}
      onPage={onPage}
      onKeyDown={walkPanels}
    />
  )
}

export type PanelsContent = ChartContent & { readonly y: 'shared' | 'own' }

type PanelHeadingStyle = ReturnType<typeof headingStyle>

type Panel = {
  readonly id: string
  readonly series: PlottedSeries
  readonly colourIndex: number
  readonly name: string
  /** The newest amount, with its period where the series ends early. */
  readonly amount: string
  readonly box: PanelBox
  readonly heading: PanelHeadingStyle
  readonly low: boolean
}

export type PanelModel = {
  readonly panel: Panel
  readonly chart: frame.ChartModel & ComponentProps<typeof EventMarkers>['model']
}

const right = 8
const headingStyle = (name: number, amount: number, height: number) =>
  ({
    name: { size: name, weight: 600, family: 'sans' },
    amount: { size: amount, weight: 400, family: 'sans' },
    height,
  }) as const
const usualHeading = headingStyle(13.5, 12.5, 38)
const lowHeading = headingStyle(11.5, 11.5, 29)

export function panelOrder(plot: Plot): PlottedSeries[] {
  const size = (series: PlottedSeries): number => lastKnown(series.points)?.value ?? -Infinity
  return plot.series.toSorted((a, b) => size(b) - size(a))
}

/** The value axis of one panel or of all. */
function panelAxis({ quantity, scale, format }: PanelsContent, plot: Plot, maxTicks: number): frame.ValueAxis {
  const whole = frame.valueAxis(plot, quantity, scale, format, maxTicks)
  return frame.fewerTicks(whole, scale === 'log' ? maxTicks : maxTicks + 2)
}

/** Units at the top ticks of all panels or of none; one that is not the subtitle's has its room at any width. */
function withUnits(
  axes: readonly frame.ValueAxis[],
  { plot, quantity, format }: PanelsContent,
  width: number,
): frame.ValueAxis[] {
  const { divisor } = format.step(quantity, largestOf(plot))
  const isRoomy = axes.every((axis) => axis.step.divisor !== divisor || frame.withUnit(axis, width) !== axis)
  return axes.map((axis) => (isRoomy || axis.step.divisor !== divisor ? frame.withUnit(axis, Infinity) : axis))
}

/** @param amountAt adds the period to an amount where it must be named */
export function panelModels(
  content: PanelsContent,
  ordered: readonly PlottedSeries[],
  layout: PanelLayout,
  amountAt: typeof endAmount = endAmount,
): PanelModel[] {
  const { plot, quantity, format } = content
  const { boxes, low } = layout
  const words = ordered.map((series) => {
    const { value, period = '' } = lastKnown(series.points) ?? {}
    const amount = frame.amountText(value ?? 0, quantity, plot.show, format)
    return { ...entryOf(content, series.info), amount: amountAt(amount, period, plot.periods, format) }
  })
  const heading = low ? lowHeading : usualHeading
  const above = ({ numbered }: PanelBox): number =>
    heading.height + (numbered ? numberRows(content) * smallMarkers.diameter : panelParts.air)
  const below = ({ labelled }: PanelBox): number => (labelled ? frame.timeAxisHeight : 0)
  const plotHeight = Math.min(...boxes.map((box) => box.height - above(box) - below(box)))
  const maxTicks = plotHeight < 56 ? 2 : plotHeight < 110 ? 3 : 4
  const width = boxes[0]?.width ?? 0
  const shared = content.y === 'shared' ? panelAxis(content, plot, maxTicks) : null
  const all = ordered.map((series) => shared ?? panelAxis(content, { ...plot, series: [series] }, maxTicks))
  const axes = withUnits(all, content, width)
  const labels = [...new Set(axes)].flatMap((axis) => axis.ticks.map(axis.tickLabel))
  const left = frame.axisWidthOf(labels, 8)
  const notes = placedNotes(content)
  const time = frame.timeAxis(plot, width - left - right, format)
  return ordered.flatMap((series, i): PanelModel[] => {
    const [box, axis, word] = [boxes[i], axes[i], words[i]]
    if (box === undefined || axis === undefined || word === undefined) return []
    const framed = frame.onAxis(axis, box.width, box.height, { top: above(box), right, bottom: below(box), left })
    const shownTime = box.labelled ? time : { ...time, ticks: [] }
    const { spans: keyed, areYears } = eventSpans({ ...content, ...framed, timeAxis: time })
    const height = keyed.length > 0 ? smallMarkers.diameter : 0
    const places = { areYears, named: [], keyed, rise: smallMarkers.middle, height }
    const own = { plot: { ...plot, series: [series] }, timeAxis: shownTime, notes, places }
    const small = { ...smallMarkers, areShown: box.numbered }
    return [{ panel: { ...word, series, box, heading, low }, chart: { ...content, ...framed, ...own, small } }]
  })
}

/** The title of a panel is the name of its series, not the figure's title; null in a still drawing. */
export function panelInteraction(
  interaction: InteractionProps | null,
  { panel: { name, amount }, chart: { format } }: PanelModel,
  chartWidth: number,
): InteractionProps | null {
  const describe = (): string => format.t('list.named', { name, text: amount })
  return interaction && { ...interaction, title: () => name, chartWidth, describe }
}

/** Pixels that a name may reach into the space between two panels. */
const intoSpacing = 10

export const amountBaseline = ({ heading: { name, amount } }: Panel): number =>
  Math.round(Math.round(name.size) + amount.size * 1.3)

/** Name and amount over a panel. @param pointed amount of the period that is pointed at, instead of the newest */
export function panelName(panel: Panel, pointed: string | null = null): Parts[number] {
  const { id, colourIndex, name, heading, box } = panel
  const available = box.width + intoSpacing
  // A long name is set one pixel smaller before it is cut.
  const size = heading.name.size - (textWidth(name, heading.name) <= available ? 0 : 1)
  const style = { ...heading.name, size }
  const text = fitText(name, available, style)
  const named = { text, x: 0, y: Math.round(heading.name.size), style, weight: nameWeight(colourIndex) } as const
  const counted = { text: pointed ?? panel.amount, x: 0, y: amountBaseline(panel), style: heading.amount } as const
  return {
    kind: 'group',
    label: id,
    parts: [
      { kind: 'words', ...named, ink: colourIndex },
      { kind: 'words', ...counted, ink: pointed === null ? 'muted' : 'ink' },
    ],
  }
}

function PanelHeading({ panel, chart, palette, cursor }: PanelProps & { readonly cursor: CursorStore }) {
  const { plot, quantity, format } = chart
  const at = useStore(cursor)
  const pointed = (period: string): string => {
    const amount = pointText(pointAt(panel.series, period), quantity, plot.show, format)
    const text = amount ?? format.t('chart.tooltip.noFigure')
    return format.t('list.detail', { text, detail: format.period(period, 'short') })
  }
  return (
    <g fontFamily={fonts.sans}>
      <DrawnParts parts={[panelName(panel, at && pointed(at.period))]} palette={palette} />
    </g>
  )
}
