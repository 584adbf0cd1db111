import type { ReactNode } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { MarkProps } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { fonts, insideWidth, textWidth, tickStyle } from '#src/chart/text/measure.ts'

const tickLength = 6
const labelSpacing = 2
const numberSpacing = 8
/** Distances from the top and from the middle of a digit to its baseline, as parts of the font size. */
const toBaseline = { top: 0.71, middle: 0.355 } as const

/** The grid is drawn behind the marks, the labels of the axes in front of them. */
export function PlotWithAxes(props: MarkProps<Frame> & { readonly children: ReactNode }) {
  const { model, palette, children } = props
  const { timeAxis, valueTicks, width } = model
  const { at, labels, zero } = valueTicks
  const { x, area } = frameScales(model)
  const [left, right, foot] = [area.x, area.x + area.width, area.y + area.height]
  const times = timeAxis.ticks.map(timeAxis.tickLabel)
  const words = { fill: palette.muted, fontFamily: fonts.sans, fontSize: tickStyle.size }
  // The first year may begin before the plot.
  const marks = timeAxis.starts?.map(x).filter((mark) => mark >= left) ?? timeAxis.ticks.map(x)
  return (
    <>
      <Group part="grid" stroke={palette.rule}>
        {at.map((y) => (
          <line key={y} x1={left} x2={right} y1={y} y2={y} />
        ))}
      </Group>
      {zero !== null && (
        <Group part="zero" stroke={palette.muted}>
          <line x1={left} x2={right} y1={zero} y2={zero} />
        </Group>
      )}
      {children}
      <Group part="x-axis" stroke={zero === null ? palette.muted : palette.rule}>
        <line x1={left} x2={right} y1={foot} y2={foot} />
        {marks.map((mark) => (
          <line
            key={mark}
            x1={mark}
            x2={mark}
            y1={foot}
            y2={foot + tickLength}
            stroke={timeAxis.starts && palette.muted}
          />
        ))}
      </Group>
      {times.length > 0 && (
        <Group part="x-axis-labels" {...words} textAnchor="middle">
          {timeAxis.ticks.map((tick, i) => {
            const text = times[i] ?? ''
            return (
              <text
                key={text}
                x={insideWidth(x(tick), textWidth(text, tickStyle), width)}
                y={foot + tickLength + labelSpacing + tickStyle.size * toBaseline.top}
              >
                {text}
              </text>
            )
          })}
        </Group>
      )}
      {labels.length > 0 && (
        <Group part="y-axis-labels" {...words} textAnchor="end">
          {labels.map((label, i) => (
            <text key={at[i]} x={left - numberSpacing} y={(at[i] ?? 0) + tickStyle.size * toBaseline.middle}>
              {label}
            </text>
          ))}
        </Group>
      )}
    </>
  )
}
