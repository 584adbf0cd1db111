import { type ReactNode, memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { MarkProps, Palette } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { fonts, insideWidth, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import { sameProps } from '#src/lib/store.ts'

/** The grid is drawn behind the marks, the labels of the axes in front of them. */
export function PlotWithAxes(props: MarkProps<Frame> & { readonly children: ReactNode }) {
  const { model, palette, children } = props
  const { at, labels } = model.valueTicks
  const { x: left, width } = frameScales(model).area
  return (
    <>
      <Grid lines={at} left={left} width={width} palette={palette} />
      <ZeroLine model={model} palette={palette} />
      {children}
      <TimeLine {...timeLineOf(props)} />
      <ValueLabels ticks={at} labels={labels} left={left} palette={palette} />
    </>
  )
}

const tickLength = 6
const labelSpacing = 2
const numberSpacing = 8
/** Distances from the top and from the middle of a digit to its baseline, as parts of the font size. */
const toBaseline = { top: 0.71, middle: 0.355 } as const

// A toggle seldom changes an axis, and lists are made anew, so these parts compare them by their items.

const Grid = memo(function Grid(props: {
  readonly lines: readonly number[]
  readonly left: number
  readonly width: number
  readonly palette: Palette
}) {
  const { lines, left, width, palette } = props
  return (
    <Group part="grid" stroke={palette.rule}>
      {lines.map((at) => (
        <line key={at} x1={left} x2={left + width} y1={at} y2={at} />
      ))}
    </Group>
  )
}, sameProps)

function ZeroLine({ model, palette }: MarkProps<Frame>) {
  const { area } = frameScales(model)
  const { zero } = model.valueTicks
  if (zero === null) return null
  return (
    <Group part="zero" stroke={palette.muted}>
      <line x1={area.x} x2={area.x + area.width} y1={zero} y2={zero} />
    </Group>
  )
}

function timeLineOf({ model, palette }: MarkProps<Frame>) {
  const { timeAxis, valueTicks, width } = model
  const { x, area } = frameScales(model)
  const labels = timeAxis.ticks.map(timeAxis.tickLabel)
  const placeOf = (tick: number, i: number): number =>
    insideWidth(x(tick), textWidth(labels[i] ?? '', tickStyle), width)
  return {
    labels,
    middles: timeAxis.ticks.map(placeOf),
    // The first year may begin before the plot.
    marks: timeAxis.starts?.map(x).filter((at) => at >= area.x) ?? timeAxis.ticks.map(x),
    left: area.x,
    right: area.x + area.width,
    foot: area.y + area.height,
    colour: valueTicks.zero === null ? palette.muted : palette.rule,
    markColour: timeAxis.starts === undefined ? undefined : palette.muted,
    textColour: palette.muted,
  }
}

const TimeLine = memo(function TimeLine(props: ReturnType<typeof timeLineOf>) {
  const { labels, middles, marks, left, right, foot, colour, markColour, textColour } = props
  return (
    <>
      <Group part="x-axis" stroke={colour}>
        <line x1={left} x2={right} y1={foot} y2={foot} />
        {marks.map((at) => (
          <line key={at} x1={at} x2={at} y1={foot} y2={foot + tickLength} stroke={markColour} />
        ))}
      </Group>
      {labels.length > 0 && (
        <Group
          part="x-axis-labels"
          fill={textColour}
          fontFamily={fonts.sans}
          fontSize={tickStyle.size}
          textAnchor="middle"
        >
          {labels.map((text, i) => (
            <text key={text} x={middles[i]} y={foot + tickLength + labelSpacing + tickStyle.size * toBaseline.top}>
              {text}
            </text>
          ))}
        </Group>
      )}
    </>
  )
}, sameProps)

const ValueLabels = memo(function ValueLabels(props: {
  readonly ticks: readonly number[]
  readonly labels: readonly string[]
  readonly left: number
  readonly palette: Palette
}) {
  const { ticks, labels, left, palette } = props
  if (labels.length === 0) return null
  return (
    <Group part="y-axis-labels" fill={palette.muted} fontFamily={fonts.sans} fontSize={tickStyle.size} textAnchor="end">
      {labels.map((label, i) => (
        <text key={ticks[i]} x={left - numberSpacing} y={(ticks[i] ?? 0) + tickStyle.size * toBaseline.middle}>
          {label}
        </text>
      ))}
    </Group>
  )
}, sameProps)
