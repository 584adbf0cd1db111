import type { ReactNode } from 'react'
import { createContext, memo, use, useDeferredValue, useId, useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { tickStyle, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import type { InteractionProps } from '#src/chart/drawing.ts'
import type { Palette } from '#src/chart/palette.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { insideWidth, textWidth } from '#src/chart/text/measure.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'

// Neither label has Recharts' own class: it would read the style of the first, and render the axis once more.

/** The label at a tick of the time axis. */
function TimeTick(props: {
  readonly place: XAxisTickContentProps
  readonly text: string
  /** Where the tick itself stands, if not over its label. */
  readonly start: number | undefined
  readonly width: number
  readonly palette: Palette
}) {
  const { place, text, start, width, palette } = props
  const axis = Number(place.y) - tickLength - labelSpacing
  return (
    <>
      {start !== undefined && (
        <line className="year-start" x1={start} x2={start} y1={axis} y2={axis + tickLength} stroke={palette.muted} />
      )}
      <text
        x={insideWidth(Number(place.x), textWidth(text, tickStyle), width)}
        y={Number(place.y) + tickStyle.size * 0.71}
        textAnchor="middle"
        fill={palette.muted}
        fontSize={tickStyle.size}
        fontFamily={fonts.sans}
      >
        {text}
      </text>
    </>
  )
}

/** Recharts' own, of the time axis. */
const tickLength = 6
const labelSpacing = 2
/** Between the numbers of the value axis and the plot. */
const numberSpacing = 8
/** From the middle of a digit to its baseline, as a part of its size. */
const toBaseline = 0.355

/** The number at a tick of the value axis. */
function ValueTick(props: { readonly place: YAxisTickContentProps; readonly text: string; readonly palette: Palette }) {
  const { place, text, palette } = props
  return (
    <text
      x={place.x}
      y={Number(place.y) + tickStyle.size * toBaseline}
      textAnchor="end"
      fill={palette.muted}
      fontSize={tickStyle.size}
      fontFamily={fonts.sans}
    >
      {text}
    </text>
  )
}

const noStarts: readonly number[] = []
const noPoints = (): number[] => []

/** The first year of a chart begins before its plot. */
const startInside = (start: number | undefined, left: number): number | undefined =>
  start !== undefined && start >= left ? start : undefined

/** Children come by context: the memoised frame re-renders only when its size or an axis changes. */
const LayersContext = createContext<ReactNode>(null)

function Layers() {
  return use(LayersContext)
}

/**
 * Recharts as the frame: surface, both axes, grid, and from the pointer to the period. Its axes are given the model's own
 * domains and ticks; its data hold the periods alone, for the marks are ours and stand on the model's scales (`scalesOf`):
 * a change of one line then re-renders one path and not the chart.
 */
export function PlotFrame(props: {
  readonly model: ChartModel
  readonly palette: Palette
  /** Null in an exported figure. */
  readonly interaction: InteractionProps | null
  readonly children: ReactNode
}) {
  const { model, palette, interaction, children } = props
  const { plot, timeAxis, valueAxis } = model
  const titleId = useId()
  const descriptionId = useId()
  const { top, right, bottom, left } = model.margin
  const margin = useStableValue([top, right, bottom, left], sameItems)
  const times = useMemo(() => plot.periods.map((period) => timeOf(period)), [plot.periods])
  const timeDomain = useStableValue(timeAxis.domain, sameItems)
  const timeTicks = useStableValue(timeAxis.ticks, sameItems)
  const timeLabels = useStableValue(timeAxis.ticks.map(timeAxis.tickLabel), sameItems)
  const { x, y, area } = scalesOf(model)
  const timeStarts = useStableValue(timeAxis.starts?.map(x) ?? noStarts, sameItems)
  const [least, most] = valueAxis.domain
  const valueDomain = useStableValue(valueAxis.domain, sameItems)
  const valueTicks = useStableValue(valueAxis.ticks, sameItems)
  const valueLabels = useStableValue(valueAxis.ticks.map(valueAxis.tickLabel), sameItems)
  const valueLines = useStableValue(valueAxis.ticks.map(y), sameItems)
  return (
    <LayersContext value={children}>
      {interaction !== null && (
        <>
          <span id={titleId} hidden>
            {interaction.title}
          </span>
          <Description
            id={descriptionId}
            interaction={interaction}
            notes={readerNoteSentences(model.notes ?? [], model.format).join(' ')}
            keys={model.format.t(chartMessages, 'chart.keys')}
          />
        </>
      )}
      <Frame
        palette={palette}
        interactive={interaction !== null}
        titleId={titleId}
        descriptionId={descriptionId}
        width={model.width}
        height={model.height}
        margin={margin}
        times={times}
        timeDomain={timeDomain}
        timeTicks={timeTicks}
        timeLabels={timeLabels}
        timeStarts={timeStarts}
        valueScale={valueAxis.kind}
        valueDomain={valueDomain}
        valueTicks={valueTicks}
        valueLabels={valueLabels}
        valueLines={valueLines}
        axisWidth={model.axisWidth}
        zero={least < 0 && most >= 0 ? y(0) : null}
        plotLeft={area.x}
        plotWidth={area.width}
      />
    </LayersContext>
  )
}

/** Deferred: the text alternative must not delay painting the lines. */
function Description(props: {
  readonly id: string
  readonly interaction: InteractionProps
  readonly notes: string
  readonly keys: string
}) {
  const { id, notes, keys } = props
  const interaction = useDeferredValue(props.interaction)
  return useMemo(
    () => (
      <span id={id} hidden>
        {interaction.describe()} {notes} {keys}
      </span>
    ),
    [id, interaction, notes, keys],
  )
}

const Frame = memo(function Frame(props: {
  readonly palette: Palette
  readonly interactive: boolean
  readonly titleId: string
  readonly descriptionId: string
  readonly width: number
  readonly height: number
  /** Top, right, bottom, left. */
  readonly margin: readonly number[]
  readonly times: readonly number[]
  readonly timeDomain: readonly number[]
  readonly timeTicks: readonly number[]
  readonly timeLabels: readonly string[]
  /** In pixels; empty where each tick stands over its label. */
  readonly timeStarts: readonly number[]
  readonly valueScale: 'linear' | 'log'
  readonly valueDomain: readonly number[]
  readonly valueTicks: readonly number[]
  readonly valueLabels: readonly string[]
  /** In pixels. */
  readonly valueLines: readonly number[]
  readonly axisWidth: number
  /** The height of the line of zero, where that is not the foot of the plot. */
  readonly zero: number | null
  readonly plotLeft: number
  readonly plotWidth: number
}) {
  const { palette, interactive, titleId, descriptionId, width, height } = props
  const { times, timeDomain, timeTicks, timeLabels, timeStarts, zero, plotLeft, plotWidth } = props
  const { valueScale, valueDomain, valueTicks, valueLabels, valueLines, axisWidth } = props
  const [top = 0, right = 0, bottom = 0, left = 0] = props.margin
  const margin = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left])
  const rows = useMemo(() => times.map((time) => ({ time })), [times])
  const line = useMemo(() => ({ stroke: palette.muted }), [palette])
  const foot = useMemo(() => (zero === null ? line : { stroke: palette.rule }), [zero, line, palette])
  const timeAxis = useMemo(
    () => (
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={[...timeDomain]}
        ticks={[...timeTicks]}
        niceTicks="none"
        interval={0}
        height={timeAxisHeight}
        tick={(place) => (
          <TimeTick
            place={place}
            text={timeLabels[place.index] ?? ''}
            start={startInside(timeStarts[place.index], plotLeft)}
            width={width}
            palette={palette}
          />
        )}
        axisLine={foot}
        tickLine={timeStarts.length === 0 && foot}
        allowDataOverflow
      />
    ),
    [timeDomain, timeTicks, timeLabels, timeStarts, plotLeft, width, palette, foot],
  )
  const valueAxis = useMemo(
    () => (
      <YAxis
        type="number"
        scale={valueScale}
        domain={[...valueDomain]}
        ticks={[...valueTicks]}
        niceTicks="none"
        interval={0}
        width={axisWidth}
        tick={(place) => <ValueTick place={place} text={valueLabels[place.index] ?? ''} palette={palette} />}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={numberSpacing}
        // Without values in its data, Recharts keeps a given domain only with this.
        allowDataOverflow
      />
    ),
    [valueScale, valueDomain, valueTicks, valueLabels, axisWidth, palette],
  )
  // Drawn where it stands, under its siblings, and where the model has its ticks. Left to itself, Recharts finds them by measuring the words of both axes in the document:
  // a fifth of the time that the chart takes.
  const grid = useMemo(
    () => (
      <CartesianGrid
        zIndex={0}
        vertical={false}
        horizontalPoints={[...valueLines]}
        verticalCoordinatesGenerator={noPoints}
        stroke={palette.rule}
      />
    ),
    [valueLines, palette],
  )
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      // Recharts' own keyboard has neither Home and End nor a step from line to line: InteractiveFrame has.
      accessibilityLayer={false}
      {...(interactive
        ? { role: 'application', tabIndex: 0, 'aria-labelledby': titleId, 'aria-describedby': descriptionId }
        : {})}
    >
      {grid}
      {timeAxis}
      {valueAxis}
      {zero !== null && (
        <line className="zero" x1={plotLeft} x2={plotLeft + plotWidth} y1={zero} y2={zero} stroke={palette.muted} />
      )}
      <Layers />
    </LineChart>
  )
})
