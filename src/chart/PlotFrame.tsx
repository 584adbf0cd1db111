import type { ReactNode } from 'react'
import { createContext, memo, use, useDeferredValue, useId, useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { tickStyle, timeAxisHeight } from '#src/chart/chartModel.ts'
import type { LiveParts } from '#src/chart/drawing.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { timeOf } from '#src/chart/position.ts'
import { TimeTick } from '#src/chart/TimeTick.tsx'
import { useStable } from '#src/chart/useStable.ts'
import '#src/i18n/chartWords.ts'

/** What is drawn inside the frame comes by context: so the frame itself is drawn anew only when an axis changes. */
const LayersContext = createContext<ReactNode>(null)

function Layers() {
  return use(LayersContext)
}

/**
 * Recharts as the frame: axes, grid, cursor and keyboard. Its data hold the periods alone; the lines are ours, on its
 * scales, because a change of one line then draws one path and not the chart anew.
 */
export function PlotFrame(props: {
  readonly model: ChartModel
  readonly paint: Paint
  /** Null in an exported figure. */
  readonly live: LiveParts | null
  readonly children: ReactNode
}) {
  const { model, paint, live, children } = props
  const { plot, valueAxis, timeAxis } = model
  const titleId = useId()
  const descriptionId = useId()
  return (
    <LayersContext value={children}>
      {live !== null && (
        <>
          <span id={titleId} hidden>
            {live.title}
          </span>
          <Description id={descriptionId} live={live} keys={model.format.t('chart.keys')} />
        </>
      )}
      <Frame
        paint={paint}
        interactive={live !== null}
        titleId={titleId}
        descriptionId={descriptionId}
        width={model.width}
        height={model.height}
        margin={useStable([model.margin.top, model.margin.right, model.margin.bottom, model.margin.left])}
        times={useMemo(() => plot.periods.map((period) => timeOf(period, plot.yearToDate)), [plot.periods, plot.yearToDate])}
        timeDomain={useStable(timeAxis.domain)}
        timeTicks={useStable(timeAxis.ticks)}
        timeLabels={useStable(timeAxis.ticks.map(timeAxis.tickLabel))}
        kind={valueAxis.kind}
        axisWidth={model.axisWidth}
        valueDomain={useStable(valueAxis.domain)}
        valueTicks={useStable(valueAxis.ticks)}
        valueLabels={useStable(valueAxis.ticks.map(valueAxis.tickLabel))}
      />
    </LayersContext>
  )
}

/** The chart in words follows in a drawing of its own: nobody hears them before the lines are seen. */
function Description(props: { readonly id: string; readonly live: LiveParts; readonly keys: string }) {
  const { id, keys } = props
  const live = useDeferredValue(props.live)
  return useMemo(
    () => (
      <span id={id} hidden>
        {live.describe()} {keys}
      </span>
    ),
    [id, live, keys],
  )
}

const Frame = memo(function Frame(props: {
  readonly paint: Paint
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
  readonly kind: 'linear' | 'log'
  readonly axisWidth: number
  readonly valueDomain: readonly number[]
  readonly valueTicks: readonly number[]
  readonly valueLabels: readonly string[]
}) {
  const { paint, interactive, titleId, descriptionId, width, height } = props
  const { times, timeDomain, timeTicks, timeLabels, kind, axisWidth, valueDomain, valueTicks, valueLabels } = props
  const [top = 0, right = 0, bottom = 0, left = 0] = props.margin
  const margin = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left])
  const rows = useMemo(() => times.map((time) => ({ time })), [times])
  const tick = useMemo(() => ({ fill: paint.muted, fontSize: tickStyle.size, fontFamily: fonts.sans }), [paint])
  const line = useMemo(() => ({ stroke: paint.muted }), [paint])
  const grid = useMemo(() => <CartesianGrid vertical={false} syncWithTicks stroke={paint.rule} />, [paint])
  const timeAxis = useMemo(
    () => (
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={[...timeDomain]}
        ticks={[...timeTicks]}
        interval={0}
        height={timeAxisHeight}
        tick={(place) => <TimeTick place={place} text={timeLabels[place.index] ?? ''} width={width} paint={paint} />}
        axisLine={line}
        tickLine={line}
        allowDataOverflow
      />
    ),
    [timeDomain, timeTicks, timeLabels, width, paint, line],
  )
  const valueAxis = useMemo(
    () => (
      <YAxis
        type="number"
        scale={kind}
        domain={[...valueDomain]}
        ticks={[...valueTicks]}
        interval={0}
        width={axisWidth}
        tickFormatter={(_, i) => valueLabels[i] ?? ''}
        tick={tick}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
    ),
    [kind, valueDomain, valueTicks, valueLabels, axisWidth, tick],
  )
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      // Its own keyboard knows neither Home and End nor one line from another: LiveFrame has another.
      accessibilityLayer={false}
      {...(interactive ? { role: 'application', tabIndex: 0, 'aria-labelledby': titleId, 'aria-describedby': descriptionId } : {})}
    >
      {grid}
      {timeAxis}
      {valueAxis}
      <Layers />
    </LineChart>
  )
})
