import { useMemo } from 'react'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { tickStyle } from '#src/chart/frame/chartModel.ts'
import type { Paint } from '#src/chart/theme.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import type { PlotScales } from '#src/chart/frame/scales.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'

/** Between the numbers and the plot. */
const gap = 8
/** From the middle of a digit to its baseline, as a part of its size. */
const toBaseline = 0.355

type Ticks = { readonly values: readonly number[]; readonly labels: readonly string[] }

/**
 * The grid and the numbers of the value axis, under the lines. Not Recharts': a change of its value axis goes through its
 * store in rounds, each of which asks every part of the chart anew, and was half of what a tick with such a change took.
 */
export function ValueAxis(props: { readonly model: ChartModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { y, area } = scalesOf(model)
  const { ticks, tickLabel } = model.valueAxis
  const values = useStableValue(ticks, sameItems)
  const labels = useStableValue(ticks.map(tickLabel), sameItems)
  return useMemo(
    () => <Drawn values={values} labels={labels} y={y} area={area} paint={paint} />,
    [values, labels, y, area, paint],
  )
}

function Drawn({ values, labels, y, area, paint }: Ticks & Pick<PlotScales, 'y' | 'area'> & { readonly paint: Paint }) {
  return (
    <>
      <g data-part="grid" stroke={paint.rule}>
        {values.map((value) => (
          <path key={value} d={`M${area.x},${y(value)}h${area.width}`} />
        ))}
      </g>
      <g
        data-part="y-axis-labels"
        fill={paint.muted}
        fontSize={tickStyle.size}
        fontFamily={fonts.sans}
        textAnchor="end"
      >
        {values.map((value, i) => (
          <text key={value} x={area.x - gap} y={y(value) + tickStyle.size * toBaseline}>
            {labels[i]}
          </text>
        ))}
      </g>
    </>
  )
}
