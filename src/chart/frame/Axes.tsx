import { type ReactNode, useMemo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { fonts, insideWidth, textWidth, tickStyle } from '#src/chart/text/measure.ts'
import { sameItems, useStableValue } from '#src/lib/store.ts'

type AxisProps = { readonly model: Frame; readonly palette: Palette }

/** The grid is drawn behind the marks, the labels of the axes in front of them. */
export function PlotWithAxes(props: AxisProps & { readonly children: ReactNode }) {
  const { model, palette, children } = props
  return (
    <>
      <Grid model={model} palette={palette} />
      <ZeroLine model={model} palette={palette} />
      {children}
      <TimeLabels model={model} palette={palette} />
      <ValueLabels model={model} palette={palette} />
    </>
  )
}

const tickLength = 6
const labelSpacing = 2
const numberSpacing = 8
/** Distances from the top and from the middle of a digit to its baseline, as parts of the font size. */
const toBaseline = { top: 0.71, middle: 0.355 } as const

function Grid({ model, palette }: AxisProps) {
  const { area } = frameScales(model)
  const lines = useStableValue(model.valueTicks.at, sameItems)
  return useMemo(
    () => (
      <Group part="grid" stroke={palette.rule}>
        {lines.map((at) => (
          <line key={at} x1={area.x} x2={area.x + area.width} y1={at} y2={at} />
        ))}
      </Group>
    ),
    [lines, area.x, area.width, palette],
  )
}

function ZeroLine({ model, palette }: AxisProps) {
  const { area } = frameScales(model)
  const { zero } = model.valueTicks
  if (zero === null) return null
  return (
    <Group part="zero" stroke={palette.muted}>
      <line x1={area.x} x2={area.x + area.width} y1={zero} y2={zero} />
    </Group>
  )
}

function TimeLabels({ model, palette }: AxisProps) {
  const { timeAxis, width } = model
  const { x, area } = frameScales(model)
  const labels = useStableValue(timeAxis.ticks.map(timeAxis.tickLabel), sameItems)
  const middles = useStableValue(
    timeAxis.ticks.map((tick, i) => insideWidth(x(tick), textWidth(labels[i] ?? '', tickStyle), width)),
    sameItems,
  )
  // The first year may begin before the plot.
  const marks = useStableValue(timeAxis.starts?.map(x).filter((at) => at >= area.x) ?? timeAxis.ticks.map(x), sameItems)
  const colour = model.valueTicks.zero === null ? palette.muted : palette.rule
  const markColour = timeAxis.starts === undefined ? undefined : palette.muted
  const foot = area.y + area.height
  return useMemo(
    () => (
      <>
        <Group part="x-axis" stroke={colour}>
          <line x1={area.x} x2={area.x + area.width} y1={foot} y2={foot} />
          {marks.map((at) => (
            <line key={at} x1={at} x2={at} y1={foot} y2={foot + tickLength} stroke={markColour} />
          ))}
        </Group>
        {labels.length > 0 && (
          <Group
            part="x-axis-labels"
            fill={palette.muted}
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
    ),
    [labels, middles, marks, area.x, area.width, foot, palette, colour, markColour],
  )
}

function ValueLabels({ model, palette }: AxisProps) {
  const { area } = frameScales(model)
  const ticks = useStableValue(model.valueTicks.at, sameItems)
  const labels = useStableValue(model.valueTicks.labels, sameItems)
  return useMemo(
    () => (
      <Group
        part="y-axis-labels"
        fill={palette.muted}
        fontFamily={fonts.sans}
        fontSize={tickStyle.size}
        textAnchor="end"
      >
        {ticks.map((at, i) => (
          <text key={at} x={area.x - numberSpacing} y={at + tickStyle.size * toBaseline.middle}>
            {labels[i]}
          </text>
        ))}
      </Group>
    ),
    [ticks, labels, area.x, palette],
  )
}
