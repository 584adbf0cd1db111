import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { tickStyle, timeAxisHeight } from '#src/chart/chartModel.ts'
import type { LiveParts } from '#src/chart/drawing.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'

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
  const rows = useMemo(
    () => plot.periods.map((period) => ({ time: timeOf(period, plot.yearToDate), period })),
    [plot.periods, plot.yearToDate],
  )
  const tick = { fill: paint.muted, fontSize: tickStyle.size, fontFamily: fonts.sans }
  return (
    <LineChart
      width={model.width}
      height={model.height}
      data={rows}
      margin={model.margin}
      accessibilityLayer={live !== null}
      {...(live === null ? {} : { title: live.title, desc: live.description })}
    >
      <CartesianGrid vertical={false} stroke={paint.rule} />
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={[...timeAxis.domain]}
        ticks={[...timeAxis.ticks]}
        interval={0}
        height={timeAxisHeight}
        tickFormatter={timeAxis.tickLabel}
        tick={tick}
        axisLine={{ stroke: paint.muted }}
        tickLine={{ stroke: paint.muted }}
        allowDataOverflow
      />
      <YAxis
        type="number"
        scale={valueAxis.kind}
        domain={[...valueAxis.domain]}
        ticks={[...valueAxis.ticks]}
        interval={0}
        width={model.axisWidth}
        tickFormatter={valueAxis.tickLabel}
        tick={tick}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
      />
      {children}
    </LineChart>
  )
}
