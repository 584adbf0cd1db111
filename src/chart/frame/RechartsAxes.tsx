import { useMemo } from 'react'
import type { XAxisTickContentProps, YAxisTickContentProps } from 'recharts'
import { XAxis, YAxis } from 'recharts'
import { tickStyle, timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { useDrawn } from '#src/chart/frame/frameContext.ts'
import { scalesOf, zeroOf } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { insideWidth, textWidth } from '#src/chart/text/measure.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'

// Recharts' axes, given the model's own domains and ticks.
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

/** The first year of a chart begins before its plot. */
const startInside = (start: number | undefined, left: number): number | undefined =>
  start !== undefined && start >= left ? start : undefined

/** Months and years, under the plot. */
export function TimeAxis() {
  const { model, palette } = useDrawn()
  const { timeAxis, width } = model
  const { x, area } = scalesOf(model)
  const domain = useStableValue(timeAxis.domain, sameItems)
  const ticks = useStableValue(timeAxis.ticks, sameItems)
  const labels = useStableValue(timeAxis.ticks.map(timeAxis.tickLabel), sameItems)
  /** In pixels; empty where each tick stands over its label. */
  const starts = useStableValue(timeAxis.starts?.map(x) ?? noStarts, sameItems)
  const colour = zeroOf(model) === null ? palette.muted : palette.rule
  return useMemo(
    () => (
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={[...domain]}
        ticks={[...ticks]}
        niceTicks="none"
        interval={0}
        height={timeAxisHeight}
        tick={(place) => (
          <TimeTick
            place={place}
            text={labels[place.index] ?? ''}
            start={startInside(starts[place.index], area.x)}
            width={width}
            palette={palette}
          />
        )}
        axisLine={{ stroke: colour }}
        tickLine={starts.length === 0 && { stroke: colour }}
        allowDataOverflow
      />
    ),
    [domain, ticks, labels, starts, area.x, width, palette, colour],
  )
}

/** Numbers, left of the plot. */
export function ValueAxis() {
  const { model, palette } = useDrawn()
  const { valueAxis, axisWidth } = model
  const domain = useStableValue(valueAxis.domain, sameItems)
  const ticks = useStableValue(valueAxis.ticks, sameItems)
  const labels = useStableValue(valueAxis.ticks.map(valueAxis.tickLabel), sameItems)
  return useMemo(
    () => (
      <YAxis
        type="number"
        scale={valueAxis.kind}
        domain={[...domain]}
        ticks={[...ticks]}
        niceTicks="none"
        interval={0}
        width={axisWidth}
        tick={(place) => <ValueTick place={place} text={labels[place.index] ?? ''} palette={palette} />}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={numberSpacing}
        // Without values in its data, Recharts keeps a given domain only with this.
        allowDataOverflow
      />
    ),
    [valueAxis.kind, domain, ticks, labels, axisWidth, palette],
  )
}
